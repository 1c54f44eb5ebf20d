import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Contents that a subscriber was given. */
interface Given {
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** A program that follows feeds, as the W3C’s WebSub has it, on a port of this machine. */
export interface Subscriber {
  readonly callback: string;
  /** What it was asked whether it meant, as parameters. */
  readonly asked: URLSearchParams[];
  readonly given: Given[];
  /** How it answers to that, and to contents; it may be changed. */
  readonly answers: {
    challenge: (asked: URLSearchParams) => string;
    verifyStatus: number;
    status: number;
    isSilent: boolean;
  };
  readonly close: () => Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

export async function openSubscriber(): Promise<Subscriber> {
  const asked: URLSearchParams[] = [];
  const given: Given[] = [];
  const answers: Subscriber['answers'] = {
    challenge: (parameters) => parameters.get('hub.challenge') ?? '',
    verifyStatus: 200,
    status: 204,
    isSilent: false,
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    // a redirect is not to be followed: what it leads to would answer rightly
    const told = { location: '/' };
    if (request.method === 'GET') {
      asked.push(searchParams);
      if (answers.isSilent) return;
      response.writeHead(answers.verifyStatus, told).end(answers.challenge(searchParams));
    } else {
      given.push({ headers: request.headers, text: await textOf(request) });
      response.writeHead(answers.status, told).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    callback: `http://127.0.0.1:${port}/told?of=a%20feed`,
    asked,
    given,
    answers,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
