/** One table that can be taken as CSV or JSON: a list of GraphQL, with the fields that become its columns. */
export interface Table {
  /** Its name in addresses: `expected-reports`. */
  readonly name: string;
  /** The list of GraphQL, which has the same filters; below the top as a path: `document.deadlines`. */
  readonly list: string;
  /** Fields of a row, as paths. */
  readonly paths: readonly string[];
  /** What the list is of, where it is below the top: a parameter of this name says which, by its slug. */
  readonly of?: 'document' | 'locality';
  /** It is no list: the table has this one row. */
  readonly one?: true;
}

const PASSAGE = 'passage.quote passage.start passage.end passage.section passage.confidence';
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
    comparator change value unit due.year due.from missing assessment.verdict assessment.step assessment.outcomes.id
    lineage.verdict lineage.parent.id lineage.parent.document.slug source.url ${PASSAGE}`,
  ),
  table(
    'outcomes',
    'outcomes',
    `id url indicator.key indicator.name level place ${PLACE} population
    period.year period.month period.day periodEnd periodBasis asOf comparator value unit qualifier competing note
    quality.verified quality.source quality.accuracy quality.limits quality.madeGood
    source.title source.url source.publisher source.publishedOn source.tier document.slug passage.quote passage.confidence
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
    `id url from.slug from.symbol to.slug to.symbol to.held symbol role date issuer subject mentions source.url ${PASSAGE}`,
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
    existedFrom existedUntil predecessors.slug successors.slug
    merger.symbol merger.issuer merger.passedOn`,
  ),
  table('agencies', 'agencies', `id url slug name ${PLACE}`),
  table('indicators', 'indicators', 'id url key name nameEn unit better'),
];

/** What the corpus holds: one row of counts, another at every ingest. */
export const CORPUS: Table = {
  ...table(
    'corpus',
    'corpus',
    `documentsHeld documentsCited localities targets outcomes obligations assignments tasks citations
    characters updatedAt revision`,
  ),
  one: true,
};

const SHOWN_DOCUMENT = 'document.slug document.url document.symbol document.typeName document.title document.issuer';
const SPAN = 'quote start end section confidence';
const of = (what: 'document' | 'locality', name: string, list: string, paths: string): Table => ({
  ...table(name, list, paths),
  of: what,
});

/** What is told of one document or locality at a time. A release has the readings, in which most of it stands. */
export const TABLES_OF_ONE: readonly Table[] = [
  of('document', 'deadlines', 'document.deadlines', `from to recurrence what ${PASSAGE}`),
  of('document', 'qualitative-targets', 'document.qualitativeTargets', SPAN),
  of('document', 'funding', 'document.funding', SPAN),
  of('document', 'named-without-number', 'document.namedWithoutNumber', SPAN),
  of('document', 'recipients', 'document.recipients', 'name'),
  of(
    'document',
    'results',
    'document.results',
    `indicator.key subject comparator change value unit kind
    period.year period.quarter period.month period.months period.asOf period.from period.to
    plan percentOfPlan previous total doubt ${PASSAGE}`,
  ),
  of(
    'document',
    'lineage',
    'document.lineage',
    `verdict step because becauseEn target.id target.url
    parent.id parent.url parent.document.slug parent.document.symbol parent.indicator.key
    parent.comparator parent.change parent.value parent.unit parent.due.year parent.due.from`,
  ),
  of(
    'document',
    'coverage',
    'coverage.rows',
    `locality.slug locality.url locality.fullName locality.level status days documents.slug inherited.document.slug`,
  ),
  of(
    'locality',
    'resolutions',
    'locality.resolutions',
    `${SHOWN_DOCUMENT} status documents.slug inherited.document.slug`,
  ),
  of(
    'locality',
    'inherited-documents',
    'locality.inheritedDocuments',
    `${SHOWN_DOCUMENT} locality.slug locality.url locality.fullName`,
  ),
  of(
    'locality',
    'contained',
    'locality.contains',
    'id url slug code name fullName type level existedFrom existedUntil',
  ),
];

/** What a search found, best first: it has rows only where something is asked for, so that no release has it. */
export const HITS: Table = table(
  'search',
  'search',
  `${SHOWN_DOCUMENT}
  document.locality.slug document.locality.fullName document.issuedOn.text document.held why whyEn ${PASSAGE} restored`,
);
