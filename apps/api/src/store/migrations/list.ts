import type { MigrationObject } from '@mikro-orm/core';
import { Migration0001Tables } from './0001-tables.ts';

/** Every step the store has taken, in order: appended, never edited. */
export const migrations: MigrationObject[] = [{ name: '0001-tables', class: Migration0001Tables }];
