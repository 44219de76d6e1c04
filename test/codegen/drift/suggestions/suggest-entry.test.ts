import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readDocument } from '../../../../codegen/cli/read-document.ts';
import { readAllowlist } from '../../../../codegen/config/allowlist/allowlist.ts';
import { readGlossary } from '../../../../codegen/config/glossary.ts';
import { responseShape } from '../../../../codegen/drift/responses/response-shape.ts';
import { suggestEntries } from '../../../../codegen/drift/suggestions/suggest-entry.ts';
import { suggestTier } from '../../../../codegen/drift/suggestions/suggest-tier.ts';
import type { Survey } from '../../../../codegen/drift/survey.ts';
import type { Document } from '../../../../codegen/openapi/types.ts';
import { planTools } from '../../../../codegen/plan/plan-tools.ts';
import { Problems } from '../../../../codegen/shared/problems.ts';
import { problemsOf } from '../../../support/codegen/problems.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const { document } = await readDocument(ROOT);
const allowlist = await readFile(join(ROOT, 'allowlist.yaml'), 'utf8');
const glossary = await readFile(join(ROOT, 'spec/glossary.yaml'), 'utf8');
const plans = planTools(document, readAllowlist(allowlist, document), readGlossary(glossary));

describe('the tier that is suggested', () => {
  const guessed = plans.flatMap(({ name, tier, operation }) =>
    operation ? [{ name, tier, guess: suggestTier(operation, responseShape(document, operation.endpoint))[0] }] : [],
  );

  it('is right for most tools', () => {
    const right = guessed.filter(({ tier, guess }) => tier === guess).length;
    expect(right / guessed.length).toBeGreaterThan(0.85);
  });

  it('is read for hardly one that is more', () => {
    const rash = guessed.filter(({ tier, guess }) => guess === 'read' && tier !== 'read').map(({ name }) => name);
    // The responses of test runs hold the codes of sign-ins, three levels down.
    expect(rash).toContain('enterpriseConnections.getTestRunList');
    expect(rash.length / guessed.length).toBeLessThan(0.02);
  });
});

const api = (paths: object): Document => ({
  openapi: '3.0.3',
  info: { title: 'T', version: '1' },
  paths: paths as Document['paths'],
});
/** Suggests entries for an API of which nothing is decided, with a description of `name` only. */
const suggested = (paths: object, taken: string[] = []) =>
  suggestEntries(
    {
      document: api(paths),
      allowlist: { entries: taken.map((tool) => ({ tool, endpoint: null })), excluded: {}, removed: {}, leftOut: [] },
      glossary: readGlossary('name: Name\n'),
    } as unknown as Survey,
    new Set(['GET /decided']),
  );
const ok = { responses: { '200': { description: '' } } };
const body = (properties: object) => ({
  requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
});
const sdk = (group: string, name: string) => ({ 'x-speakeasy-group': group, 'x-speakeasy-name-override': name });

it.each<[string, object, string[], object[]]>([
  [
    "a read under the SDK's name",
    { '/things': { get: { ...sdk('things', 'list'), ...ok } } },
    [],
    [
      {
        endpoint: 'GET /things',
        under: 'tools',
        tool: 'things.list',
        tier: 'read',
        entry: `  GET /things:
    tool: things.list
    title: # a few words
    tier: read # suggested: a GET
    description: # for the agent: 40 to 220 characters
`,
      },
    ],
  ],
  [
    'a destructive one whose name is taken, with an input without a description',
    {
      '/things/{name}': {
        delete: {
          ...sdk('Big Things', 'delete'),
          operationId: 'DeleteOAuthThing',
          parameters: [
            { name: 'name', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'force', in: 'query', schema: { type: 'boolean' } },
            { name: 'must', in: 'query', required: true, deprecated: true, schema: { type: 'boolean' } },
            { name: 'old', in: 'query', deprecated: true, schema: { type: 'boolean' } },
          ],
          ...ok,
        },
      },
    },
    ['bigThings.delete'],
    [
      {
        endpoint: 'DELETE /things/{name}',
        under: 'tools',
        tool: 'bigThings.deleteOAuthThing',
        tier: 'destructive',
        entry: `  DELETE /things/{name}:
    tool: bigThings.deleteOAuthThing
    title: # a few words
    tier: destructive # suggested: a DELETE
    description: # for the agent: 40 to 220 characters; say what a call returns
    loses: # why, or circumstance: why, or { never: why }
    lets_in: # the same
    question: # what a person is asked to confirm; none, if both are never
    inputs:
      "force": { description: } # or in spec/glossary.yaml
      "must": { description: } # or in spec/glossary.yaml
    # Described by spec/glossary.yaml, for other tools; under \`inputs\`, describe what is something else here:
    #   "name": "Name"
    # Left out, as deprecated: old
`,
      },
    ],
  ],
  [
    'what is deprecated, what no tool can carry, and what is decided',
    {
      '/a': { get: { deprecated: true, ...ok } },
      '/b': { post: { ...body({ x: { oneOf: [] } }), ...ok } },
      '/decided': { get: ok },
    },
    [],
    [
      {
        endpoint: 'GET /a',
        under: 'excluded',
        entry: '  GET /a: # deprecated upstream; what replaces it?\n',
      },
      {
        endpoint: 'POST /b',
        under: 'excluded',
        entry: expect.stringMatching(
          /^ {2}POST \/b: # can't be a tool: #\/paths\/~1b\/post\/.*"oneOf" is not supported/,
        ),
      },
    ],
  ],
])('suggests %s', (_, paths, taken, want) => {
  expect(suggested(paths, taken)).toEqual(want);
});

it.each<[string, object, string[], string]>([
  ['whatever the case of what is taken', sdk('things', 'list'), ['things.List'], 'things.getThings'],
  [
    'where nothing is free',
    { ...sdk('things', 'list'), operationId: 'list' },
    ['things.list', 'things.getThings'],
    'things.list2',
  ],
  ['of digits', { tags: ['123'], operationId: '456' }, [], 'things.getThings'],
  ['of many letters', sdk('t'.repeat(80), 'u'.repeat(80)), [], `${'t'.repeat(22)}.${'u'.repeat(21)}`],
])('suggests a name %s', (_, node, taken, want) => {
  expect(suggested({ '/things': { get: { ...node, ...ok } } }, taken)[0]?.tool).toBe(want);
});

it('asks for descriptions of what is inside an input', () => {
  const rows = {
    type: 'array',
    items: { type: 'object', properties: { name: { type: 'string' }, x: { type: 'string' } } },
  };
  const [one] = suggested({ '/things': { post: { ...body({ rows }), ...ok } } });
  expect(one?.entry).toContain(
    '    inputs:\n      "rows": { description: } # or in spec/glossary.yaml\n      "rows.x": { description: }',
  );
  expect(one?.entry).toContain('    #   "rows.name": "Name"\n');
});

it('suggests entries that are tools once the texts are written', () => {
  const gone = ['GET /users/{user_id}', 'POST /invitations', 'POST /users/{user_id}/ban'];
  const raw = parse(allowlist);
  for (const endpoint of gone) delete raw.tools[endpoint];
  raw.default = ['sessions.getSession'];
  const list = readAllowlist(stringify(raw), document, new Problems('all'));
  const survey = { document, allowlist: list, glossary: readGlossary(glossary) } as unknown as Survey;
  const found = suggestEntries(survey, new Set());
  expect(found.map(({ endpoint }) => endpoint)).toEqual(gone);
  const entries = found.map(({ entry }) => entry).join('');
  Object.assign(
    raw.tools,
    parse(entries.replaceAll(/(title:|question:|description:)( #.*)?(?=$| \})/gm, '$1 Words for the agent')),
  );
  // Nobody has said yet what their calls do.
  const undecided = problemsOf(() => readAllowlist(stringify(raw), document, new Problems('lenient')));
  expect(undecided.map((line) => line.replace(/.*?: /, ''))).toEqual(
    ['loses', 'lets_in', 'loses', 'lets_in'].map(
      (kind) => `"${kind}" must be a reason, or map circumstances to reasons`,
    ),
  );
  for (const endpoint of gone.slice(1))
    Object.assign(raw.tools[endpoint], { loses: 'it is gone', lets_in: 'all come' });
  // The descriptions of other tools mention the tools that these were.
  const problems = new Problems('lenient');
  const tools = planTools(
    document,
    readAllowlist(stringify(raw), document, problems),
    readGlossary(glossary),
    problems,
  );
  for (const { endpoint, tool, tier } of found)
    expect(tools.find(({ operation }) => operation?.endpoint === endpoint)).toMatchObject({ name: tool, tier });
});
