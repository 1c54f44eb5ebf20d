/** One table that can be taken as CSV or JSON: a list of GraphQL, with the fields that become its columns. */
export interface Table {
  /** Its name in addresses: `expected-reports`. */
  readonly name: string;
  /** The list at the top of GraphQL; it has the same filters. */
  readonly list: string;
  /** Fields of a row, as paths. */
  readonly paths: readonly string[];
}

const PASSAGE = 'passage.quote passage.start passage.end passage.section';
const DOCUMENT = 'document.slug document.symbol document.title';
const PLACE = 'locality.slug locality.fullName';

const table = (name: string, list: string, paths: string): Table => ({ name, list, paths: paths.trim().split(/\s+/u) });

/** Every table of the corpus, in the order in which they are told. */
export const TABLES: readonly Table[] = [
  table(
    'documents',
    'documents',
    `id url slug symbol type typeName title issuer ${PLACE}
    issuedOn.year issuedOn.month issuedOn.day issuedOn.text period.from period.to
    signer.name signer.position held quality.kind quality.restored`,
  ),
  table(
    'targets',
    'targets',
    `id url ${DOCUMENT} ${PLACE} indicator.key indicator.name subject population
    comparator change value unit due.year due.from missing assessment.verdict assessment.step assessment.outcomes.id ${PASSAGE}`,
  ),
  table(
    'outcomes',
    'outcomes',
    `id url indicator.key indicator.name level place ${PLACE} population
    period.year period.month period.day periodEnd periodBasis asOf comparator value unit qualifier competing note
    quality.verified quality.source quality.accuracy quality.limits quality.madeGood
    source.title source.url source.publisher source.publishedOn source.tier document.slug passage.quote
    knownSince supersededBy.id`,
  ),
  table(
    'obligations',
    'obligations',
    `id url ${DOCUMENT} from to what frequency boundary due.year due.month due.day via ${PASSAGE}`,
  ),
  table(
    'expected-reports',
    'expectedReports',
    `id dueOn boundary status ${PLACE} agency.slug agency.name report.slug link
    obligation.id obligation.what obligation.from obligation.document.slug obligation.passage.quote`,
  ),
  table(
    'citations',
    'citations',
    `id url from.slug from.symbol to.slug to.symbol to.held symbol role date issuer subject mentions ${PASSAGE}`,
  ),
  table(
    'assignments',
    'assignments',
    `id url ${DOCUMENT} agency.slug agency.name printed requested section ${PASSAGE}`,
  ),
  table(
    'tasks',
    'tasks',
    `id url assignment.id assignment.document.slug assignment.agency.slug assignment.agency.name
    role with text due.year due.month due.day ${PASSAGE}`,
  ),
  table(
    'localities',
    'localities',
    `id url slug code name fullName type level within.slug province.slug
    existedFrom existedUntil predecessors.slug successors.slug`,
  ),
  table('indicators', 'indicators', 'id url key name nameEn unit better'),
];

/** What a search found, best first: it has rows only where something is asked for, so that no release has it. */
export const HITS: Table = table(
  'search',
  'search',
  `document.slug document.url document.symbol document.typeName document.title document.issuer
  document.locality.slug document.locality.fullName document.issuedOn.text document.held why whyEn ${PASSAGE} restored`,
);
