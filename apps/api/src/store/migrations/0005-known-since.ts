import { Migration } from '@mikro-orm/migrations';

/** Facts and documents say since when they are known; a fact that is replaced is kept as it stood. */
export class Migration0005KnownSince extends Migration {
  override up(): void {
    for (const kind of ['target', 'obligation', 'assignment']) this.addSql(ofDocument(kind, 'document_id'));
    this.addSql(ofDocument('citation', 'from_id'));
    this.addSql(OF_TASK);
    this.addSql(DOCUMENT);
    this.addSql(PAST_FACT);
    for (const kind of KINDS) this.addSql(asOf(kind));
    this.addSql(DOCUMENT_AS_OF);
  }
}

const KINDS = ['target', 'obligation', 'citation', 'assignment', 'task'];

// what stands now is known since the reading that it was last read in: of earlier ones nothing is kept
const ofDocument = (kind: string, owner: string): string => `
alter table "${kind}" add column "known_from" timestamptz null;
update "${kind}" f set "known_from" = coalesce(
  (select r.read_at from document d join reading r on r.id = d.reading_id where d.id = f.${owner}), now());
alter table "${kind}" alter column "known_from" set not null;`;

const OF_TASK = `
alter table "task" add column "known_from" timestamptz null;
update "task" f set "known_from" = a.known_from from assignment a where a.id = f.assignment_id;
alter table "task" alter column "known_from" set not null;`;

const DOCUMENT = `
alter table "document" add column "known_from" timestamptz null, add column "held_from" timestamptz null;
update "document" d set "held_from" = (select min(read_at) from reading where document_id = d.id);
update "document" d set "known_from" = coalesce(d.held_from, (
  select min(r.read_at) from citation c join reading r on r.document_id = c.from_id where c.to_id = d.id), now());
alter table "document" alter column "known_from" set not null;`;

const PAST_FACT = `
create table "past_fact" (
  "id" uuid not null, "known_until" timestamptz not null, "known_from" timestamptz not null, "kind" text not null,
  "document_id" uuid not null, "row" jsonb not null, "replaced_by_id" uuid null, primary key ("id", "known_until")
);
create index "past_fact_kind_known_until_index" on "past_fact" ("kind", "known_until");
create index "past_fact_document_id_index" on "past_fact" ("document_id");
alter table "past_fact" add constraint "past_fact_kind_check" check ("kind" in ('target', 'obligation', 'citation', 'assignment', 'task'));
alter table "past_fact" add constraint "past_fact_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete cascade;`;

// the rows of a table as they stood: those that stand and did so then, and those that were replaced since
const asOf = (kind: string): string => `
create function "${kind}_as_of"(timestamptz) returns setof "${kind}" language sql stable as $$
  select * from "${kind}" where known_from <= $1
  union all select r.* from past_fact p, jsonb_populate_record(null::"${kind}", p.row) r
  where p.kind = '${kind}' and p.known_from <= $1 and p.known_until > $1 $$;`;

// of documents only when they came is kept
const DOCUMENT_AS_OF = `
create function "document_as_of"(timestamptz) returns setof "document" language sql stable as $$
  select r.* from document d,
    jsonb_populate_record(d, jsonb_build_object('held', d.held and coalesce(d.held_from <= $1, false))) r
  where d.known_from <= $1 $$;`;
