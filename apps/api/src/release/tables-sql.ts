import type { DescribedTable } from '../plain-data/described-table.ts';

const TYPES: Record<string, string> = {
  Int: 'integer',
  Float: 'double precision',
  Boolean: 'boolean',
  LocalDate: 'date',
  DateTimeISO: 'timestamptz',
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQL that makes the tables which the CSV files of a release can be copied into, each column with its meaning. */
export const tablesSql = (tables: readonly DescribedTable[]): string => tables.map(tableSql).join('\n');

function tableSql({ table, columns, description }: DescribedTable): string {
  const name = quoted(table.name);
  const lines = columns.map((column) => {
    const type = column.isList ? 'text' : (TYPES[column.type] ?? 'text');
    return `  ${quoted(column.name)} ${type}${column.name === 'id' ? ' primary key' : ''}`;
  });
  const comments = columns.map(
    (column) => `comment on column ${name}.${quoted(column.name)} is ${literal(column.description)};\n`,
  );
  return `create table ${name} (\n${lines.join(',\n')}\n);\ncomment on table ${name} is ${literal(description)};\n${comments.join('')}`;
}
