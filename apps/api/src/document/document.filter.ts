import type { FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { fold } from '@sau-ro/gazetteer';
import { symbolKey } from '@sau-ro/reading';
import { CitationRole, type Document } from '@sau-ro/schema';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { given } from '../paging/given.ts';
import { placeFilter } from '../locality/place-filter.ts';

/** Which documents. */
@InputType({ description: 'Which documents; every condition given has to hold.' })
export class DocumentFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the document itself.' })
  document?: string;
  @Field(() => Boolean, { nullable: true, description: 'True: only those whose text is here; false: only cited ones.' })
  held?: boolean;
  @Field(() => [String], { nullable: true, description: 'Abbreviations of types: “KH”, “NQ”.' })
  type?: string[];
  @Field(() => String, { nullable: true, description: 'Slug of the locality that issued it.' })
  locality?: string;
  @Field(() => String, { nullable: true, description: 'Slug of a locality: it, or any within it.' })
  within?: string;
  @Field(() => String, { nullable: true, description: 'Part of the issuer’s name, with or without marks.' })
  issuer?: string;
  @Field(() => Int, { nullable: true, description: 'Year of issue.' })
  year?: number;
  @Field(() => String, { nullable: true, description: 'Number of a document that it says it carries out.' })
  carriesOut?: string;
  @Field(() => String, { nullable: true, description: 'Number of a document that it names, in any role.' })
  cites?: string;
  @Field(() => String, { nullable: true, description: 'Key of an indicator for which it sets a target.' })
  indicator?: string;
}

/** In which order documents come. */
export const DocumentOrder = {
  NEWEST: 'newest',
  OLDEST: 'oldest',
  SYMBOL: 'symbol',
  TITLE: 'title',
  UPDATED: 'updated',
} as const;
export type DocumentOrder = (typeof DocumentOrder)[keyof typeof DocumentOrder];
registerEnumType(DocumentOrder, {
  name: 'DocumentOrder',
  description: 'By date of issue, number or title; UPDATED: what was read last first.',
});

const ORDERS: Record<DocumentOrder, QueryOrderMap<Document>> = {
  newest: { issuedSort: 'desc', id: 'asc' },
  oldest: { issuedSort: 'asc', id: 'asc' },
  symbol: { symbolKey: 'asc nulls last', id: 'asc' },
  title: { title: 'asc nulls last', id: 'asc' },
  updated: { readAt: 'desc nulls last', id: 'desc' },
};

/** The order as the store takes it. */
export const orderOf = (order: DocumentOrder): QueryOrderMap<Document> => ORDERS[order];

/** The filter as the store takes it. */
export function whereDocument(filter?: DocumentFilter): FilterQuery<Document> {
  const { document, held, type, locality, within, issuer, year, carriesOut, cites, indicator } = given(filter);
  const conditions: unknown[] = [
    document === undefined ? {} : { slug: document },
    held === undefined ? {} : { held },
    type === undefined ? {} : { type: { $in: type } },
    placeFilter({ locality, within }),
    issuer === undefined ? {} : { issuerFolded: { $like: `%${fold(issuer).replace(/[\\%_]/gu, '\\$&')}%` } },
    year === undefined ? {} : { year },
    carriesOut === undefined
      ? {}
      : { citations: { $some: { symbolKey: symbolKey(carriesOut), role: CitationRole.IMPLEMENTS } } },
    cites === undefined ? {} : { citations: { $some: { symbolKey: symbolKey(cites) } } },
    indicator === undefined ? {} : { targets: { $some: { indicator } } },
  ];
  return { $and: conditions } as FilterQuery<Document>;
}
