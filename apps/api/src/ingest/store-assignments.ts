import type { EntityManager } from '@mikro-orm/postgresql';
import { foldPlace, slugify } from '@sau-ro/gazetteer';
import type { Reading as ReadDocument } from '@sau-ro/reading';
import { Agency, Assignment, type Document, Task } from '@sau-ro/schema';
import { assignmentRows, type factIds } from './fact-rows.ts';
import { agencyId, agencyIdentity, distinctSlug } from './identity.ts';
import { findStored, replaceFacts } from './replace-facts.ts';

/** Writes a document’s assignments, their tasks, and the agencies that they name. */
export async function storeAssignments(
  tx: EntityManager,
  document: Document,
  reading: ReadDocument,
  { id, readAt }: { id: ReturnType<typeof factIds>; readAt: Date },
): Promise<void> {
  const assignments = assignmentRows(reading, document.id, id);
  const agencies = new Map(assignments.map(({ row }) => [row.id, agencyRow(row.printed, document)]));
  const distinct = [...new Map([...agencies.values()].map((agency) => [agency.id, agency])).values()];
  const added = await withFreeSlugs(tx, distinct);
  if (added.length > 0) await tx.upsertMany(Agency, added, { onConflictAction: 'ignore' });
  const rows = assignments.map(({ row }) => ({ ...row, agency: agencies.get(row.id)?.id ?? '' }));
  const read = { document: document.id, readAt };
  // they go with their assignments
  const before = await findStored(tx, 'task', document.id);
  await replaceFacts(tx, { ...read, kind: 'assignment', entity: Assignment, rows });
  const tasks = assignments.flatMap((assignment) => assignment.tasks);
  await replaceFacts(tx, { ...read, kind: 'task', entity: Task, rows: tasks, before });
}

type AgencyRow = ReturnType<typeof agencyRow>;

// “Trạm Y tế xã Vĩnh Am” of the city’s plan and “Trạm Y tế” of the commune’s own would have one address
async function withFreeSlugs(tx: EntityManager, agencies: readonly AgencyRow[]): Promise<AgencyRow[]> {
  const taken = await tx.find(Agency, { slug: { $in: agencies.map(({ slug }) => slug) } }, { fields: ['slug'] });
  const owners = new Map(taken.map(({ slug, id }) => [slug, id]));
  return agencies.map((agency) => {
    const owner = owners.get(agency.slug) ?? agency.id;
    owners.set(agency.slug, owner);
    return owner === agency.id ? agency : { ...agency, slug: distinctSlug(agency) };
  });
}

// an agency is one within its place: every commune has a Trạm Y tế; without a place, within its document
function agencyRow(printed: string, document: Document) {
  const place = document.locality;
  const scope = place?.key ?? document.id;
  const folded = foldPlace(printed);
  return {
    id: agencyId(scope, folded),
    identity: agencyIdentity(scope, folded),
    slug: slugify(`${printed} ${place?.slug ?? document.slug}`),
    name: printed.charAt(0).toUpperCase() + printed.slice(1),
    folded,
    locality: place?.key ?? null,
  };
}
