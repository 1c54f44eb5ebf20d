import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';

const FilePages = graphql(`
  query FilePages($slug: String!, $number: Int!, $of: [TextSpan!]!) {
    document(slug: $slug) {
      files(first: 100) {
        edges {
          node {
            name
            path
            access
            isRead
            pages(number: $number) {
              number
              width
              height
              start
              end
              picture
              marks(of: $of) {
                start
                end
                boxes {
                  left
                  top
                  right
                  bottom
                }
              }
              doubtful {
                start
                end
                boxes {
                  left
                  top
                  right
                  bottom
                }
              }
            }
          }
        }
      }
    }
  }
`);

const Differences = graphql(`
  query FileDifferences($slug: String!) {
    document(slug: $slug) {
      files(first: 20) {
        edges {
          node {
            sha256
            differences {
              file
              document
            }
          }
        }
      }
    }
  }
`);

type FileOfPages = NonNullable<ResultOf<typeof FilePages>['document']>['files']['edges'][number]['node'];
/** One page of a file, with where stretches of the text stand on it. */
export type FilePageFields = FileOfPages['pages'][number];
/** In which paragraphs a file says otherwise than the document. */
export type DifferenceFields = NonNullable<
  NonNullable<ResultOf<typeof Differences>['document']>['files']['edges'][number]['node']['differences']
>[number];

/** A page of the file that a document was read from; `null`: it has no such page. */
export async function askFilePage(
  ask: Ask,
  { slug, number, spans }: { slug: string; number: number; spans: readonly { start: number; end: number }[] },
): Promise<{ file: FileOfPages; page: FilePageFields } | null> {
  const of = spans.map(({ start, end }) => ({ start, end }));
  const { document } = await ask(FilePages, { slug, number, of });
  const file = document?.files.edges.find(({ node }) => node.isRead)?.node;
  const [page] = file?.pages ?? [];
  return file && page ? { file, page } : null;
}

/** What the files of a document say otherwise than its text, by their sums; those that were too far from it are `null`. */
export async function askDifferences(
  ask: Ask,
  slug: string,
): Promise<ReadonlyMap<string, readonly DifferenceFields[] | null>> {
  const { document } = await ask(Differences, { slug });
  return new Map(document?.files.edges.map(({ node }) => [node.sha256, node.differences]) ?? []);
}
