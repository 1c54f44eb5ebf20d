import { type SharedPiece, type SharedText as Laid, sharedText } from '@sau-ro/assessment';
import { type Document, type DocumentPassage, SharedPassage, type SharedRelation, SharedText } from '@sau-ro/schema';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';

/** A held document that another can be laid beside. */
interface Relative {
  readonly id: string;
  readonly relation: SharedRelation;
}

/** What is read of a document, and in which reading. */
interface Text {
  readonly reading: string;
  readonly passages: readonly DocumentPassage[];
}

const DEEPEST = 8;
// a resolution may be carried out by thousands; those that share most of what they carry out are the nearest
const MOST_BESIDE = 8;
const MOST_PASSAGES = 100;
const SHORTEST_PASSAGE = 10;
const OWN_BELOW = 0.2;

const RELATIVES = `
with recursive up(id, depth) as (
    select ?::uuid, 0
    union select c.to_id, up.depth + 1 from up join citation c on c.from_id = up.id
    where c.role = 'implements' and up.depth < ${DEEPEST}),
  above as (select d.id, min(up.depth) as depth from up join document d on d.id = up.id where d.held and up.depth > 0 group by d.id),
  beside as (
    select other.from_id as id, count(distinct other.to_id) as shared
    from citation own
      join citation other on other.to_id = own.to_id and other.role = 'implements' and other.from_id <> own.from_id
      join document d on d.id = other.from_id
    where own.from_id = ?::uuid and own.role = 'implements' and d.held
      and other.from_id not in (select id from up)
    group by other.from_id order by shared desc, other.from_id limit ${MOST_BESIDE})
select id, 'ABOVE' as relation from (select id from above where id <> ?::uuid order by depth, id limit ${MOST_BESIDE}) as nearest
union all select id, 'BESIDE' from beside`;

// a reading never changes, and so neither does what two of them share
const laidBefore = new LRUCache<string, Laid>({ max: 2_000 });

function shareOf(own: Text, other: Text): Laid {
  const key = `${own.reading} ${other.reading}`;
  const known = laidBefore.get(key);
  if (known) return known;
  const laid = sharedText(own.passages.map(wordsOf), other.passages.map(wordsOf).join('\n'));
  laidBefore.set(key, laid);
  return laid;
}

const wordsOf = ({ restored, quote }: DocumentPassage): string => restored ?? quote;

const passageOf = (
  { quote, start, end, section }: DocumentPassage,
  { syllables, shared }: SharedPiece,
): SharedPassage =>
  Object.assign(new SharedPassage(), { passage: { quote, start, end, section }, share: shared / syllables });

function lay(own: Text, document: Document, relation: SharedRelation, other: Text): SharedText {
  const { share, pieces } = shareOf(own, other);
  const passages = own.passages.flatMap((passage, at) => {
    const piece = pieces[at];
    return piece && piece.syllables >= SHORTEST_PASSAGE ? [passageOf(passage, piece)] : [];
  });
  return Object.assign(new SharedText(), {
    document,
    relation,
    share,
    ownPassages: passages.filter((passage) => passage.share < OWN_BELOW).length,
    // of those that are alike the order of the text stays
    passages: passages.toSorted((one, another) => one.share - another.share).slice(0, MOST_PASSAGES),
  });
}

/** The held documents above and beside a document, those first with which it shares most. */
export async function sharedWith({ id, reading }: Document, { em, loaders }: Context): Promise<SharedText[]> {
  if (!reading) return [];
  const relatives = await em.execute<Relative[]>(RELATIVES, [id, id, id]);
  if (relatives.length === 0) return [];
  const own = { reading: reading.id, passages: await loaders.passages.load(id) };
  const laid = await Promise.all(
    relatives.map(async (relative) => {
      const [document, passages] = await Promise.all([
        loaders.document.load(relative.id),
        loaders.passages.load(relative.id),
      ]);
      if (!document?.reading) return null;
      return lay(own, document, relative.relation, { reading: document.reading.id, passages });
    }),
  );
  return laid.filter((one) => one !== null).toSorted((one, another) => another.share - one.share);
}
