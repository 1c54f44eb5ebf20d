import { Migration } from '@mikro-orm/migrations';

/** Who asked to be told when a feed changes. */
export class Migration0012FeedSubscriptions extends Migration {
  override up(): void {
    this.addSql(SQL);
  }
}

const SQL = `create table "feed_subscription" ("topic" text not null, "callback" text not null, "host" text not null, "secret" text null, "expires_at" timestamptz not null, "delivered" text not null, "seen" text not null, "attempts" int not null default 0, "due_at" timestamptz not null, primary key ("topic", "callback"));
create index "feed_subscription_host_index" on "feed_subscription" ("host");`;
