import type { GraphQLSchema } from 'graphql';
import { FEEDS } from '../feeds/feed-kinds.ts';
import { HUB_PATH } from '../feeds/make-feed.ts';
import { OWN_PARAMETERS, parameterJson } from '../plain-data/openapi.ts';
import { parametersOf } from '../plain-data/parameters.ts';

type Json = Readonly<Record<string, unknown>>;

const text = { schema: { type: 'string' } };
const bytes = { schema: { type: 'string', contentMediaType: 'application/octet-stream' } };
const REFUSALS = ['4XX', '5XX'].map((status) => [
  status,
  {
    description: 'It cannot be answered, and why.',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
  },
]);

interface Door {
  readonly id: string;
  readonly summary: string;
  readonly mediaTypes: readonly string[];
  readonly parameters?: readonly Json[];
  readonly body?: Json;
  readonly status?: number;
}

function operation({ id, summary, mediaTypes, parameters = [], body, status = 200 }: Door): Json {
  const content = Object.fromEntries(mediaTypes.map((type) => [type, /text|json|xml|sql/u.test(type) ? text : bytes]));
  const answered = { description: 'What is asked for.', ...(mediaTypes.length > 0 && { content }) };
  const responses = { [status]: answered, ...Object.fromEntries(REFUSALS) };
  return { operationId: id, summary, parameters, ...(body && { requestBody: body }), responses };
}

const inPath = (name: string, description: string, pattern: string): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', pattern },
});
const asked = (name: string, description: string, required = false): Json => ({
  name,
  in: 'query',
  required,
  description,
  ...text,
});
const SHA256 = inPath(
  'sha256',
  'The SHA-256 of the file, in hexadecimal; `Document.files` has it.',
  String.raw`^[\da-f]{64}$`,
);

const bodyOf = (type: string, required: readonly string[], names: readonly string[]): Json => ({
  required: true,
  content: {
    [type]: {
      schema: { type: 'object', required, properties: Object.fromEntries(names.map((name) => [name, {}])) },
    },
  },
});

const FOLLOW = ['hub.mode', 'hub.topic', 'hub.callback'];

const DOORS: Readonly<Record<string, Json>> = {
  '/graphql': {
    get: operation({
      id: 'graphql-get',
      summary: 'A question in GraphQL; a browser that asks nothing gets GraphiQL.',
      mediaTypes: ['application/json', 'application/graphql-response+json'],
      parameters: [
        asked('query', 'The question.', true),
        asked('variables', 'Its variables, as JSON.'),
        asked('operationName', 'Which of several operations is meant.'),
      ],
    }),
    post: operation({
      id: 'graphql-post',
      summary: 'A question in GraphQL.',
      mediaTypes: ['application/json', 'application/graphql-response+json'],
      body: bodyOf('application/json', ['query'], ['query', 'variables', 'operationName']),
    }),
  },
  [HUB_PATH]: {
    post: operation({
      id: 'websub',
      summary: 'Subscribes to a feed, or ends it (W3C WebSub). The callback is then asked whether that is meant.',
      mediaTypes: [],
      body: bodyOf('application/x-www-form-urlencoded', FOLLOW, [...FOLLOW, 'hub.secret', 'hub.lease_seconds']),
      status: 202,
    }),
  },
  '/v1/openapi.json': {
    get: operation({ id: 'openapi', summary: 'This description.', mediaTypes: ['application/vnd.oai.openapi+json'] }),
  },
  '/v1/{table}.csv-metadata.json': {
    get: operation({
      id: 'csv-metadata',
      summary: 'What the columns of a table are (W3C, CSV on the Web).',
      mediaTypes: ['application/csvm+json'],
      parameters: [inPath('table', 'The name of a table: “targets”.', '^[a-z-]+$')],
    }),
  },
  '/v1/schema.graphql': {
    get: operation({ id: 'schema-graphql', summary: 'The schema of GraphQL.', mediaTypes: ['application/graphql'] }),
  },
  '/v1/client.tgz': {
    get: operation({
      id: 'client',
      summary: 'The typed client, as a package of npm.',
      mediaTypes: ['application/gzip'],
    }),
  },
  '/files/{sha256}': {
    get: operation({
      id: 'file',
      summary: 'A file as it came, also in ranges; 403 where it holds personal data.',
      mediaTypes: ['application/octet-stream'],
      parameters: [SHA256],
    }),
  },
  '/files/{sha256}/pages/{page}.webp': {
    get: operation({
      id: 'file-page',
      summary: 'A page of a file as a picture; personal data are blackened.',
      mediaTypes: ['image/webp'],
      parameters: [SHA256, inPath('page', 'Its number, from 1 on.', String.raw`^\d+$`)],
    }),
  },
  '/releases/{day}/{file}': {
    get: operation({
      id: 'release-file',
      summary: 'A file of a release; `releases` in GraphQL lists them. The name may have a slash.',
      mediaTypes: ['application/octet-stream'],
      parameters: [
        inPath('day', 'The day of the release.', String.raw`^\d{4}-\d{2}-\d{2}$`),
        inPath('file', 'The file: “targets.csv”, “SHA256SUMS”.', '.+'),
      ],
    }),
  },
  '/healthz': {
    get: operation({ id: 'healthz', summary: 'Whether the process lives.', mediaTypes: ['application/json'] }),
  },
  '/readyz': {
    get: operation({
      id: 'readyz',
      summary: 'Whether all is up; else 503, with what is missing.',
      mediaTypes: ['application/json'],
    }),
  },
};

/** The doors beside the tables, as OpenAPI writes them. */
export function describeDoors(schema: GraphQLSchema): Readonly<Record<string, Json>> {
  const feeds = FEEDS.map(({ path, list, paths, mediaType }) => {
    const parameters = parametersOf(schema, { name: path, list, paths: paths.split(' ') }).map(parameterJson);
    const id = path.slice('/feeds/'.length).replace('.', '-');
    const summary = `The list \`${list}\` of GraphQL as a feed; its filters are parameters.`;
    const mediaTypes = [mediaType.split(';', 1)[0] ?? mediaType];
    return [
      path,
      { get: operation({ id: `feed-${id}`, summary, mediaTypes, parameters: [...parameters, ...OWN_PARAMETERS] }) },
    ];
  });
  return { ...DOORS, ...Object.fromEntries(feeds) };
}
