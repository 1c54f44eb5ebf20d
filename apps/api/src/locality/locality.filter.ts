import type { FilterQuery } from '@mikro-orm/postgresql';
import { foldPlace } from '@sau-ro/gazetteer';
import { type Locality, LocalityLevel } from '@sau-ro/schema';
import { Field, InputType } from 'type-graphql';
import { given } from '../paging/given.ts';
import { keyOfSlug } from './place-filter.ts';

/** Which localities. */
@InputType({ description: 'Which localities; every condition given has to hold.' })
export class LocalityFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the locality itself.' })
  locality?: string;
  @Field(() => String, { nullable: true, description: 'Part of its name, with or without marks: “vinh am”.' })
  name?: string;
  @Field(() => LocalityLevel, { nullable: true, description: 'Province, district or commune.' })
  level?: LocalityLevel;
  @Field(() => String, { nullable: true, description: 'Slug of a locality that it lies within, at any depth.' })
  within?: string;
  @Field(() => Boolean, { nullable: true, description: 'True: exists today; false: no more.' })
  current?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'True: a document of it is held here.' })
  hasDocuments?: boolean;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/gu, '\\$&');

/** The filter as the store takes it. */
export function whereLocality(filter?: LocalityFilter): FilterQuery<Locality> {
  const { locality, name, level, within, current, hasDocuments } = given(filter);
  const larger = within === undefined ? '' : (keyOfSlug(within) ?? '');
  const conditions: unknown[] = [
    locality === undefined ? {} : { slug: locality },
    name === undefined ? {} : { folded: { $like: `%${escapeLike(foldPlace(name))}%` } },
    level === undefined ? {} : { level },
    within === undefined ? {} : { path: { $contains: [larger] }, key: { $ne: larger } },
    current === undefined ? {} : { existedUntil: current ? null : { $ne: null } },
    hasDocuments === undefined ? {} : { documents: { [hasDocuments ? '$some' : '$none']: { held: true } } },
  ];
  return { $and: conditions } as FilterQuery<Locality>;
}
