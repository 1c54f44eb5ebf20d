import { expect, test } from 'vitest';
import {
  type AssessedTarget,
  assess,
  COUNTRY,
  type Figure,
  placeOfTarget,
} from '../../packages/assessment/src/index.ts';
import { get } from './ask.ts';

interface Row {
  readonly [field: string]: any;
}
const COMPARATORS: Record<string, Figure['comparator']> = {
  AT_LEAST: '>=',
  MORE_THAN: '>',
  EQUAL: '=',
  AT_MOST: '<=',
  LESS_THAN: '<',
};

const ASKED = `query ($after: String) {
  corpus { verdictRule { id verdict because becauseEn } }
  targets(first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
    subject value comparator change unit population due { year from }
    indicator { key name unit better } locality { slug } document { symbol issuer issuedOn { year month day } }
    assessment { verdict step because outcomes { id } }
    outcomes(first: 100) { edges { node {
      id value comparator unit qualifier population period { year } periodEnd periodInferred
      level locality { slug } indicator { key } source { tier publishedOn } } } }
  } } }
}`;

const day = ({ year, month, day: date }: Row): string | null =>
  year === null
    ? null
    : [year, month ?? 1, month === null ? 1 : (date ?? 1)].map((part) => String(part).padStart(2, '0')).join('-');

const figureOf = (row: Row): Figure => ({
  id: row['id'],
  indicator: row['indicator'].key,
  locality: row['locality']?.slug ?? (row['level'] === 'COUNTRY' ? COUNTRY : null),
  population: row['population'],
  value: row['value'],
  comparator: COMPARATORS[row['comparator']] ?? '=',
  unit: row['unit'],
  qualifier: row['qualifier'],
  year: row['period'].year,
  periodEnd: row['periodEnd'],
  isPeriodInferred: row['periodInferred'],
  tier: row['source'].tier,
  publishedOn: row['source'].publishedOn,
});

const targetOf = (row: Row): AssessedTarget => ({
  indicator: row['indicator'] && {
    key: row['indicator'].key,
    words: `${row['indicator'].name} ${row['indicator'].unit}`,
  },
  better: row['indicator']?.better?.toLowerCase() ?? null,
  locality: placeOfTarget(row['locality']?.slug ?? null, row['document'].issuer),
  value: row['value'],
  comparator: COMPARATORS[row['comparator']] ?? '=',
  change: row['change'].toLowerCase(),
  unit: row['unit'],
  population: row['population'],
  due: row['due'],
  since: row['document'].issuedOn && day(row['document'].issuedOn),
});

async function askTargets(): Promise<{ rule: Row[]; rows: Row[] }> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const { corpus, targets } = await get(ASKED, { after });
    rows.push(...targets.edges.map(({ node }: { node: Row }) => node));
    if (!targets.pageInfo.hasNextPage) return { rule: corpus.verdictRule, rows };
    after = targets.pageInfo.endCursor;
  }
}

test('every verdict follows from what is public, by the rule that is public', async () => {
  const { rule, rows } = await askTargets();
  expect(rows.length).toBeGreaterThan(150);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format(
    new Date(),
  );
  for (const row of rows) {
    const figures = row['outcomes'].edges.map(({ node }: { node: Row }) => figureOf(node));
    const { step, figures: resting } = assess(targetOf(row), figures, today);
    const { verdict, step: name, because, outcomes } = row['assessment'];
    expect([verdict, name, because]).toEqual([step.verdict, step.id, step.vi]);
    expect(outcomes.map(({ id }: Row) => id)).toEqual(resting.map(({ id }) => id));
  }
  expect(rule.map(({ id }) => id)).toEqual([...new Set(rule.map(({ id }) => id))]);
});

test('verdicts on the five plans, by hand', async () => {
  const { rows } = await askTargets();
  const said = rows.map((row) => [row['locality']?.slug, row['indicator']?.key, row['assessment'].step]);
  // Cần Thơ: “trên 95 %” to 2030; published “trên 92,4 %” of 2023, which is a bound
  expect(said).toContainEqual(['can-tho-truoc-2025', 'health-insurance-coverage', 'bound-or-estimate']);
  // a gain in height, without the height that it starts from
  expect(said).toContainEqual(['phuong-bach-dang-hai-phong', 'height-gain', 'change-without-baseline']);
  // of the communes nothing was published that is here
  const communes = said.filter(([place]) => /^(?:xa|phuong)-/u.test(place ?? ''));
  expect(new Set(communes.map(([, , step]) => step))).toEqual(new Set(['no-figure', 'change-without-baseline']));
});
