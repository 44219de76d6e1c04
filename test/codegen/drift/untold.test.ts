import { expect, it } from 'vitest';
import { drift } from '../../../codegen/drift/drift.ts';
import { formatReport } from '../../../codegen/drift/report/format-report.ts';
import { BEFORE, changedSpec, FILES, parseSpec } from '../../support/codegen/versions.ts';

it.each<[string, [string, string], object]>([
  ['nothing', ['', ''], {}],
  ['what is told', ['maximum: 500', 'maximum: 100'], {}],
  ['what is told of responses', ['id: { type: string }', 'uid: { type: string }'], {}],
  ['a deprecation', ['post: { operationId', 'post: { deprecated: true, operationId'], {}],
  ['an id', ['operationId: CloseTeam', 'operationId: EndTeam'], { 'ids, tags and other marks': 1 }],
  ['security', ['post: { operationId', 'post: { security: [], operationId'], { security: 1 }],
  [
    'a lower bound that goes without saying',
    ['type: integer, maximum', 'type: integer, minimum: 1, maximum'],
    { 'what inputs say and clients are not listed': 1 },
  ],
  [
    'the same in parameters of a path',
    ['/close:\n    parameters: [{ name: team_id,', '/close:\n    parameters: [{ name: team_id, explode: true,'],
    { 'what inputs say and clients are not listed': 1 },
  ],
  [
    'a format, behind a reference',
    ['id: { type: string }', 'id: { type: string, format: uuid }'],
    { 'formats, limits and names of schemas in responses': 3 },
  ],
  [
    'a response to errors',
    ["'204': { description: '' }", "'204': { description: '' }, '404': { description: '' }"],
    { 'error responses': 1 },
  ],
  ['a status', ["'204'", "'202'"], { 'statuses and headers of responses': 1 }],
  [
    'a header',
    ["'204': { description: ''", "'204': { description: '', headers: { Age: { schema: { type: integer } } }"],
    { 'statuses and headers of responses': 1 },
  ],
  [
    'what is no tool',
    ['get: { deprecated: true, responses', 'get: { deprecated: true, tags: [a], responses'],
    { 'operations that are no tools': 1 },
  ],
  ['the whole', ['paths:', 'servers: [{ url: /v2 }]\npaths:'], { 'servers or security of the whole': 1 }],
])('counts what differs and is not told: %s', (_, pair, want) => {
  expect(drift(parseSpec(BEFORE), changedSpec(pair), FILES).untold).toEqual(want);
});

it('ends the report with it', () => {
  const after = changedSpec(['operationId: CloseTeam', 'operationId: EndTeam'], ["'204'", "'202'"]);
  expect(
    formatReport(drift(parseSpec(BEFORE), after, FILES))
      .split('\n')
      .at(-2),
  ).toBe(
    'Not told, with the number of operations: ids, tags and other marks (1); statuses and headers of responses (1). See spec/README.md.',
  );
});
