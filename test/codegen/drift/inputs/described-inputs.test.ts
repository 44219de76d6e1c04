import { expect, it } from 'vitest';
import type { Change } from '../../../../codegen/drift/change.ts';
import { described } from '../../../../codegen/drift/inputs/described-inputs.ts';
import type { PlannedInput } from '../../../../codegen/plan/inputs/tool-inputs.ts';

const inputs = [
  { argument: 'name', description: 'Its name, shown to `members`', nested: new Map() },
  { argument: 'items', description: 'One for each', nested: new Map([['role', 'Key of a role']]) },
  { argument: 'size', description: '', nested: new Map() },
] as Partial<PlannedInput>[] as PlannedInput[];

it.each<[at: string, kind: Change['kind'], want: string]>([
  ['name', 'added', "is new, described as `Its name, shown to 'members'`"],
  ['items[].role', 'added', 'is new, described as `Key of a role`'],
  ['items[].rank', 'added', 'is new'],
  ['size', 'added', 'is new'],
  ['name', 'widened', 'is new'],
])('%s, %s', (at, kind, want) => {
  expect(described({ at, kind, breaking: false, text: 'is new' }, { inputs }).text).toBe(want);
});
