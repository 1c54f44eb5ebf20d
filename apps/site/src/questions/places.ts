import { type Ask, everyNode, type RowOf } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { askPlaceFacts, type PlaceFacts } from './place-facts.ts';

const PlaceRow = graphql(`
  fragment PlaceRow on Locality {
    slug
    url
    name
    fullName
    level
    existedUntil
    within {
      fullName
    }
  }
`);

/** A locality's row in a list. */
export type PlaceRowFields = ResultOf<typeof PlaceRow>;
/** A locality as a search finds it, with what it became. */
export type NamedPlaceFields = ResultOf<typeof PlacesNamed>['localities']['edges'][number]['node'];

const Places = graphql(
  `
    query Places($filter: LocalityFilter, $after: String) {
      localities(filter: $filter, first: 100, after: $after) {
        edges {
          node {
            ...PlaceRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PlaceRow],
);

const PlacesNamed = graphql(
  `
    query PlacesNamed($name: String!) {
      localities(filter: { name: $name }, first: 6) {
        edges {
          node {
            ...PlaceRow
            successors {
              url
              fullName
            }
          }
        }
      }
    }
  `,
  [PlaceRow],
);

const Place = graphql(
  `
    query Place($slug: String!) {
      locality(slug: $slug) {
        ...PlaceRow
        code
        existedFrom
        ancestors {
          url
          fullName
        }
        successors {
          ...PlaceRow
        }
        predecessors {
          ...PlaceRow
        }
      }
    }
  `,
  [PlaceRow],
);

const Contains = graphql(
  `
    query PlaceContains($slug: String!, $after: String) {
      locality(slug: $slug) {
        contains(first: 100, after: $after) {
          edges {
            node {
              ...PlaceRow
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [PlaceRow],
);

type PlaceHead = NonNullable<ResultOf<typeof Place>['locality']>;

/** A locality as its page shows it. */
export type PlaceFields = PlaceHead & PlaceFacts & { readonly withDocuments: readonly PlaceRowFields[] };

/** Every locality that has documents in this corpus, or every one of them within another. */
export function askPlacesWithDocuments(ask: Ask, within?: string): Promise<PlaceRowFields[]> {
  const filter = { hasDocuments: true, ...(within && { within }) };
  return everyNode(async (after) => (await ask(Places, { filter, after })).localities);
}

/** The provinces of today. */
export function askProvinces(ask: Ask): Promise<PlaceRowFields[]> {
  const filter = { level: 'PROVINCE', current: true } as const;
  return everyNode(async (after) => (await ask(Places, { filter, after })).localities);
}

/** The localities of a name, the best first. */
export async function askPlacesNamed(ask: Ask, name: string): Promise<NamedPlaceFields[]> {
  return (await ask(PlacesNamed, { name })).localities.edges.map(({ node }) => node);
}

/** One locality with what it promised; `null` where the address is none of ours. */
export async function askPlace(ask: Ask, slug: string): Promise<PlaceFields | null> {
  const { locality } = await ask(Place, { slug });
  if (!locality) return null;
  const [facts, within] = await Promise.all([
    askPlaceFacts(ask, slug),
    // nothing lies within a commune
    locality.level === 'COMMUNE' ? [] : askPlacesWithDocuments(ask, slug),
  ]);
  return { ...locality, ...facts, withDocuments: within.filter((place) => place.slug !== slug) };
}

/** What lies within a locality. */
export function askContained(ask: Ask, slug: string): Promise<PlaceRowFields[]> {
  return everyNode(async (after) => (await ask(Contains, { slug, after })).locality?.contains);
}

const HeldPlaces = graphql(`
  query HeldPlaces($after: String) {
    documents(filter: { held: true }, first: 100, after: $after) {
      edges {
        node {
          locality {
            province {
              slug
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Where the held documents come from, one row a document. */
export function askHeldPlaces(ask: Ask): Promise<RowOf<ResultOf<typeof HeldPlaces>['documents']>[]> {
  return everyNode(async (after) => (await ask(HeldPlaces, { after })).documents);
}
