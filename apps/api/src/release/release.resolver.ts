import { Release } from '@sau-ro/schema';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { publishedReleases } from './published.ts';

/** The releases that can be had here. */
@Resolver()
export class ReleaseResolver {
  @Query(() => [Release], {
    complexity: 50,
    description:
      'The whole corpus as it stood on a day, as files to take along, newest first; none where none was made here.',
  })
  releases(@Ctx() { releases }: Context): Promise<Release[]> {
    return releases === null ? Promise.resolve([]) : publishedReleases(releases);
  }
}
