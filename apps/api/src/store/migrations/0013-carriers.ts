import { Migration } from '@mikro-orm/migrations';

/** Those that carry out a document are found in order, however many thousands they are. */
export class Migration0013Carriers extends Migration {
  override up(): void {
    this.addSql(SQL);
  }
}

const SQL = `create index "citation_carriers_index" on "citation" ("to_id", "from_id") where "role" = 'implements';`;
