import { expect, test } from 'vitest';
import type { Change } from '../../../../codegen/drift/change.ts';
import { drift } from '../../../../codegen/drift/drift.ts';
import { unjudged } from '../../../../codegen/drift/inputs/judged-inputs.ts';
import { asksOf } from '../../../../codegen/plan/confirm/effects.ts';
import type { Plan } from '../../../../codegen/plan/plan.ts';
import type { Effect, Tier } from '../../../../src/tool.ts';
import { BEFORE, changedSpec, FILES, parseSpec } from '../../../support/codegen/versions.ts';

const SOMETIMES: Partial<Effect>[] = [{ argument: 'password' }];
const JUDGE = 'is new; judge it: `loses`, `lets_in`';

test.each<[what: string, effects: Partial<Effect>[], change: Partial<Change>, want: string, tier?: Tier]>([
  ['a new input', SOMETIMES, {}, JUDGE],
  ['a new input of a tool that never asks', [], {}, JUDGE],
  ['one that a circumstance names', [{ argument: 'role' }], {}, 'is new'],
  ['one of which some values are in a circumstance', [{ argument: 'role', is: ['admin'] }], {}, JUDGE],
  ['one of which all values but some are', [{ argument: 'role', isNot: ['member'] }], {}, 'is new'],
  ['one that overwrites', [{ argument: 'role', overwrites: 'role' }], {}, 'is new'],
  ['one whose name only begins like it', [{ argument: 'rol' }], {}, JUDGE],
  ['what is new inside an input', SOMETIMES, { at: 'items[].role' }, JUDGE],
  ['what is new inside an input that is named', [{ argument: 'items' }], { at: 'items[].role' }, 'is new'],
  ['what is named inside an input', [{ argument: 'items.role' }], { at: 'items[].role' }, 'is new'],
  ['what is new beside that', [{ argument: 'items.role' }], { at: 'items[].url' }, JUDGE],
  ['more values', SOMETIMES, { kind: 'widened' }, JUDGE],
  ['another type', SOMETIMES, { kind: 'type' }, JUDGE],
  ['null', SOMETIMES, { kind: 'nullable' }, JUDGE],
  ['another name', SOMETIMES, { kind: 'renamed' }, JUDGE],
  ['fewer values', SOMETIMES, { kind: 'narrowed' }, 'is new'],
  ['nothing any more', SOMETIMES, { kind: 'removed' }, 'is new'],
  ['what was optional', SOMETIMES, { kind: 'required' }, 'is new'],
  ['a tool that asks before every call', [{}], {}, 'is new'],
  ['a tool that only reads', [], {}, 'is new', 'read'],
])('%s', (_, effects, change, want, tier = 'write') => {
  const asks = asksOf(effects as Effect[]);
  const plan = { tier, effects, definition: { ...(asks && { asks }) } } as unknown as Plan;
  const given: Change = { at: 'role', kind: 'added', breaking: false, text: 'is new', ...change };
  expect(unjudged(given, plan)).toEqual({ ...given, text: want });
});

test('the same input is said of a tool that reads and of one that does not, each in its own words', () => {
  const files = { ...FILES, glossary: `${FILES.glossary}size: Size\n` };
  const after = changedSpec(
    ['[{ name: limit,', '[{ name: size, in: query, schema: { type: string } }, { name: limit,'],
    ['note: { type: string }', 'note: { type: string }, size: { type: string }'],
  );
  const { tools } = drift(parseSpec(BEFORE), after, files);
  expect(tools.map(({ tool, inputs }) => [tool, inputs.map(({ at, text }) => `${at} ${text}`)])).toEqual([
    ['teams.getTeamList', ['size is new, described as `Size`']],
    ['teams.updateTeam', ['size is new, described as `Size`; judge it: `loses`, `lets_in`']],
  ]);
});

test('what the tool leaves out needs no judgement', () => {
  const files = {
    ...FILES,
    allowlist: FILES.allowlist.replace('title: Update a team,', 'title: Update a team, only: [team_id, name, note],'),
  };
  const after = changedSpec(['note: { type: string }', 'note: { type: string }, size: { type: string }']);
  const [found] = drift(parseSpec(BEFORE), after, files).tools;
  expect(found?.inputs.map(({ text }) => text)).toEqual(['is new, and left out by `only` or `without`']);
});
