import { expect, test } from 'vitest';
import { isStoreAway } from './format-error.ts';

const failure = (message: string, code?: string): Error => Object.assign(new Error(message), { code });

test.each([
  ['nobody listens', failure('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'), true],
  ['it is shutting down', failure('terminating connection due to administrator command', '57P01'), true],
  ['it was killed', failure('Connection terminated unexpectedly'), true],
  ['its disk is full', failure('could not extend file: No space left on device', '53100'), true],
  ['it has no connection left', failure('sorry, too many clients already', '53300'), true],
  ['it stands deep in the causes', new Error('query', { cause: failure('read', 'ECONNRESET') }), true],
  ['a row that is there twice', failure('duplicate key value', '23505'), false],
  ['a mistake of ours', new TypeError('x is not a function'), false],
  ['no error at all', 'ECONNREFUSED', false],
])('tells whether the store is away: %s', (_, error, expected) => expect(isStoreAway(error)).toBe(expected));
