import type { MikroORM } from '@mikro-orm/postgresql';
import { DocumentFile, FileAccess } from '@sau-ro/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { combineRanges, parse as parseRange } from 'range-parser';
import { NotFoundError } from '../errors/errors.ts';
import { openOriginals } from '../originals/open-originals.ts';
import type { OriginalStore } from '../originals/original-store.ts';
import { BusyError, FileWithheldError } from './file.errors.ts';
import { drawPages, type PagePictures } from './page-pictures.ts';

/** Where files are kept. */
export interface FileFolders {
  /** A folder, or the address of a bucket that speaks S3. */
  readonly originals: string;
  /** A folder for pages as pictures. */
  readonly pagePictures: string;
}

type Named = FastifyRequest<{ Params: { sha256: string } }>;
type Paged = FastifyRequest<{ Params: { sha256: string; page: string } }>;

// what a hash names never changes; what is withheld may, when more is masked
const LONG = 'public, max-age=86400';
const UNSATISFIABLE = 2;
const SHA256 = /^[\da-f]{64}$/u;

/**
 * `GET /files/{sha256}`: a file as it came, also in ranges (RFC 9110, 14); `GET /files/{sha256}/pages/{n}.webp`: a page as a picture.
 * What holds personal data is not given out, and its pages have these blackened.
 */
export function serveFiles(
  app: FastifyInstance,
  { orm, originals, pagePictures }: FileFolders & { orm: MikroORM },
): void {
  const store = openOriginals(originals);
  const pictures = drawPages(store, pagePictures);
  app.addHook('onClose', async () => pictures.close());
  app.get('/files/:sha256', async (request: Named, reply) =>
    sendFile(await findFile(orm, request.params.sha256, []), store, request, reply),
  );
  app.get('/files/:sha256/pages/:page.webp', async (request: Paged, reply) => {
    const file = await findFile(orm, request.params.sha256, ['text', 'pages']);
    return sendPage(file, pictures, Number(request.params.page), reply);
  });
}

async function findFile(orm: MikroORM, sha256: string, populate: readonly ('text' | 'pages')[]): Promise<DocumentFile> {
  const files = SHA256.test(sha256)
    ? await orm.em.fork().find(DocumentFile, { sha256 }, { populate: populate as never })
    : [];
  // the same file may stand under two documents: what one of them withholds is withheld
  const file =
    files.find(({ access }) => access === FileAccess.WITHHELD) ??
    files.find(({ access }) => access === FileAccess.OPEN);
  if (!file)
    throw new NotFoundError('No file of that SHA-256 is kept here. `Document.files` in GraphQL lists those that are.');
  return file;
}

async function sendFile(
  file: DocumentFile,
  store: OriginalStore,
  request: Named,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (file.access !== FileAccess.OPEN) throw new FileWithheldError();
  const { bytes, sha256, name, mediaType } = file;
  const fileName = encodeURIComponent(name.slice(name.lastIndexOf('/') + 1));
  void reply.headers({
    'accept-ranges': 'bytes',
    'cache-control': LONG,
    // an original may hold scripts: it is shown in a box of its own, or not at all
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'content-disposition': `${/^(?:application\/pdf|image\/|text\/plain)/u.test(mediaType) ? 'inline' : 'attachment'}; filename*=UTF-8''${fileName}`,
    etag: `"${sha256}"`,
  });
  if (request.headers['if-none-match']?.includes(sha256)) return reply.status(304).send();
  const range = wantedRange(request, bytes, sha256);
  if (range === 'none') return reply.status(416).header('content-range', `bytes */${bytes}`).send();
  const stream = await store.open(sha256, range ?? undefined);
  if (!stream) throw new NotFoundError('This file was kept and is gone from its store. Read it in again.');
  void reply.type(mediaType).header('content-length', range ? range.end - range.start + 1 : bytes);
  if (!range) return reply.send(stream);
  return reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${bytes}`).send(stream);
}

/** The one range that is asked for; of several, or of another version, the whole is given, as RFC 9110 allows. */
function wantedRange(
  { headers }: Named,
  bytes: number,
  sha256: string,
): { start: number; end: number } | 'none' | null {
  const ifRange = headers['if-range'];
  if (!headers.range || (typeof ifRange === 'string' && ifRange !== `"${sha256}"`)) return null;
  const { code, type, ranges } = parseRange(bytes, headers.range);
  if (type !== 'bytes') return null;
  if (code === UNSATISFIABLE && ranges.length === 0) return 'none';
  const [first, ...more] = code === 0 ? combineRanges(ranges) : [];
  return first && more.length === 0 ? first : null;
}

async function sendPage(
  file: DocumentFile,
  pictures: PagePictures,
  number: number,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const picture = await pictures.draw(file, number);
  if (picture === 'busy') {
    void reply.header('retry-after', '5');
    throw new BusyError();
  }
  if (picture === null)
    throw new NotFoundError('This file has no such page. `DocumentFile.pages` in GraphQL lists its pages.');
  return reply
    .type('image/webp')
    .header('cache-control', LONG)
    .header('etag', `"${file.sha256.slice(0, 32)}-${number}"`)
    .send(picture);
}
