import { Migration } from '@mikro-orm/migrations';

/** Published figures: a corrected one stays and says what replaced it. */
export class Migration0004Outcomes extends Migration {
  override up(): void {
    this.addSql(SQL);
  }
}

const SQL = `
create table "outcome" (
  "id" uuid not null, "identity" text not null, "indicator_key" text not null, "locality_key" text null,
  "level" text not null, "place" text not null, "population" text null, "year" int not null, "month" int null,
  "day" int null, "as_of" boolean not null, "period_end" text not null, "period_basis" text not null,
  "value" double precision not null, "comparator" text not null, "qualifier" text null, "unit" text not null,
  "competing" boolean not null, "source" jsonb not null, "quality" jsonb not null, "note" text null,
  "known_since" timestamptz not null, "superseded_by_id" uuid null, primary key ("id")
);
create index "outcome_identity_index" on "outcome" ("identity");
create index "outcome_indicator_key_index" on "outcome" ("indicator_key");
create index "outcome_locality_key_index" on "outcome" ("locality_key");
create index "outcome_superseded_by_id_index" on "outcome" ("superseded_by_id");
alter table "outcome" add constraint "outcome_level_check" check ("level" in ('country', 'region', 'province', 'district', 'commune'));
alter table "outcome" add constraint "outcome_period_basis_check" check ("period_basis" in ('stated', 'inferred', 'publication'));
alter table "outcome" add constraint "outcome_comparator_check" check ("comparator" in ('>=', '>', '=', '<=', '<'));
alter table "outcome" add constraint "outcome_qualifier_check" check ("qualifier" in ('estimate', 'about'));
alter table "outcome" add constraint "outcome_indicator_key_foreign" foreign key ("indicator_key") references "indicator" ("key");
alter table "outcome" add constraint "outcome_locality_key_foreign" foreign key ("locality_key") references "locality" ("key") on delete set null;
alter table "outcome" add constraint "outcome_superseded_by_id_foreign" foreign key ("superseded_by_id") references "outcome" ("id") on delete set null;
`;
