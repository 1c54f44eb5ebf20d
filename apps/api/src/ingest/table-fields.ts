/** A line of a table that cannot be what it should be; the message says what to change. */
export class BadRowError extends Error {
  override readonly name = 'BadRowError';
  readonly code = 'BAD_ROW';
}

/** An object as it was parsed from JSON. */
export type Fields = Readonly<Record<string, unknown>>;

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

/** An object, and nothing else. */
export function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new BadRowError(`\`${name}\` is ${shown(value)}; it has to be an object.`);
}

/** A text that says something, NFC; `null` where it is left out. */
export function textOrNull(fields: Fields, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim();
  throw new BadRowError(`\`${name}\` is ${shown(value)}; it has to be a text.`);
}

/** A text that has to be there. */
export function textOf(fields: Fields, name: string): string {
  const text = textOrNull(fields, name);
  if (text === null) throw new BadRowError(`\`${name}\` is missing.`);
  return text;
}

/** A number, and nothing that is to be guessed at. */
export function numberOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new BadRowError(`\`${name}\` is ${shown(value)}; it has to be a number.`);
}

/** True or false; false where it is left out. */
export function flagOf(fields: Fields, name: string): boolean {
  const value = fields[name] ?? false;
  if (typeof value === 'boolean') return value;
  throw new BadRowError(`\`${name}\` is ${shown(value)}; it has to be true or false.`);
}

/** One of a few words; `otherwise` where it is left out. */
export function wordOf<Word extends string, Otherwise>(
  fields: Fields,
  name: string,
  words: Readonly<Record<string, Word>>,
  otherwise: Otherwise,
): Word | Otherwise {
  const value = fields[name];
  if (value === undefined || value === null) return otherwise;
  const word = Object.values(words).find((known) => known === value);
  if (word !== undefined) return word;
  throw new BadRowError(`\`${name}\` is ${shown(value)}; it has to be one of ${Object.values(words).join(', ')}.`);
}

/** Refuses fields that nobody reads: a misspelt one would be lost silently. */
export function refuseUnknown(fields: Fields, known: readonly string[], where: string): void {
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new BadRowError(`\`${unknown}\` is no field of ${where}: ${known.join(', ')}.`);
}
