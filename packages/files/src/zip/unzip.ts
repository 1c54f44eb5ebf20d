import { unzipSync } from 'fflate';

/** An archive over its limits, or none that can be opened. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** What an archive may hold: more is no batch of documents, and nothing but a trap unpacks a thousandfold. */
const ARCHIVE_LIMITS = { entries: 2000, entryBytes: 50 * 2 ** 20, totalBytes: 300 * 2 ** 20, ratio: 1000 };

/** Unpacks the entries that are wanted, by their names; throws `ArchiveError` before anything over the limits is unpacked. */
export function unzip(content: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  let [entries, total] = [0, 0];
  const unpacked = unzipSync(content, {
    filter: ({ name, size, originalSize }) => {
      entries += 1;
      if (entries > ARCHIVE_LIMITS.entries) throw new ArchiveError(`it has over ${ARCHIVE_LIMITS.entries} entries`);
      if (name.endsWith('/') || !isWanted(name)) return false;
      total += originalSize;
      if (originalSize > ARCHIVE_LIMITS.entryBytes || total > ARCHIVE_LIMITS.totalBytes) {
        throw new ArchiveError('what is packed in it is larger than 50 MB a file or 300 MB in all');
      }
      if (originalSize > 2 ** 20 && originalSize > size * ARCHIVE_LIMITS.ratio) {
        throw new ArchiveError('it unpacks to over a thousand times its size');
      }
      return true;
    },
  });
  return new Map(Object.entries(unpacked));
}
