import { createHash } from 'node:crypto';
import source from '../../public/embed/v1/embed.js?raw';

/** Where the script that embeds widgets is. */
export const SCRIPT_PATH = '/embed/v1/embed.js';

/** Its sum, by which a browser runs these bytes and no others (Subresource Integrity). */
export const SCRIPT_INTEGRITY = `sha384-${createHash('sha384').update(source).digest('base64')}`;
