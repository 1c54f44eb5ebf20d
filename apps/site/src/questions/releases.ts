import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';

const Releases = graphql(`
  query Releases {
    releases {
      day
      before
      documents
      files {
        name
        path
      }
      changes {
        table
        added
        removed
        changed
      }
    }
  }
`);

/** The whole corpus as it stood on a day. */
export type ReleaseFields = ResultOf<typeof Releases>['releases'][number];

/** The releases that can be had, newest first. */
export const askReleases = async (ask: Ask): Promise<readonly ReleaseFields[]> => (await ask(Releases, {})).releases;
