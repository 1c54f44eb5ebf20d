import { bucketStore } from './bucket-store.ts';
import { folderStore } from './folder-store.ts';
import type { OriginalStore } from './original-store.ts';

/** Opens a store: a folder, or a bucket that speaks S3, by its address (`https://host/bucket`). */
export function openOriginals(address: string): OriginalStore {
  return /^https?:\/\//u.test(address) ? bucketStore(address) : folderStore(address);
}
