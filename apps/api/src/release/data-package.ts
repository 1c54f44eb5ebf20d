import type { DescribedTable } from '../plain-data/described-table.ts';

/** A file of a release, as `SHA256SUMS` and the data package name it. */
export interface ReleasedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const TYPES: Record<string, string> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  LocalDate: 'date',
  DateTimeISO: 'datetime',
};

/** What a release holds, by the Frictionless Data Package specification. */
export function dataPackage(day: string, tables: readonly DescribedTable[], files: readonly ReleasedFile[]): object {
  return {
    profile: 'data-package',
    name: 'sau-ro',
    title: 'Sáu Rõ',
    version: day,
    resources: files.map(({ name, bytes, sha256 }) => {
      const table = tables.find((one) => name === `${one.table.name}.csv`);
      const [stem = name, format = ''] = name.split('.');
      return {
        // a name of the specification has no slash
        name: `${stem}-${format}`.replace('/', '-'),
        path: name,
        bytes,
        hash: `sha256:${sha256}`,
        format,
        ...(table && tabular(table)),
      };
    }),
  };
}

const tabular = ({ columns, description }: DescribedTable): object => ({
  profile: 'tabular-data-resource',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  description,
  schema: {
    fields: columns.map(({ name, type, description: meaning, isNullable, isList }) => ({
      name,
      // the values of a list stand in one cell
      type: isList ? 'string' : (TYPES[type] ?? 'string'),
      description: meaning,
      constraints: { required: !isNullable && !isList },
    })),
    missingValues: [''],
    ...(columns.some(({ name }) => name === 'id') && { primaryKey: 'id' }),
  },
});
