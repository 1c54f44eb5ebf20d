import { LINEAGE_RULE, RULE } from '@sau-ro/assessment';
import { type Accuracy, type AccuracyMeasure, Corpus, CorpusState, DocumentFile, SearchEngine } from '@sau-ro/schema';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { accuracyRecord, type RecordedMeasure } from './accuracy-record.ts';

const NOT_YET_SHOWN: string[] = [];

const COUNTS = `
  select
    (select count(*)::int from document where held) as "documentsHeld",
    (select count(*)::int from document where not held) as "documentsCited",
    (select count(*)::int from target) as targets,
    (select count(*)::int from obligation) as obligations,
    (select count(*)::int from assignment) as assignments,
    (select count(*)::int from task) as tasks,
    (select count(*)::int from citation) as citations,
    (select count(*)::int from outcome where superseded_by_id is null and withdrawn_at is null) as outcomes,
    (select count(distinct locality_key)::int from document where held) as localities,
    (select coalesce(sum(length(r.text)), 0)::float8 from document d join reading r on r.id = d.reading_id) as characters`;

const measureOf = ({ name, score, right, extra, missed }: RecordedMeasure): AccuracyMeasure => ({
  name,
  score,
  right: right ?? null,
  extra: extra ?? null,
  missed: missed ?? null,
});

async function accuracyOf(em: Context['em']): Promise<Accuracy> {
  const { measuredOn, texts, measures, firstLooks } = accuracyRecord();
  const sums = texts.map(({ sha256 }) => sha256);
  const files = await em.find(DocumentFile, { sha256: { $in: sums } }, { populate: ['document'] });
  const held = new Map(files.map(({ sha256, document }) => [sha256, document]));
  return {
    measuredOn,
    texts: texts.length,
    documents: sums.flatMap((sum) => held.get(sum) ?? []),
    measures: measures.map(measureOf),
    firstLooks: firstLooks.map((look) => ({ ...look, measures: look.measures.map(measureOf) })),
  };
}

/** Questions about the corpus as a whole. */
@Resolver()
export class CorpusResolver {
  @Query(() => Corpus, { complexity: 50, description: 'What this corpus holds, and what it does not show yet.' })
  async corpus(@Ctx() { em, meilisearch }: Context): Promise<Corpus> {
    const [counts] =
      await em.execute<
        Omit<
          Corpus,
          'updatedAt' | 'revision' | 'searchEngine' | 'verdictRule' | 'lineageRule' | 'accuracy' | 'notYetShown'
        >[]
      >(COUNTS);
    if (!counts) throw new Error('a query without a table gave no row');
    const state = await em.findOne(CorpusState, { name: 'revision' });
    const engine = meilisearch && (await meilisearch.isHealthy()) ? SearchEngine.MEILISEARCH : SearchEngine.POSTGRESQL;
    return {
      ...counts,
      updatedAt: state?.changedAt ?? null,
      revision: state?.value ?? 'empty',
      searchEngine: engine,
      verdictRule: RULE.map(({ id, verdict, vi, en }) => ({ id, verdict, because: vi, becauseEn: en })),
      lineageRule: LINEAGE_RULE.map(({ id, verdict, vi, en }) => ({ id, verdict, because: vi, becauseEn: en })),
      accuracy: await accuracyOf(em),
      notYetShown: NOT_YET_SHOWN,
    };
  }
}
