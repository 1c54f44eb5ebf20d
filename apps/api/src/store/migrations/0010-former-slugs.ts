import { Migration } from '@mikro-orm/migrations';

/** Addresses that documents had while their number was read otherwise lead to them. */
export class Migration0010FormerSlugs extends Migration {
  override up(): void {
    this.addSql(SQL);
  }
}

const SQL = `alter table "document" add column "former_slugs" text[] not null default '{}';
create index "document_former_slugs_index" on "document" using gin ("former_slugs");`;
