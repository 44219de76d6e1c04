import type { Document } from '../../codegen/openapi.ts';
import type { Source } from '../../codegen/source.ts';

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
  components: { schemas: { Thing: { type: 'object', properties: { id: text } }, Unreached: { type: 'string' } } },
};

export const source: Source = {
  repository: 'a/b',
  path: 'c.yml',
  commit: '0'.repeat(40),
  apiVersion: '2026-01-01',
  sha256: 'f'.repeat(64),
  file: 'facts.json',
};

export const glossary = `q: Part of a name
ids: Exact ids
name: Any name
notify: Send the email, default true
metadata: Free-form
mode: Modes
thing_id: thing_…
`;

/** An allowlist with these lines below \`tools:\`; its first such line is line 3. */
export function allowlist(tools: string, defaults = 'things.getThingList'): string {
  return `default: [${defaults}]\ntools:\n${tools}`;
}

export const listTool = `  GET /things:
    tool: things.getThingList
    tier: read
    description: Things by name, newest first.
`;
