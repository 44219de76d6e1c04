import { expect, it } from 'vitest';
import { readAllowlist } from '../../../../codegen/config/allowlist/allowlist.ts';
import { readGlossary } from '../../../../codegen/config/glossary.ts';
import type { Document, Schema } from '../../../../codegen/openapi/types.ts';
import { ANY_DESCRIPTION, checkDescriptions } from '../../../../codegen/plan/descriptions/description-rules.ts';
import { planTools } from '../../../../codegen/plan/plan-tools.ts';
import { formatProblem, Problems } from '../../../../codegen/shared/problems.ts';

const text: Schema = { type: 'string' };
const json = (properties: Record<string, Schema>) => ({
  '200': { description: '', content: { 'application/json': { schema: { type: 'object' as const, properties } } } },
});
const inQuery = (name: string) => ({ name, in: 'query' as const, schema: text });

/** A small API with one thing of each kind that a rule is about. */
const document: Document = {
  openapi: '3.0.3',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pets': {
      get: { parameters: [inQuery('order_by')], responses: json({ name: text }) },
      post: { parameters: [inQuery('role')], responses: json({ name: text }) },
      delete: { responses: json({ object: text, id: text, deleted: { type: 'boolean' } }) },
      patch: { responses: json({ id: text, name: text, deleted: { type: 'boolean' } }) },
    },
  },
};

interface Case {
  endpoint?: string;
  tier?: string;
  description: string;
  /** Further lines of the entry, indented for it, the first of them on line 8. */
  lines?: string;
  glossary?: string;
}

/** Lists what is wrong with the descriptions of the one tool of an allowlist, whose entry begins on line 3. */
function problemsOf({ endpoint = 'GET /pets', tier = 'read', description, lines = '', glossary }: Case): string[] {
  const others = ['GET', 'POST', 'DELETE', 'PATCH']
    .map((method) => `${method} /pets`)
    .filter((one) => one !== endpoint);
  const judged = tier === 'read' ? '' : '    loses: { never: it is a pet }\n    lets_in: { never: it is a pet }\n';
  const allowlist = readAllowlist(
    `default: [other.getId]
tools:
  ${endpoint}:
    tool: pets.do
    title: Do it
    tier: ${tier}
    description: ${JSON.stringify(description)}
${lines}${judged}local:
  other.getId: { title: Get an id, tier: read, description: The id of the user that is pinned or null., result: user_id }
excluded:
${others.map((one) => `  ${one}: not needed\n`).join('')}`,
    document,
  );
  const words = readGlossary(
    glossary ?? `order_by: name; - descends; default name\nrole: "Key: org:admin, org:member"\n`,
  );
  const problems = checkDescriptions(
    document,
    planTools(document, allowlist, words, new Problems('all')),
    allowlist,
    words,
  );
  return problems.map(formatProblem);
}

const READ = 'List the pets of an owner, with name and age.';
const WRITE = 'Give a pet to an owner who is there; returns the pet.';
const SHORT =
  'the description is too short: write 40 to 220 characters on what the tool does, what it returns, and when to use another, such as "Get one organization by id or slug, with its plan"';
const RETURNS = 'the description doesn\'t say what a call returns: add it, such as "returns the membership"';
const ONLY_AN_ID =
  'the description doesn\'t say that a call returns no more than an id: add it, such as "returns {id, deleted}"';
const ROLE =
  'the description of "role" doesn\'t show what a role looks like: write it, such as "Key: org:admin, org:member or a custom one"';
const ORDER =
  'the description of "order_by" doesn\'t end with what reverses it and the default: write both, such as "name, created_at; - descends; default -created_at"';

it.each<[string, Case, string[]]>([
  ['a read that says what it does', { description: READ }, []],
  ['39 characters', { description: 'x'.repeat(39) }, [`allowlist.yaml:7: pets.do: ${SHORT}`]],
  ['40 characters', { description: 'x'.repeat(40) }, []],
  ['40 characters, of which one is a line break', { description: `${'x'.repeat(20)}\n${'x'.repeat(19)}` }, []],
  ['a write that says what it returns', { endpoint: 'POST /pets', tier: 'write', description: WRITE }, []],
  [
    'a write that says so in other words',
    { endpoint: 'POST /pets', tier: 'write', description: 'Give a pet to an owner, who is named in the result.' },
    [],
  ],
  [
    'a write that does not',
    { endpoint: 'POST /pets', tier: 'write', description: 'Give a pet to an owner who is there already.' },
    [`allowlist.yaml:7: pets.do: ${RETURNS}`],
  ],
  [
    'a short write',
    { endpoint: 'POST /pets', tier: 'write', description: 'Give a pet away.' },
    [`allowlist.yaml:7: pets.do: ${SHORT}`, `allowlist.yaml:7: pets.do: ${RETURNS}`],
  ],
  [
    'a deletion that returns an id',
    { endpoint: 'DELETE /pets', tier: 'write', description: 'Delete all the pets of an owner; returns {id, deleted}.' },
    [],
  ],
  [
    'a deletion that seems to return more',
    { endpoint: 'DELETE /pets', tier: 'write', description: 'Delete all the pets of an owner; returns the pets.' },
    [`allowlist.yaml:7: pets.do: ${ONLY_AN_ID}`],
  ],
  ['a write whose response has more than an id', { endpoint: 'PATCH /pets', tier: 'write', description: WRITE }, []],
  [
    'an order without a default, of the glossary',
    { description: READ, glossary: 'role: org:admin\norder_by: name or age\n' },
    [`spec/glossary.yaml:2: ${ORDER}`],
  ],
  [
    'an order without a default, of the entry',
    { description: READ, lines: '    inputs:\n      order_by: { description: name or age }\n' },
    [`allowlist.yaml:9: pets.do: ${ORDER}`],
  ],
  [
    'an order under another name',
    { description: READ, lines: '    inputs:\n      order_by: { name: sorted, description: name or age }\n' },
    [],
  ],
  ['an order that has no description at all', { description: READ, glossary: 'role: org:admin\n' }, []],
  [
    'a role that shows none',
    { endpoint: 'POST /pets', tier: 'write', description: WRITE, glossary: 'role: What they may do\n' },
    [`spec/glossary.yaml:1: ${ROLE}`],
  ],
])('%s', (_, given, want) => {
  expect(problemsOf(given)).toEqual(want);
});

it('has words for every blank, against which no rule has anything', () => {
  const glossary = `order_by: ${JSON.stringify(ANY_DESCRIPTION)}\nrole: ${JSON.stringify(ANY_DESCRIPTION)}\n`;
  for (const endpoint of ['GET /pets', 'POST /pets', 'DELETE /pets'])
    expect(problemsOf({ endpoint, tier: 'write', description: ANY_DESCRIPTION, glossary })).toEqual([]);
  // As long as a description may be.
  expect(ANY_DESCRIPTION.length).toBeLessThanOrEqual(220);
});
