import { expect, test } from 'vitest';
import { explain, StartError } from './errors.ts';

const failure = (code: string, message: string, path?: string): Error =>
  Object.assign(new Error(message), { code, path });

test.each([
  ['our own words', new StartError('X', 'End it first.'), /^End it first\.$/u],
  ['a full disk', failure('ENOSPC', 'ENOSPC: no space left on device, write'), /^The disk is full: free some space/u],
  [
    'a full disk in a server’s words',
    new Error('could not extend file: No space left on device'),
    /^The disk is full/u,
  ],
  [
    'a missing right',
    failure('EACCES', 'EACCES: permission denied, mkdir', '/srv/x'),
    /^A right is missing \(\/srv\/x\)/u,
  ],
  ['a read-only disk', failure('EROFS', 'EROFS: read-only file system'), /^A right is missing/u],
  [
    'a missing right in the words of a tool',
    new StartError(
      'NOT_BUILT',
      'It could not be built:\n12:00 Building\nEROFS: read-only file system, open /a\n  at b',
    ),
    /^A right is missing: EROFS: read-only file system, open \/a\. Give[^\n]*$/u,
  ],
  [
    'the words of a tool',
    new StartError('NOT_BUILT', 'It could not be built:\nx is y'),
    /^It could not be built:\nx is y$/u,
  ],
  [
    'a store that went away',
    new Error('Connection terminated unexpectedly'),
    /^PostgreSQL went away in the middle .*run the same again/u,
  ],
  ['a mistake of ours, with the place of it', new TypeError('x is not a function'), /errors\.test\.ts/u],
  ['what is no error', 'oh', /oh/u],
])('explains %s', (_, error, expected) => expect(explain(error)).toMatch(expected));
