import { Agent, request } from 'undici';
import { lookUpPublic } from './public-address.ts';

/** How a callback answered; `null`: it did not. */
interface CallbackAnswer {
  readonly status: number;
  /** The beginning of what it said. */
  readonly text: string;
}

/** Speaks to callbacks: to public addresses only, not for long, and without following where they lead. */
export interface CallbackClient {
  readonly get: (address: string) => Promise<CallbackAnswer | null>;
  readonly post: (
    address: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ) => Promise<CallbackAnswer | null>;
  readonly close: () => Promise<void>;
}

const LONGEST_MS = 10_000;
const LARGEST_ANSWER = 4_096;

/** Opens what speaks to callbacks. `anyAddress`: also to addresses that are not public, for tests. */
export function openCallbacks(anyAddress: boolean): CallbackClient {
  const dispatcher = new Agent({
    connect: { timeout: LONGEST_MS, ...(anyAddress ? {} : { lookup: lookUpPublic }) },
    // more than this is no answer to us: the connection is closed
    maxResponseSize: LARGEST_ANSWER,
    keepAliveTimeout: 1_000,
    connections: 4,
  });
  const send = async (address: string, options: Parameters<typeof request>[1]): Promise<CallbackAnswer | null> => {
    try {
      const signal = AbortSignal.timeout(LONGEST_MS);
      const { statusCode, body } = await request(address, { ...options, dispatcher, signal });
      return { status: statusCode, text: await body.text().catch(() => '') };
    } catch {
      // whatever the reason: it could not be told
      return null;
    }
  };
  return {
    get: (address) => send(address, { method: 'GET' }),
    post: (address, headers, body) => send(address, { method: 'POST', headers, body }),
    close: () => dispatcher.destroy(),
  };
}
