export { coverageWords } from './coverage.ts';
export { dataLinks } from './data-links.ts';
export { factWords } from './fact.ts';
export { figures } from './figures.ts';
export { lineageWords } from './lineage.ts';
export { sharedWords } from './shared.ts';
export { t } from './site.ts';
export { widgetWords } from './widget.ts';
