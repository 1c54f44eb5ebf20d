import { Migration } from '@mikro-orm/migrations';

/** Passages of damaged texts are searched by their restored words; those read before have none until they are read again. */
export class Migration0003RestoredWords extends Migration {
  override up(): void {
    this.addSql(`alter table "passage" add column "restored" text null`);
    this.addSql(`alter table "passage" drop column "search"`);
    this.addSql(
      `alter table "passage" add column "search" tsvector generated always as (to_tsvector('simple', folded(coalesce(restored, quote)))) stored null`,
    );
    this.addSql(`create index "passage_search_index" on "passage" using gin ("search")`);
  }
}
