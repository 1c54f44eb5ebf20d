import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { at } from '../../infra/paths.ts';
import { type GazetteerLocality, localities, localityByKey } from '../../packages/gazetteer/src/index.ts';

/** A plan of a commune, and what stands in it for its own place. */
interface Pattern {
  readonly file: string;
  readonly commune: RegExp;
  readonly province: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  { file: '002_b89f71ef478b1783.txt', commune: /(?:xã )?Vĩnh Am/gu, province: /thành phố Hải Phòng/gu },
  { file: '004_5debadaa7d61ec51.txt', commune: /(?:phường )?Bạch Đằng/gu, province: /thành phố Hải Phòng/gu },
];
const MONTHS = 4;
const SHIFTED = /(?<=đạt |trên |tối thiểu )\d{2}(?=[ ]?%)/gu;

/** Writes so many plans, each of another commune or another number, made from real ones: for measurements only. */
export async function generatePlans(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const patterns = await Promise.all(
    PATTERNS.map(async (pattern) => ({ ...pattern, text: await readFile(at('corpus/plans', pattern.file), 'utf8') })),
  );
  const communes = localities.filter(({ level, until }) => level === 'commune' && until === null);
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    const [commune, pattern] = [communes[ordinal % communes.length], patterns[ordinal % patterns.length]];
    if (!commune || !pattern) throw new Error('There is no commune, or no plan, to generate from.');
    await writeFile(join(folder, `plan-${ordinal}.txt`), planOf(commune, pattern, ordinal));
  }
}

function planOf(commune: GazetteerLocality, { text, ...own }: Pattern & { text: string }, ordinal: number): string {
  const province = localityByKey(commune.within ?? '');
  return text
    .replace('Số: /KH-UBND', `Số: ${ordinal + 1}/KH-UBND`)
    .replace(/ngày tháng (?:\d )?năm 2026/u, `ngày ${1 + (ordinal % 28)} tháng ${1 + (ordinal % MONTHS)} năm 2026`)
    .replaceAll(SHIFTED, (printed) => String(Math.max(10, Number(printed) - (ordinal % 7))))
    .replaceAll(own.commune, (printed) =>
      printed.includes(' ') && /^[xp]/u.test(printed) ? commune.fullName : commune.name,
    )
    .replaceAll(own.province, province?.fullName ?? 'thành phố Hải Phòng');
}
