import { Migration } from '@mikro-orm/migrations';

/** Tasks say which of the six clears they state; those read before state nothing until they are read again. */
export class Migration0002TaskClarity extends Migration {
  override up(): void {
    this.addSql(`alter table "task" add column "clarity" jsonb not null default '{}'`);
  }
}
