import { expect, test } from 'vitest';
import {
  applyBounds,
  BOUND_VARIABLES,
  type BoundFlags,
  findMisspeltKey,
} from '../../../src/cli/command-line/environment.ts';
import type { Flags } from '../../../src/cli/command-line/given-flags.ts';

const named = (env: Record<string, string>) =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [`CLERK_AGENT_TOOLKIT_${name}`, value]));

test.each<[flags: Flags, env: Record<string, string>, want: BoundFlags]>([
  [{}, {}, {}],
  [{ tools: ['users'] }, { TOOLS: 'users.get*' }, { tools: ['users'], within: ['users.get*'] }],
  [{ excludeTools: ['a'] }, { EXCLUDE_TOOLS: 'b,c' }, { excludeTools: ['a', 'b,c'] }],
  [{}, { READ_ONLY: '1', SAFE: 'true', DRY_RUN: 'yes' }, { readOnly: true, safe: true, dryRun: true }],
  [{ readOnly: true }, { READ_ONLY: '0', SAFE: 'false' }, { readOnly: true }],
  [{}, { USER: ' user_1 ', ORGANIZATION: 'org_1' }, { user: 'user_1', organization: 'org_1' }],
  [{ user: 'user_1' }, { USER: 'user_1' }, { user: 'user_1' }],
  [{}, { CONFIRM: 'always' }, { confirm: 'always' }],
  [{}, { CONFIRM: 'never' }, { confirm: 'auto' }],
  [{ confirm: 'always' }, { CONFIRM: 'auto' }, { confirm: 'always' }],
  [{ confirm: 'never' }, { CONFIRM: 'auto' }, { confirm: 'auto' }],
  [{ confirm: 'nver' }, { CONFIRM: 'auto' }, { confirm: 'nver' }],
])('%j with %j is %j', (flags, env, want) => {
  expect(applyBounds(flags, named(env))).toEqual(want);
});

test.each<[flags: Flags, env: Record<string, string>, want: string]>([
  [
    {},
    { REDA_ONLY: '1' },
    'There is no variable CLERK_AGENT_TOOLKIT_REDA_ONLY. Did you mean "CLERK_AGENT_TOOLKIT_READ_ONLY"?',
  ],
  [{}, { constructor: '1' }, 'There is no variable CLERK_AGENT_TOOLKIT_constructor.'],
  [{}, { USER: '' }, "CLERK_AGENT_TOOLKIT_USER is empty: give it a value, or don't set it."],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder as a client leaves it
  [{}, { USER: '${USER_ID}' }, 'nothing has filled that variable in'],
  [{}, { READ_ONLY: 'sure' }, 'CLERK_AGENT_TOOLKIT_READ_ONLY must be 1 or 0, not "sure".'],
  [{}, { CONFIRM: 'ask' }, 'CLERK_AGENT_TOOLKIT_CONFIRM must be never, auto, always, not "ask".'],
  [{ user: 'user_2' }, { USER: 'user_1' }, 'CLERK_AGENT_TOOLKIT_USER is user_1, and --user is "user_2"'],
])('%j with %j is refused', (flags, env, want) => {
  expect(() => applyBounds(flags, named(env))).toThrow(want);
});

test('every variable has a row above', () => {
  expect(BOUND_VARIABLES).toHaveLength(8);
});

test.each<[env: Record<string, string>, want: string | undefined]>([
  [{}, undefined],
  [{ CLERK_SECERT_KEY: 'sk_test_1' }, 'CLERK_SECERT_KEY'],
  [{ CLERK_API_KEY: 'sk_test_1' }, 'CLERK_API_KEY'],
  [{ CLERK_SECRET: 'sk_test_1' }, 'CLERK_SECRET'],
  [{ CLERK_KEY: 'sk_test_1' }, 'CLERK_KEY'],
  [{ clerk_secret_key: 'sk_test_1' }, 'clerk_secret_key'],
  [{ CELRK_SECRET_KEY: 'sk_test_1' }, 'CELRK_SECRET_KEY'],
  [{ CLERK_API_KEY: ' ' }, undefined],
  [{ NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: 'pk_1', CLERK_JWT_KEY: 'x', CLERK_WEBHOOK_SECRET: 'x' }, undefined],
  [{ CLERK_SECRET_KEY: '', CLERK_API_URL: 'x', OPENAI_API_KEY: 'x' }, undefined],
])('%j holds the key by mistake in %s', (env, want) => {
  expect(findMisspeltKey(env)).toBe(want);
});
