import { Migration } from '@mikro-orm/migrations';

/** Documents say when they were read last, and facts are found by when they became known: feeds begin with the newest. */
export class Migration0011Newest extends Migration {
  override up(): void {
    this.addSql(SQL);
  }
}

const SQL = `alter table "document" add column "read_at" timestamptz null;
update "document" d set "read_at" = r.read_at from "reading" r where r.id = d.reading_id;
create index "target_known_from_id_index" on "target" ("known_from", "id");
create index "assignment_known_from_id_index" on "assignment" ("known_from", "id");`;
