import type { Document } from '../../../codegen/openapi/types.ts';
import type { Source } from '../../../codegen/spec/source.ts';

const text = { type: 'string' as const };
const list = { type: 'array' as const, items: text };

/** A small API with one of each shape that codegen treats differently. */
export const document: Document = {
  openapi: '3.0.3',
  info: { title: 'Fixture', version: '2026-01-01' },
  paths: {
    '/things': {
      get: {
        parameters: [
          { name: 'q', in: 'query', schema: text },
          { name: 'ids', in: 'query', schema: list },
          { name: 'old', in: 'query', deprecated: true, schema: text },
        ],
        responses: {
          '200': {
            description: '',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: text,
                  notify: { type: 'boolean', default: true },
                  metadata: { type: 'object', additionalProperties: true },
                },
              },
            },
          },
        },
        responses: { '200': { description: '' } },
      },
    },
    '/things/bulk': {
      put: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['name'],
                  properties: {
                    name: text,
                    of: { type: 'array', items: { type: 'object', properties: { id: text } } },
                  },
                },
              },
            },
          },
        },
        responses: { '202': { description: '' } },
      },
    },
    '/things/{thing_id}/picture': {
      put: {
        parameters: [{ name: 'thing_id', in: 'path', required: true, schema: text }],
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: { file: { type: 'string', format: 'binary' }, caption: text },
              },
            },
          },
        },
        responses: { '204': { description: '' } },
      },
    },
    '/modes': {
      get: {
        parameters: [{ name: 'mode', in: 'query', explode: false, schema: list }],
        responses: { '200': { description: '' } },
      },
    },
    '/things/{thing_id}': {
      delete: {
        deprecated: true,
        parameters: [{ name: 'thing_id', in: 'path', required: true, schema: text }],
        responses: { '204': { description: '' } },
      },
    },
  },
  components: {
    schemas: { Thing: { type: 'object', properties: { id: text, ticket: text } }, Unreached: { type: 'string' } },
  },
};

export const source: Source = {
  repository: 'a/b',
  path: 'c.yml',
  commit: '0'.repeat(40),
  apiVersion: '2026-01-01',
  sha256: 'f'.repeat(64),
  file: 'snapshot.json',
  snapshotSha256: 'e'.repeat(64),
};

const WORDS: Record<string, string> = {
  q: 'Part of a name; */ is any',
  ids: 'Exact ids',
  name: 'Any name',
  notify: 'Send the email, default true',
  metadata: 'Free-form',
  mode: 'Modes',
  thing_id: 'thing_…',
  items: 'Things, at most 9',
  file: "An image's path",
  caption: 'Below the picture',
};

/** Writes a glossary that describes these inputs, and no others: describing one that no tool has is a problem. */
export function glossary(...names: string[]): string {
  return names.map((name) => `${name}: ${WORDS[name]}\n`).join('');
}

/** Reasons for excluding the endpoints that a test leaves undecided. */
const REASONS = {
  'GET /things': 'not needed',
  'POST /things': 'not needed',
  'PUT /things/bulk': 'not needed',
  'GET /modes': 'superseded by GET /things',
  'DELETE /things/{thing_id}': 'deprecated upstream',
  'PUT /things/{thing_id}/picture': 'not needed',
};

/**
 * Writes an allowlist with these lines below `tools:`, the first of them on line 3; what they don't mention is excluded at the end.
 * @param local lines of tools that ask nothing of the API, heading included
 */
export function allowlist(tools: string, defaults = 'things.getThingList', local = ''): string {
  const rest = Object.entries(REASONS).filter(([endpoint]) => !tools.includes(`  ${endpoint}:\n`));
  const lines = rest.map(([endpoint, why]) => `  ${endpoint}: ${why}\n`);
  return `default: [${defaults}]\ntools:\n${tools}${local}excluded:${lines.length > 0 ? `\n${lines.join('')}` : ' {}\n'}`;
}

export const listTool = `  GET /things:
    tool: things.getThingList
    title: List things
    tier: read
    description: Things by name or id, those made last first.
`;

/** A tool on `POST /things`, to whose lines a test adds its own. */
export const createTool = `  POST /things:
    tool: things.createThing
    title: Create a thing
    tier: write
    description: Create a thing by name; returns the new thing.
`;

/** Lines that say of a tool that its calls do nothing that a person must be asked about. */
export const harmless = `    loses: { never: it only adds }
    lets_in: { never: a thing opens nothing }
`;

/** spec/clear.yaml for the fixture's tools. */
export const clear = 'clear: {}\nkeep: {}\n';

/** spec/secrets.yaml for the fixture's responses. */
export const secrets = 'secret:\n  ticket: {}\nharmless: {}\n';

/** spec/pins.yaml for the fixture's tools. */
export const pins = `user_id:
  - tools: [modes.getUserId]
  - tools: [things.updatePicture]
    owned: [{ read: "/things?q={thing_id}", at: id, argument: thing_id }]
organization_id:
  - tools: [modes.getUserId]
    apart: true
  - tools: [things.getThingList]
    fill: [ids]
    drop: [q]
    owned: [{ read: "/things?ids={organization_id}", at: id }]
harmless:
  kinds: [boolean, integer, number, enum]
  body: { caption: text that is stored, file: the path of a picture }
`;
