import type { MigrationObject } from '@mikro-orm/core';
import { Migration0001Tables } from './0001-tables.ts';
import { Migration0002TaskClarity } from './0002-task-clarity.ts';
import { Migration0003RestoredWords } from './0003-restored-words.ts';
import { Migration0004Outcomes } from './0004-outcomes.ts';
import { Migration0005KnownSince } from './0005-known-since.ts';
import { Migration0006KnownDocuments } from './0006-known-documents.ts';
import { Migration0007OutcomesOfReports } from './0007-outcomes-of-reports.ts';
import { Migration0008WithdrawnOutcomes } from './0008-withdrawn-outcomes.ts';
import { Migration0009Originals } from './0009-originals.ts';
import { Migration0010FormerSlugs } from './0010-former-slugs.ts';
import { Migration0011Newest } from './0011-newest.ts';
import { Migration0012FeedSubscriptions } from './0012-feed-subscriptions.ts';
import { Migration0013Carriers } from './0013-carriers.ts';

/** Every step the store has taken, in order: appended, never edited. */
export const migrations: MigrationObject[] = [
  { name: '0001-tables', class: Migration0001Tables },
  { name: '0002-task-clarity', class: Migration0002TaskClarity },
  { name: '0003-restored-words', class: Migration0003RestoredWords },
  { name: '0004-outcomes', class: Migration0004Outcomes },
  { name: '0005-known-since', class: Migration0005KnownSince },
  { name: '0006-known-documents', class: Migration0006KnownDocuments },
  { name: '0007-outcomes-of-reports', class: Migration0007OutcomesOfReports },
  { name: '0008-withdrawn-outcomes', class: Migration0008WithdrawnOutcomes },
  { name: '0009-originals', class: Migration0009Originals },
  { name: '0010-former-slugs', class: Migration0010FormerSlugs },
  { name: '0011-newest', class: Migration0011Newest },
  { name: '0012-feed-subscriptions', class: Migration0012FeedSubscriptions },
  { name: '0013-carriers', class: Migration0013Carriers },
];
