import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileKind } from '../file-kind.ts';
import { asWebp, blackened, decodePicture } from '../ocr/grey-image.ts';
import { ReadingRoom } from '../ocr/reading-room.ts';
import { openRenderer } from '../pdf/render-page.ts';
import type { Answer, Request } from './messages.ts';
import { parse } from './parse.ts';
import { Refusal } from './refusal.ts';

const MOST_BYTES = 2 * 2 ** 30;

const watch = new Worker(new URL(`./watch${extname(import.meta.url)}`, import.meta.url), {
  workerData: { mostBytes: MOST_BYTES },
});
watch.unref();

const room = new ReadingRoom(process.env['RECOGNISED_PAGES'] || null);
const say = (answer: Answer): void => {
  process.send?.(answer);
};

process.on('message', (request: Request) => {
  answer(request).then(say, (error: unknown) => say(refused(error)));
});
process.on('disconnect', () => process.exit());

async function answer(request: Request): Promise<Answer> {
  if (request.kind === 'draw') return { kind: 'drawn', picture: await draw(request) };
  const entries = await parse(request.content, room, (done, of) => say({ kind: 'page', done, of }));
  return { kind: 'parsed', entries };
}

async function draw({ content, page, width, hide }: Extract<Request, { kind: 'draw' }>): Promise<Uint8Array> {
  if (fileKind(content) === 'picture')
    return asWebp(blackened(await decodePicture(content, page - 1, width), hide), width);
  using renderer = await openRenderer(content);
  if (page > renderer.pages) throw new Refusal('NO_SUCH_PAGE', `it has ${renderer.pages} pages.`);
  return asWebp(blackened(await renderer.render(page, width), hide), width);
}

function refused(error: unknown): Answer {
  if (error instanceof Refusal) return { kind: 'refused', code: error.code, why: error.message };
  return { kind: 'refused', code: 'DAMAGED', why: 'it cannot be read: damaged or cut off. Get it anew.' };
}
