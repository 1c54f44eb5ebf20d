import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isDeleted } from './privileges.ts';

const folder = mkdtempSync(join(tmpdir(), 'sau-ro-deleted-'));
const { dev } = statSync(folder);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['the folder is there', folder, dev, false],
  ['it was deleted', join(folder, '.data'), dev, true],
  ['it was deleted with the checkout around it', join(folder, 'checkout', '.data'), dev, true],
  ['its disk is not mounted: the nearest folder is of another', join(folder, 'checkout', '.data'), dev + 1, false],
  ['nobody noted its disk', join(folder, '.data'), Number(undefined), false],
])('the databases of a data folder are abandoned only where it was deleted: %s', (_, path, device, expected) => {
  expect(isDeleted(path, device)).toBe(expected);
});
