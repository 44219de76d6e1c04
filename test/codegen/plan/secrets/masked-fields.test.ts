import { describe, expect, it } from 'vitest';
import { readSecrets } from '../../../../codegen/config/secrets.ts';
import type { Document, Schema } from '../../../../codegen/openapi/types.ts';
import type { Plan } from '../../../../codegen/plan/plan.ts';
import { planSecrets } from '../../../../codegen/plan/secrets/masked-fields.ts';
import { problemsOf } from '../../../support/codegen/problems.ts';

const text: Schema = { type: 'string' };

/** Makes an API of two endpoints: `GET /a` responds with these properties, `GET /b` with a `url`. */
function api(properties: Record<string, Schema>): Document {
  const respondWith = (own: Record<string, Schema>) => ({
    responses: {
      '200': {
        description: '',
        content: { 'application/json': { schema: { type: 'object' as const, properties: own } } },
      },
      '422': {
        description: '',
        content: { 'application/json': { schema: { type: 'object' as const, properties: { secret: text } } } },
      },
    },
  });
  return {
    openapi: '3.0.3',
    info: { title: 'API', version: '1' },
    paths: { '/a': { get: respondWith(properties) }, '/b': { get: respondWith({ url: text }) } },
  };
}

/** The tools `a.get` and `a.list` on the first endpoint, `b.get` on the second. */
const plans = [
  { name: 'a.get', operation: { endpoint: 'GET /a' } },
  { name: 'a.list', operation: { endpoint: 'GET /a' } },
  { name: 'b.get', operation: { endpoint: 'GET /b' } },
  { name: 'c.none', operation: null },
] as Plan[];

describe('what is classified', () => {
  it.each<[why: string, secrets: string, want: [string, string[]][]]>([
    [
      'a secret of every tool',
      'secret: { token: {}, url: {} }',
      [
        ['a.get', ['token', 'url']],
        ['a.list', ['token', 'url']],
        ['b.get', ['url']],
      ],
    ],
    [
      'a secret of some tools',
      'secret: { token: {}, url: { tools: [a.*], because: it lets in } }\nharmless: { url: { tools: [b.get], because: a page } }',
      [
        ['a.get', ['token', 'url']],
        ['a.list', ['token', 'url']],
      ],
    ],
    [
      'a name that looks like none',
      'secret: { name: {} }\nharmless: { token: of a game, url: a page }',
      [
        ['a.get', ['name']],
        ['a.list', ['name']],
      ],
    ],
    [
      'a word of the list that nothing else tells',
      'words: [pet_name]\nsecret: { token: {}, petname: {} }\nharmless: { url: a page, pet_names: rows, petname_kind: fixed }',
      [
        ['a.get', ['petname', 'token']],
        ['a.list', ['petname', 'token']],
      ],
    ],
    ['no secret', 'harmless: { token: of a game, url: a page }', []],
  ])('%s', (_, secrets, want) => {
    const object: Schema = { type: 'object', properties: { x: { type: 'integer' } } };
    const named = {
      petname: object,
      pet_names: { type: 'array', items: object },
      petname_kind: { ...text, enum: ['a'] },
    };
    const other: Record<string, Schema> = secrets.startsWith('words') ? (named as Record<string, Schema>) : {};
    const document = api({ url: text, token: text, name: text, ...other });
    expect([...planSecrets(document, plans, readSecrets(secrets))]).toEqual(want);
  });

  it('is masked when another version makes an object of it', () => {
    const tokens = api({ token: { type: 'object', properties: { value: text } } });
    const secrets = readSecrets('secret: { token: {} }\nharmless: { url: a page }');
    expect(planSecrets(tokens, plans, secrets).get('a.get')).toEqual(['token']);
  });

  it.each<[why: string, secrets: string, want: string[]]>([
    [
      'what nobody has decided',
      'secret: {}\nharmless:\n  url: a page\n',
      [
        'spec/secrets.yaml:1: `token` in the response of GET /a (a.get, a.list) looks like a secret: classify it under `secret` or `harmless`',
      ],
    ],
    [
      'a list of objects with a word of the list',
      'words: [name]\nsecret: { token: {} }\nharmless: { url: a page }\n',
      [
        'spec/secrets.yaml:1: `name` in the response of GET /a (a.get, a.list) looks like a secret: classify it under `secret` or `harmless`',
      ],
    ],
    [
      'what is decided for other tools only',
      'secret:\n  token: {}\n  url: { tools: [a.*], because: it lets in }\n',
      [
        'spec/secrets.yaml:3: `url` in the response of GET /b (b.get) looks like a secret, and this entry is for other tools: add to its `tools`, or classify it under `harmless`',
      ],
    ],
    [
      'what is decided twice',
      'secret:\n  token: {}\n  url: {}\nharmless:\n  url: { tools: [b.*], because: a page }\n',
      ['spec/secrets.yaml:5: `url` of b.get is classified twice: keep one'],
    ],
    [
      'what no response has',
      'secret:\n  token: {}\n  url: {}\n  jwt: {}\nharmless:\n  code: a word\n',
      [
        "spec/secrets.yaml:4: no tool's response has `jwt`: delete it",
        "spec/secrets.yaml:6: no tool's response has `code`: delete it",
      ],
    ],
    [
      'a glob that means no tool',
      'secret:\n  token: {}\n  url:\n    tools:\n      - "*"\n      - d.*\n    because: it lets in\n',
      ['spec/secrets.yaml:6: "d.*" matches no tool whose response has `url`: correct or delete it'],
    ],
    [
      'a glob that means only tools without the field',
      'secret:\n  url: {}\n  token: { tools: ["*.get", b.get], because: it lets in }\nharmless:\n  token: { tools: [a.list], because: a name }\n',
      ['spec/secrets.yaml:3: "b.get" matches no tool whose response has `token`: correct or delete it'],
    ],
    [
      'what is harmless anyway',
      'secret: { token: {}, url: {} }\nharmless:\n  name: a name\n',
      ["spec/secrets.yaml:3: `name` doesn't look like a secret: delete it"],
    ],
  ])('%s is refused', (_, secrets, want) => {
    const document = api({ url: text, token: text, name: text });
    expect(problemsOf(() => planSecrets(document, plans, readSecrets(secrets)))).toEqual(want);
  });
});
