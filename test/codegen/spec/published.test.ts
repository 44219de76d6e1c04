import { expect, it } from 'vitest';
import { parsePublished } from '../../../codegen/spec/published.ts';

const SPEC = `openapi: 3.0.3
info: { title: T, version: '2026-01-01', description: words }
paths:
  /a: { get: { summary: words, responses: { '200': { $ref: '#/components/responses/A' } } } }
components:
  responses:
    A: { description: words, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
  schemas:
    A: { type: object, properties: { next: { $ref: '#/components/schemas/B' } } }
    B: { type: array, items: { type: string } }
`;

/** Writes this many schemas, each of which refers to the next. */
const steps = (count: number, schema: (next: string) => string) => {
  const each = Array.from({ length: count }, (_, i) => `    S${i}: ${schema(`#/components/schemas/S${i + 1}`)}\n`);
  return `${SPEC}${each.join('')}    S${count}: { type: string }\n`;
};

const read = (text: string) => parsePublished(Buffer.from(text), 'spec.yml');

it('reads YAML and JSON, and hashes what it was given', () => {
  const { snapshot, sha256 } = read(SPEC);
  expect(snapshot.paths).toEqual({ '/a': { get: { responses: { '200': { $ref: '#/components/responses/A' } } } } });
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(read(JSON.stringify(snapshot)).snapshot).toEqual(snapshot);
});

it.each<[string, string, string]>([
  ['what is no YAML', 'a: [', 'spec.yml: is not YAML, or cut off: '],
  ['text', 'hello', 'spec.yml: is not an OpenAPI document: no "openapi" field'],
  ['an empty file', '', 'spec.yml: is not an OpenAPI document: no "openapi" field'],
  ['a page', '<!DOCTYPE html>\n<html><body>404</body></html>', 'spec.yml: is HTML, not a spec'],
  ['another page', '\n <html lang="en">', 'spec.yml: is HTML, not a spec'],
  ['Swagger', SPEC.replace('openapi: 3.0.3', "swagger: '2.0'"), 'spec.yml: is Swagger 2.0; only OpenAPI 3.0 is read'],
  ['OpenAPI 3.1', SPEC.replace('3.0.3', '3.1.0'), 'spec.yml: is OpenAPI 3.1.0; only 3.0 is read'],
  ['no version', SPEC.replace(/version: '.*?'/, 'x-a: 1'), 'spec.yml: needs an info.version'],
  ['a version that leaves the folder', SPEC.replace('2026-01-01', '../../up'), 'spec.yml: needs an info.version'],
  ['no paths', SPEC.replace('paths:', 'x-paths:'), 'spec.yml: has no paths'],
  [
    'the half of it',
    SPEC.slice(0, SPEC.indexOf('components:')),
    'leads nowhere: there is no "components". Is the file complete?',
  ],
  [
    'what ends after a line, near its end',
    `${SPEC}    C:\n      properties:\n        name:\n`,
    'spec.yml: #/components/schemas/C/properties/name: is not an object; a schema object was expected. Is the file complete?',
  ],
  ['the half of a line', SPEC.slice(0, SPEC.indexOf('    B:') + 20), 'spec.yml: is not YAML, or cut off: '],
  ['the half of a word', `${SPEC}x-more: wor`, 'spec.yml: is cut off: its last line is incomplete'],
  [
    'an unknown keyword',
    SPEC.replace('summary:', 'summry:'),
    'spec.yml: #/paths/~1a/get/summry: OpenAPI 3.0 has no "summry" here',
  ],
  [
    'a reference to another file',
    SPEC.replace("'#/components/schemas/B'", "'other.yml#/B'"),
    'spec.yml: #/components/schemas/A/properties/next: $ref other.yml#/B is external; only "#/..." is followed',
  ],
  [
    'a reference to itself',
    SPEC.replace('{ type: array, items: { type: string } }', "{ $ref: '#/components/schemas/B' }"),
    '$ref #/components/schemas/B leads back to itself',
  ],
  [
    'a schema that holds itself',
    SPEC.replace('items: { type: string }', "items: { $ref: '#/components/schemas/A' }"),
    'spec.yml: #/components/schemas/B/items: $ref #/components/schemas/A is circular: ' +
      '#/components/schemas/A > #/components/schemas/B > #/components/schemas/A',
  ],
  [
    'a value of the wrong type',
    SPEC.replace("'3.0.3'", '3.0.3').replace('type: array,', 'type: [array, "null"],'),
    'spec.yml: #/components/schemas/B/type: is a list; OpenAPI 3.0 expects string, number',
  ],
  [
    'nesting without end',
    JSON.stringify({ openapi: '3.0.3', info: { title: 'T', version: '1' }, paths: { '/a': {} }, 'x-a': 0 }).replace(
      '0}',
      `${'['.repeat(101)}${']'.repeat(101)}}`,
    ),
    'spec.yml: is nested too deeply: more than 100 levels',
  ],
  ['deep nesting in YAML', `openapi: 3.0.3\nx-a: ${'['.repeat(9000)}`, 'spec.yml: is n'],
  [
    'references that double at each step',
    steps(20, (next) => `{ properties: { a: { $ref: '${next}' }, b: { $ref: '${next}' } } }`),
    '#/components/schemas/S4/properties/a: $ref #/components/schemas/S5 expands to too much: 131070 objects and values',
  ],
  [
    'a hundred references in a row',
    steps(102, (next) => `{ items: { $ref: '${next}' } }`),
    '#/components/schemas/S100/items: $ref #/components/schemas/S101 comes after 100 others in a row',
  ],
  [
    'a key without end, and says all else',
    SPEC.replace('summary:', `${'k'.repeat(9999)}:`),
    `spec.yml: #/paths/~1a/get/${'k'.repeat(120)}…: OpenAPI 3.0 has no "${'k'.repeat(120)}…" here; decide about it in `,
  ],
])('refuses %s', (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});

it('takes no circle for a file that is cut off, however near its end', () => {
  const circle = SPEC.replace('items: { type: string }', "items: { $ref: '#/components/schemas/B' }");
  expect(() => read(circle)).toThrow(/is circular: #\/components\/schemas\/B > #\/components\/schemas\/B$/);
});
