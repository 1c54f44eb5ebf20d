import { randomInt } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { createConnection, createServer } from 'node:net';
import { StartError } from '../errors.ts';

// below those that systems give to outgoing connections: one of these would take the port before it is listened on
const LOWEST = 20_000;
const [SHARES, SHARE] = [12, 1_000];
const MOST_TRIES = 100;
// a port stays free until its server listens, so it could be drawn a second time
const drawn = new Set<number>();

// processes that are started one after the other draw from different ports
function ownShare(): readonly [number, number] {
  const lowest = LOWEST + (process.pid % SHARES) * SHARE;
  return [lowest, lowest + SHARE];
}

/** A port of this machine that is free now, and that this process has not drawn before. */
export async function freePort(among = ownShare()): Promise<number> {
  const [lowest, above] = among;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const port = randomInt(lowest, above);
    if (drawn.has(port)) continue;
    drawn.add(port);
    if ((await tryToListen('127.0.0.1', port)) === null) return port;
  }
  throw new StartError('EADDRINUSE', `Of ${MOST_TRIES} ports between ${lowest} and ${above} none is free.`);
}

/** Stops the start when another program listens on a port that we want, before anything else is started. */
export async function refuseTakenPorts(host: string, ports: Readonly<Record<string, number>>): Promise<void> {
  const addresses = await lookup(host, { all: true }).catch(() => {
    throw new StartError('BAD_VARIABLE', `LISTEN_HOST: this machine has no address for “${host}”.`);
  });
  for (const [variable, port] of Object.entries(ports)) {
    for (const { address } of addresses) {
      const code = await tryToListen(address, port);
      if (code) throw new StartError(code, refusal(code, variable, port));
    }
  }
}

function refusal(code: string, variable: string, port: number): string {
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user. Choose one above 1023: ${variable}=… npm start`;
  return `Port ${port} is in use by another program. End that program, or choose another port: ${variable}=… npm start`;
}

// an address that this machine lacks (::1 without IPv6) is none that the server will use
const tryToListen = (host: string, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'EADDRNOTAVAIL' ? null : (code ?? 'EADDRINUSE')),
    );
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });

/** Whether something answers at this address. */
export function isReached(address: string, otherwisePort: number): Promise<boolean> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const socket = createConnection({
      host: hostname.replaceAll(/[[\]]/gu, ''),
      port: Number(port) || otherwisePort,
      timeout: 5000,
    });
    const tell = (reached: boolean) => (): void => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', tell(true)).once('error', tell(false)).once('timeout', tell(false));
  });
}
