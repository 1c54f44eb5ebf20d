import { Migration } from '@mikro-orm/migrations';

/** The tables of the first release. */
export class Migration0001Tables extends Migration {
  override up(): void {
    this.addSql(SQL);
  }
}

// unaccent is only STABLE, an index wants IMMUTABLE: naming the dictionary makes it so in fact
const SQL = `
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create function folded(text) returns text language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent', $1)) $$;

create table "corpus_state" (
  "name" text not null, "value" text not null, "changed_at" timestamptz not null, primary key ("name")
);
create table "indicator" (
  "key" text not null, "name" text not null, "name_en" text not null, "unit" text not null,
  "better" text null, primary key ("key")
);
alter table "indicator" add constraint "indicator_better_check" check ("better" in ('higher', 'lower'));
create table "locality" (
  "key" text not null, "slug" text not null, "code" text not null, "name" text not null, "type" text not null,
  "full_name" text not null, "level" text not null, "within_key" text null, "path" text[] not null,
  "folded" text not null, "existed_from" text null, "existed_until" text null, primary key ("key")
);
alter table "locality" add constraint "locality_slug_unique" unique ("slug");
create index "locality_code_index" on "locality" ("code");
create index "locality_within_key_index" on "locality" ("within_key");
create index "locality_folded_index" on "locality" ("folded");
alter table "locality" add constraint "locality_level_check" check ("level" in ('province', 'district', 'commune'));
create table "agency" (
  "id" uuid not null, "identity" text not null, "slug" text not null, "name" text not null,
  "folded" text not null, "locality_key" text null, primary key ("id")
);
alter table "agency" add constraint "agency_identity_unique" unique ("identity");
alter table "agency" add constraint "agency_slug_unique" unique ("slug");
create index "agency_folded_index" on "agency" ("folded");
create index "agency_locality_key_index" on "agency" ("locality_key");
create table "document" (
  "id" uuid not null, "identity" text not null, "slug" text not null, "held" boolean not null,
  "symbol" text null, "symbol_key" text null, "symbol_form" text null, "type" text null, "title" text null,
  "issuer" text null, "issuer_folded" text null, "locality_key" text null, "issued_on" jsonb null,
  "issued_sort" text not null, "year" int null, "period" jsonb null, "signer" jsonb null,
  "reading_id" uuid null, primary key ("id")
);
alter table "document" add constraint "document_identity_unique" unique ("identity");
alter table "document" add constraint "document_slug_unique" unique ("slug");
create index "document_symbol_key_index" on "document" ("symbol_key");
create index "document_type_index" on "document" ("type");
create index "document_locality_key_index" on "document" ("locality_key");
create index "document_year_index" on "document" ("year");
alter table "document" add constraint "document_reading_id_unique" unique ("reading_id");
create index "document_title_folded_index" on "document" using gin (folded(title) gin_trgm_ops);
create index "document_issued_sort_id_index" on "document" ("issued_sort", "id");
create table "reading" (
  "id" uuid not null, "document_id" uuid not null, "read_at" timestamptz not null, "digest" text not null,
  "sha256" text not null, "text" text not null, "body" jsonb not null, primary key ("id")
);
create index "reading_document_id_index" on "reading" ("document_id");
create table "obligation" (
  "id" uuid not null, "document_id" uuid not null, "position" int not null, "what" text not null,
  "frequency" text not null, "due" jsonb null, "boundary" text null, "from" text null, "to" text null,
  "via" text null, "passage" jsonb not null, primary key ("id")
);
create index "obligation_document_id_index" on "obligation" ("document_id");
create index "obligation_frequency_index" on "obligation" ("frequency");
alter table "obligation" add constraint "obligation_frequency_check" check ("frequency" in ('monthly', 'quarterly', 'half-yearly', 'yearly', 'once', 'periodic', 'ad-hoc'));
alter table "obligation" add constraint "obligation_boundary_check" check ("boundary" in ('before', 'on'));
create table "passage" (
  "id" uuid not null, "document_id" uuid not null, "ordinal" int not null, "quote" text not null,
  "start" int not null, "end" int not null, "section" text null,
  "search" tsvector generated always as (to_tsvector('simple', folded(quote))) stored null, primary key ("id")
);
create index "passage_document_id_index" on "passage" ("document_id");
create index "passage_search_index" on "passage" using gin ("search");
create table "document_file" (
  "id" uuid not null, "document_id" uuid not null, "name" text not null, "media_type" text not null,
  "bytes" int not null, "sha256" text not null, primary key ("id")
);
create index "document_file_document_id_index" on "document_file" ("document_id");
create table "citation" (
  "id" uuid not null, "from_id" uuid not null, "to_id" uuid not null, "position" int not null,
  "symbol" text not null, "symbol_key" text not null, "role" text not null, "date" text null,
  "issuer" text null, "subject" text null, "mentions" int not null, "passage" jsonb not null,
  primary key ("id")
);
create index "citation_from_id_index" on "citation" ("from_id");
create index "citation_to_id_index" on "citation" ("to_id");
create index "citation_symbol_key_index" on "citation" ("symbol_key");
alter table "citation" add constraint "citation_role_check" check ("role" in ('implements', 'basis', 'mention'));
create table "assignment" (
  "id" uuid not null, "document_id" uuid not null, "agency_id" uuid not null, "position" int not null,
  "printed" text not null, "requested" boolean not null, "section" text null, "passage" jsonb not null,
  primary key ("id")
);
create index "assignment_document_id_index" on "assignment" ("document_id");
create index "assignment_agency_id_index" on "assignment" ("agency_id");
create table "target" (
  "id" uuid not null, "document_id" uuid not null, "locality_key" text null, "indicator_key" text null,
  "position" int not null, "subject" text not null, "population" text null, "comparator" text not null,
  "change" text not null, "value" double precision not null, "unit" text not null, "due_year" int null,
  "due_from" int null, "section" text null, "passage" jsonb not null, primary key ("id")
);
create index "target_document_id_index" on "target" ("document_id");
create index "target_locality_key_index" on "target" ("locality_key");
create index "target_indicator_key_index" on "target" ("indicator_key");
create index "target_value_index" on "target" ("value");
create index "target_due_year_index" on "target" ("due_year");
alter table "target" add constraint "target_comparator_check" check ("comparator" in ('>=', '>', '=', '<=', '<'));
alter table "target" add constraint "target_change_check" check ("change" in ('level', 'increase', 'decrease'));
create table "task" (
  "id" uuid not null, "assignment_id" uuid not null, "position" int not null, "text" text not null,
  "role" text null, "with" text[] not null, "due" jsonb null, "passage" jsonb not null, primary key ("id")
);
create index "task_assignment_id_index" on "task" ("assignment_id");
alter table "task" add constraint "task_role_check" check ("role" in ('lead', 'support'));
alter table "locality" add constraint "locality_within_key_foreign" foreign key ("within_key") references "locality" ("key") on delete set null;
alter table "agency" add constraint "agency_locality_key_foreign" foreign key ("locality_key") references "locality" ("key") on delete set null;
alter table "document" add constraint "document_locality_key_foreign" foreign key ("locality_key") references "locality" ("key") on delete set null;
alter table "document" add constraint "document_reading_id_foreign" foreign key ("reading_id") references "reading" ("id") on delete set null;
alter table "reading" add constraint "reading_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete cascade;
alter table "obligation" add constraint "obligation_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete cascade;
alter table "passage" add constraint "passage_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete cascade;
alter table "document_file" add constraint "document_file_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete cascade;
alter table "citation" add constraint "citation_from_id_foreign" foreign key ("from_id") references "document" ("id") on delete cascade;
alter table "citation" add constraint "citation_to_id_foreign" foreign key ("to_id") references "document" ("id");
alter table "assignment" add constraint "assignment_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete cascade;
alter table "assignment" add constraint "assignment_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");
alter table "target" add constraint "target_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete cascade;
alter table "target" add constraint "target_locality_key_foreign" foreign key ("locality_key") references "locality" ("key") on delete set null;
alter table "target" add constraint "target_indicator_key_foreign" foreign key ("indicator_key") references "indicator" ("key") on delete set null;
alter table "task" add constraint "task_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete cascade;
`;
