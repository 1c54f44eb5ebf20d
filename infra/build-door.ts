import Fastify from 'fastify';
import type { AskAll } from './code.ts';

const LARGEST_BATCH = 1_000_000;

/** A way to the API for the build of the site alone, many questions at a time: the public one counts the questions of an address. */
export async function openBuildDoor(askAll: AskAll): Promise<{ url: string; close: () => Promise<void> }> {
  const door = Fastify({ logger: false, forceCloseConnections: true, bodyLimit: LARGEST_BATCH });
  door.post<{ Body: Parameters<AskAll>[0] }>('/graphql', ({ body }) => askAll(body));
  await door.listen({ host: '127.0.0.1', port: 0 });
  return { url: `${door.listeningOrigin}/graphql`, close: () => door.close() };
}
