import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../codegen/cli/read-document.ts';
import type { Document, Operation } from '../../../codegen/openapi/types.ts';
import { stripProse } from '../../../codegen/spec/strip-prose.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { document, source } = await readDocument(root);
const text = readFileSync(join(root, 'spec', source.file), 'utf8');
const operations = (of: Document) => Object.values(of.paths).flatMap((item) => Object.values(item) as Operation[]);

/** Matches the names of tags, declared or used, which are kept however long they are. */
const TAG = /\/tags\/\d+(\/name)?: /;

/** Lints a document with an independent OpenAPI linter, structure and references only; returns `message at pointer`. */
async function lint(openapi: string): Promise<string[]> {
  const config = await createConfig({ rules: { struct: 'error', 'no-unresolved-refs': 'error' } });
  const problems = await lintFromString({ source: openapi, config });
  return problems.map((problem) => `${problem.message} at ${problem.location[0]?.pointer}`);
}

describe('the snapshot', () => {
  it('is OpenAPI 3.0', async () => {
    expect(await lint(text)).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['a wrong value', '"in": "path"', '"in": "trail"', '`in` can be one of the following only'],
    ['a dangling reference', '#/components/schemas/', '#/components/nothing/', "Can't resolve $ref"],
    ['a missing keyword', '"description": ""', '"x-none": ""', 'The field `description` must be present'],
  ])('would not pass with %s', async (_, before, after, message) => {
    expect((await lint(text.replace(before, after)))[0]).toContain(message);
  });

  it('is what stripProse writes: nobody edited it', () => {
    expect(text).toBe(`${JSON.stringify(stripProse(JSON.parse(text)), null, 1)}\n`);
  });

  it('has no sentence', () => {
    expect(sentences(JSON.parse(text), '#').filter((place) => !TAG.test(place))).toEqual([]);
    expect(sentences({ a: ['Returns a list of users'] }, '#')).toEqual(['#/a/0: Returns a list of users']);
  });

  it('is Clerk’s, with operations', () => {
    expect(source.repository).toBe('clerk/openapi-specs');
    expect(operations(JSON.parse(text))).not.toEqual([]);
  });
});

describe('the document', () => {
  it('is OpenAPI 3.0 after the corrections', async () => {
    expect(await lint(JSON.stringify(document))).toEqual([]);
  });

  it('has no flag that changes the shape of a response', () => {
    expect(JSON.stringify(document.paths)).not.toContain('#/components/parameters/Paginated');
  });

  it('has no query parameter that could be null', () => {
    const inline = operations(document).flatMap((operation) => operation.parameters ?? []);
    const nullable = inline.filter((parameter) => 'schema' in parameter && parameter.schema?.nullable);
    expect(nullable).toEqual([]);
  });

  it('needs a body where something in the body is needed', () => {
    const body = document.paths['/invitations']?.post?.requestBody;
    expect(body).toMatchObject({ required: true });
    expect(document.paths['/invitations/bulk']?.post?.requestBody).toMatchObject({ required: true });
    expect(document.paths['/users']?.post?.requestBody).toMatchObject({ required: true });
  });
});

describe('readDocument refuses', () => {
  let copy: string;
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'document-'));
  });
  afterAll(() => rm(copy, { recursive: true }));

  it.each<[string, string, string | undefined, string]>([
    [
      'no source.json',
      'source.json',
      undefined,
      'spec/source.json: is missing. Restore it, or run: npm run spec:update',
    ],
    ['an empty source.json', 'source.json', '{}', 'spec/source.json: is malformed: "repository" is missing'],
    ['no snapshot', source.file, undefined, `spec/${source.file}: is missing, although source.json names it`],
    [
      'a snapshot that somebody changed',
      source.file,
      text.replace('"maximum": 500', '"maximum": 501'),
      `spec/${source.file}: doesn't match the hash in source.json`,
    ],
    ['no overlay', 'overlay.yaml', undefined, "spec/overlay.yaml: can't be read (ENOENT)"],
    ['an overlay that is no YAML', 'overlay.yaml', 'a: [', 'spec/overlay.yaml:1: '],
    [
      'an overlay with an action that is none',
      'overlay.yaml',
      'overlay: 1.0.0\ninfo: { title: T, version: V }\nactions: [null]\n',
      'spec/overlay.yaml:3: overlay action 1: is not an action: it needs a target and a description',
    ],
    [
      'an overlay with a reason that is no text',
      'overlay.yaml',
      'overlay: 1.0.0\ninfo: { title: T, version: V }\nactions: [{ target: $, description: 5, remove: true }]\n',
      'spec/overlay.yaml:3: overlay action 1: ($) needs a description',
    ],
    [
      'an overlay with a target that is no JSONPath',
      'overlay.yaml',
      'overlay: 1.0.0\ninfo: { title: T, version: V }\nactions:\n  - target: $.info\n    description: Why\n    update: { x: 1 }\n  - target: $.[\n    description: Why\n    remove: true\n',
      'spec/overlay.yaml:7: overlay action 2 ($.[): is not a JSONPath',
    ],
    [
      'a correction that matches nothing',
      'overlay.yaml',
      'overlay: 1.0.0\ninfo: { title: T, version: V }\nactions:\n  - { target: $.none, description: Why, remove: true }\n',
      'spec/overlay.yaml:4: overlay action 1 ($.none): matches nothing',
    ],
    ['an empty overlay', 'overlay.yaml', '', 'spec/overlay.yaml:1: overlay: is not an Overlay 1.0 document'],
  ])('%s', async (_, file, content, message) => {
    await cp(join(root, 'spec'), join(copy, 'spec'), { recursive: true });
    const path = join(copy, 'spec', file);
    await (content === undefined ? rm(path) : writeFile(path, content));
    await expect(readDocument(copy)).rejects.toThrow(message);
  });
});

/** Finds the strings that could be prose, of four words or more, each with its pointer. */
function sentences(node: unknown, pointer: string): string[] {
  if (typeof node === 'string') return node.trim().split(/\s+/).length >= 4 ? [`${pointer}: ${node}`] : [];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => sentences(value, `${pointer}/${key}`));
}
