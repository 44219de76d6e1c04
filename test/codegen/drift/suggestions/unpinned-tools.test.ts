import { expect, it } from 'vitest';
import { drift } from '../../../../codegen/drift/drift.ts';
import { formatReport } from '../../../../codegen/drift/report/format-report.ts';
import { BEFORE, changedSpec, FILES, parseSpec } from '../../../support/codegen/versions.ts';

/** Adds an operation that takes ids of these names. */
const taking = (...names: string[]) => {
  const path = `\n  ${names.map((name) => `/${name}s/{${name}}`).join('')}/badge:`;
  const parameters = names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`);
  const get = `\n    get: { operationId: getBadge, parameters: [${parameters.join(', ')}], responses: { '204': { description: '' } } }`;
  return changedSpec(['\n  /old:', `${path}${get}\n  /old:`]);
};

it.each<[names: string[], want: string[]]>([
  [['user_id'], ['user_id']],
  [
    ['organization_id', 'user_id'],
    ['user_id', 'organization_id'],
  ],
  [['team_id'], []],
])('of a new tool that takes %j, no rule is said to be there for the pins %j', (names, want) => {
  const { unpinned } = drift(parseSpec(BEFORE), taking(...names), FILES);
  expect(unpinned.flatMap(({ pins }) => pins)).toEqual(want);
});

it('says nothing of a tool that was there before', () => {
  const before = taking('user_id');
  const tool = `tools:\n  GET /user_ids/{user_id}/badge: { tool: users.getBadge, title: Get it, tier: read, description: "The badge of a user, with all that is on it" }\n`;
  const files = { ...FILES, allowlist: FILES.allowlist.replace('tools:\n', tool) };
  expect(drift(before, before, files).unpinned).toEqual([]);
  expect(drift(parseSpec(BEFORE), before, files).unpinned).toEqual([{ tool: 'users.getBadge', pins: ['user_id'] }]);
});

it('is told in the report', () => {
  const found = drift(parseSpec(BEFORE), taking('user_id'), FILES);
  expect(formatReport(found)).toMatch(/^- `\S+`, under `user_id`$/m);
});
