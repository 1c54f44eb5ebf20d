import { dirname, join } from 'node:path';

/** The folder of the checkout. */
export const root = dirname(import.meta.dirname);

/** A path inside the checkout. */
export const at = (...parts: readonly string[]): string => join(root, ...parts);
