import Fastify from 'fastify';
import type { Ask } from './code.ts';

interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** A way to the API for the build of the site alone: the public one counts the questions of an address, and a build asks many. */
export async function openBuildDoor(ask: Ask): Promise<{ url: string; close: () => Promise<void> }> {
  const door = Fastify({ logger: false, forceCloseConnections: true });
  door.post<{ Body: Question }>('/graphql', ({ body }) => ask(body.query, body.variables));
  await door.listen({ host: '127.0.0.1', port: 0 });
  return { url: `${door.listeningOrigin}/graphql`, close: () => door.close() };
}
