import { expect, test } from 'vitest';
import type { Entry } from '../../../../codegen/config/allowlist/allowlist-types.ts';
import { emitConfirmation } from '../../../../codegen/emit/pages/confirmation-table.ts';
import type { Plan } from '../../../../codegen/plan/plan.ts';
import type { Effect } from '../../../../src/tool.ts';
import { confirmation } from '../../../support/codegen/pages.ts';

const HARMLESS = { loses: { never: 'it stays' }, lets_in: { never: 'nobody comes' } };

/** Returns the rows of one tool. */
function rows(effects: Effect[], entry: Partial<Entry>, more: object = {}): string[] {
  const plan = { name: 'a.b', tier: 'write', operation: {}, inputs: [], effects, ...more } as unknown as Plan;
  const page = emitConfirmation(confirmation, [plan], [{ ...entry, tool: 'a.b' } as Entry]);
  return page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
}

test.each<[what: string, effects: Effect[], entry: Partial<Entry>, want: string[]]>([
  [
    'every call loses something',
    [{ kind: 'loses', because: 'it is gone' }],
    { ...HARMLESS, loses: 'it is gone' },
    ['| `a.b` | every call | it is gone | never: nobody comes |'],
  ],
  ['no call does anything', [], HARMLESS, ['| `a.b` | never | never: it stays | never: nobody comes |']],
  [
    'both, by the same argument and by others',
    [
      { kind: 'loses', argument: 'role', because: 'less' },
      { kind: 'loses', argument: 'name', because: 'renamed' },
      { kind: 'lets_in', argument: 'role', because: 'more' },
      { kind: 'lets_in', argument: 'open', is: [true], because: 'all come' },
    ],
    {},
    [
      '| `a.b` | when `role` is given | less | more |',
      '|  | when `name` is given | renamed |  |',
      '|  | when `open` is true |  | all come |',
    ],
  ],
  [
    'every call, and more by an argument: every call first',
    [
      { kind: 'loses', argument: 'name', because: 'renamed' },
      { kind: 'lets_in', because: 'all come' },
    ],
    {},
    ['| `a.b` | every call |  | all come |', '|  | when `name` is given | renamed |  |'],
  ],
  [
    'what raises a person who signed in',
    [
      { kind: 'lets_in', argument: 'role', because: 'more' },
      { kind: 'raises', because: 'it may be access' },
    ],
    { loses: { never: 'it stays' } },
    [
      '| `a.b` | every call | never: it stays | where people sign in: it may be access |',
      '|  | when `role` is given |  | more |',
    ],
  ],
])('%s', (_, effects, entry, want) => {
  expect(rows(effects, entry)).toEqual(want);
});

test.each<[string, object]>([
  ['reads', { tier: 'read' }],
  ['asks nothing of the API', { operation: null }],
])('leaves out a tool that %s', (_, more) => {
  expect(rows([], {}, more)).toEqual([]);
});
