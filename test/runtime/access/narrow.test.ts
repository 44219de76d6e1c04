import { expect, test } from 'vitest';
import { narrow } from '../../../src/runtime/access/narrow.ts';
import type { AccessRule } from '../../../src/runtime/access/rules.ts';
import { catalogue } from '../../../src/runtime/catalogue/catalogue.ts';
import { selectTools } from '../../../src/runtime/catalogue/selection.ts';
import type { ToolkitOptions } from '../../../src/runtime/toolkit.ts';
import type { Pins } from '../../../src/tool.ts';

type Rule = Omit<AccessRule, 'name' | 'who'>;

const narrowed = (base: ToolkitOptions, rule: Rule, pins: Pins = {}) =>
  narrow(base, { name: 'a', who: { user: 'user_1' }, ...rule }, pins);

test.each<[base: ToolkitOptions, rule: Rule, want: ToolkitOptions]>([
  [{}, {}, { tools: ['default'], within: undefined, readOnly: false, safe: false, dryRun: false, confirm: 'auto' }],
  [{}, { discover: true }, { tools: ['default'], discover: true }],
  [{ discover: true }, {}, { tools: ['default'], discover: true }],
  [{ discover: true, listed: ['users'] }, { discover: true }, { discover: true, listed: undefined }],
  [{ discover: true, listed: ['users'] }, {}, { discover: true, listed: ['users'] }],
  [{ discover: true, listed: ['users'] }, { discover: false }, { discover: false, listed: undefined }],
  [{ readOnly: true }, { readOnly: false }, { readOnly: true }],
  [{ readOnly: false }, { readOnly: true }, { readOnly: true }],
  [{ safe: true }, {}, { safe: true }],
  [{}, { safe: true }, { safe: true }],
  [{ dryRun: true }, { dryRun: false }, { dryRun: true }],
  [{}, { dryRun: true }, { dryRun: true }],
  [{ excludeTools: ['users'] }, { excludeTools: ['billing'] }, { excludeTools: ['users', 'billing'] }],
  [{ maxResult: 5000 }, { maxResult: 9000 }, { maxResult: 5000 }],
  [{ maxResult: 9000 }, { maxResult: 5000 }, { maxResult: 5000 }],
  [{}, { maxResult: 90_000 }, { maxResult: 90_000 }],
  [
    { queryPages: 5, queryRows: 5 },
    { queryPages: 9, queryRows: 4 },
    { queryPages: 5, queryRows: 4 },
  ],
  [{ queryTime: 5000 }, { queryTime: 9000, queryMemory: 9 }, { queryTime: 5000, queryMemory: 9 }],
  [{ confirm: 'always' }, { confirm: 'never' }, { confirm: 'always' }],
  [{ confirm: 'auto' }, { confirm: 'never' }, { confirm: 'auto' }],
  [{ confirm: 'never' }, { confirm: 'auto' }, { confirm: 'auto' }],
  [{ confirm: 'never' }, {}, { confirm: 'never' }],
  [{}, { confirm: 'never' }, { confirm: 'never' }],
  [{ allowSecrets: true }, {}, { allowSecrets: false }],
  [{ allowSecrets: false }, { allowSecrets: true }, { allowSecrets: false }],
  [{}, { allowSecrets: true }, { allowSecrets: true }],
  [{ allowPrivateMetadata: true }, {}, { allowPrivateMetadata: false }],
  [{ allowPrivateMetadata: false }, { allowPrivateMetadata: true }, { allowPrivateMetadata: false }],
  [{}, { allowPrivateMetadata: true }, { allowPrivateMetadata: true }],
  [{ view: 'lean' }, { view: 'raw' }, { view: 'raw' }],
  [
    { audit: 'a.jsonl', files: ['/a'], optionStyle: 'code' },
    {},
    { audit: 'a.jsonl', files: ['/a'], optionStyle: 'code' },
  ],
])('%j and the rule %j', (base, rule, want) => {
  expect(narrowed(base, rule)).toMatchObject(want);
});

const [USER, OTHER, ORG] = [{ user_id: 'user_1' }, { user_id: 'user_2' }, { organization_id: 'org_1' }];
const BOTH = { ...USER, ...ORG };

test.each<[base: ToolkitOptions, rule: Rule, pins: Pins, want: Pins, mode: 'intersection' | 'union']>([
  [{}, {}, {}, {}, 'intersection'],
  [{}, { pin: 'user' }, USER, USER, 'intersection'],
  [{}, { pin: 'both' }, BOTH, BOTH, 'intersection'],
  [{}, { pin: 'both', pins: 'union' }, BOTH, BOTH, 'union'],
  [{ pins: ORG }, {}, {}, ORG, 'intersection'],
  [{ pins: ORG }, { pin: 'user' }, USER, BOTH, 'intersection'],
  [{ pins: ORG, pinMode: 'union' }, { pin: 'user' }, USER, BOTH, 'intersection'],
  [{ pins: ORG }, { pin: 'both', pins: 'union' }, BOTH, BOTH, 'intersection'],
  [{ pins: BOTH, pinMode: 'union' }, {}, {}, BOTH, 'union'],
  [{ pins: BOTH, pinMode: 'union' }, { pin: 'user' }, USER, BOTH, 'intersection'],
  [{ pins: BOTH, pinMode: 'union' }, { pin: 'both', pins: 'union' }, BOTH, BOTH, 'union'],
  [{ pins: BOTH }, { pin: 'both', pins: 'union' }, BOTH, BOTH, 'intersection'],
  [{ pins: USER }, { pin: 'user' }, USER, USER, 'intersection'],
  [{ pins: { user_id: undefined } }, { pin: 'user' }, USER, USER, 'intersection'],
])('pins of %j and the rule %j with %j', (base, rule, pins, want, mode) => {
  expect(narrowed(base, rule, pins)).toMatchObject({ pins: want, pinMode: mode });
});

test('two ids for one pin: refused', () => {
  expect(() => narrowed({ pins: USER }, { pin: 'user' }, OTHER)).toThrow(
    'The rule "a" confines calls to user user_2, and all calls here are confined to user user_1.',
  );
});

test.each<[what: string, base: ToolkitOptions, rule: Rule, served: string[]]>([
  ['tools of both', { tools: ['users.get*'] }, { tools: ['users.getUser', 'users.createUser'] }, ['users.getUser']],
  ['the default set', { tools: ['users.getUser', 'billing'] }, {}, ['users.getUser']],
  ['an outer bound', { tools: ['users'], within: ['users.getUser', 'sessions'] }, { tools: ['*'] }, ['users.getUser']],
  [
    'not what only a second pin lets in',
    { pins: USER },
    { tools: ['organizations.getOrganization', 'users.getUser'] },
    ['users.getUser'],
  ],
  ['an outer bound alone', { within: ['users.getUser'] }, { tools: ['*'] }, ['users.getUser']],
  [
    'a credential by name in both',
    { tools: ['users.getUser', 'signInTokens.createSignInToken'] },
    { tools: ['signInTokens.createSignInToken'], allowSecrets: true },
    ['signInTokens.createSignInToken'],
  ],
  [
    'a credential by its category in the base',
    { tools: ['users.getUser', 'signInTokens'], allowSecrets: true },
    { tools: ['users.getUser', 'signInTokens.createSignInToken'], allowSecrets: true },
    ['users.getUser'],
  ],
])('tools within the base: %s', (_, base, rule, served) => {
  expect(selectTools(narrowed(base, rule, base.pins && ORG), catalogue).names).toEqual(served);
});
