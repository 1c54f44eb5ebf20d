import { SEPARATOR } from './column.ts';
import type { DescribedTable } from './described-table.ts';

const DATATYPES: Record<string, string> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  LocalDate: 'date',
  DateTimeISO: 'datetime',
};

/** What the columns of a table are, by the W3C’s “Metadata Vocabulary for Tabular Data” (CSV on the Web). */
export function csvMetadata({ table, columns, description }: DescribedTable): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${table.name}.csv`,
    'dc:description': description,
    'dc:publisher': 'Sáu Rõ',
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      ...(columns.some((column) => column.name === 'id') && { primaryKey: 'id' }),
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:description': column.description,
        datatype: DATATYPES[column.type] ?? 'string',
        required: !column.isNullable && !column.isList,
        ...(column.isList && { separator: SEPARATOR }),
      })),
    },
  };
}
