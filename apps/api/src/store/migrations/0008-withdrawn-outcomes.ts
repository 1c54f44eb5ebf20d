import { Migration } from '@mikro-orm/migrations';

/** Figures of a report that no reading gives any more: they stay, and say so. */
export class Migration0008WithdrawnOutcomes extends Migration {
  override up(): void {
    this.addSql(SQL);
  }
}

const SQL = `alter table "outcome" add column "withdrawn_at" timestamptz null;`;
