import type { Reading } from '../../packages/reading/src/index.ts';

// of dashes recognition knows one
const head = ({ symbol, type, title, issuer, issuedOn }: Reading) => ({
  symbol,
  type,
  title: title?.replaceAll('–', '-'),
  issuer,
  issuedOn,
});

/** What a scan must not change: the header, the citations and the targets, without where they stand. */
export const whatCounts = (reading: Reading): unknown => ({
  head: head(reading),
  citations: reading.citations.map(({ symbol, date, role }) => ({ symbol, date, role })),
  targets: reading.targets.map(({ indicator, value, unit, comparator, due }) => ({
    indicator,
    value,
    unit,
    comparator,
    due,
  })),
});
