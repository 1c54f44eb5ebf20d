import { fold } from '@sau-ro/gazetteer';
import type { Target } from '../reading.ts';
import { findIndicator, spellClause } from './indicator.ts';

const OF_WOMEN = /^(?:(?:còn|và)\s+)?nữ\s/iu;
const OF_MEN = /(?<=\s)nam(?=$|\s+(?:thanh\s+niên|giới|18\s+tuổi))/u;

// “chiều cao … đối với nam đạt 167 cm, nữ 156 cm”
function ofWomen(target: Target, { subject, unit }: Target): Target | null {
  if (!OF_WOMEN.test(target.quote) || !OF_MEN.test(subject) || target.unit !== unit) return null;
  const named = subject.replace(OF_MEN, 'nữ');
  return { ...target, subject: named, indicator: findIndicator(spellClause(fold(named)), unit, false) };
}

function inherit(target: Target, above: Target | undefined): Target {
  if (!above) return { ...target, subject: target.unit };
  // “14 bác sĩ/10.000 dân; 20 điều dưỡng/10.000 dân”: each is named by its unit
  if (above.unit !== target.unit)
    return { ...target, subject: above.subject === above.unit ? target.unit : above.subject };
  return ofWomen(target, above) ?? { ...target, subject: above.subject, indicator: above.indicator };
}

/** Names what the figures of one sentence are of where only the one before says it: “… đạt 95% vào năm 2026; đến năm 2030 đạt 100%”. */
export function inheritSubjects(targets: readonly Target[]): readonly Target[] {
  const named: Target[] = [];
  for (const target of targets) named.push(target.subject === '' ? inherit(target, named.at(-1)) : target);
  return named;
}
