import { expect, test } from 'vitest';
import { describeBounds, describeWho } from '../../../src/cli/access/describe-rule.ts';
import type { AccessRule, Who } from '../../../src/runtime/access/rules.ts';

test.each<[who: Who, want: string]>([
  [{ user: 'user_1' }, 'user user_1'],
  [{ everybody: true }, 'everybody who signs in'],
  [{ organization: ['org_a', 'org_b'], role: 'org:admin' }, 'organization org_a or org_b, role org:admin'],
  [{ scope: ['a', 'b'], client: 'c' }, 'scope a and b, client c'],
])('%j is for %s', (who, want) => {
  expect(describeWho(who)).toBe(want);
});

test.each<[rule: Omit<AccessRule, 'name'>, want: ReturnType<typeof describeBounds>]>([
  [{ who: { user: 'user_1' } }, { bounds: [], dangerous: [] }],
  [
    {
      who: { user: 'user_1' },
      tools: ['default', 'billing'],
      readOnly: true,
      safe: false,
      pin: 'user',
      maxResult: 9000,
    },
    { bounds: ['tools: default billing', 'readOnly: true', 'pin: user', 'maxResult: 9000'], dangerous: [] },
  ],
  [
    { who: { scope: 'a' }, confirm: 'never', dangerously: true },
    { bounds: [], dangerous: [expect.stringMatching('nobody is asked'), expect.stringMatching('Every user')] },
  ],
  [
    { who: { user: 'user_1' }, confirm: 'always' },
    { bounds: ['confirm: always'], dangerous: [] },
  ],
])('%j', (rule, want) => {
  expect(describeBounds({ name: 'a', ...rule })).toEqual(want);
});
