import { expect, test } from 'vitest';
import { isRelated, type Own } from '../../../src/runtime/judge/own-relation.ts';
import { asWord } from '../../../src/runtime/judge/own-words.ts';
import type { OwnRelation } from '../../../src/tool.ts';

const ANN: Own = {
  words: {
    anywhere: new Set(['user_ann', 'ann@mail.acme.example', '+15555550101']),
    named: new Set(['ann']),
    domains: new Set(['mail.acme.example']),
  },
  memberships: [
    {
      role: 'org:member',
      permissions: ['org:read'],
      organization: { id: 'org_1', slug: 'acme', role_set_key: 'role_set:a' },
    },
  ],
  client: 'client_1',
};
const EMPTY: Own = { ...ANN, memberships: [], client: undefined };

test.each<[value: unknown, as: OwnRelation, own: Own, want: boolean]>([
  ['user_ann', 'user', ANN, true],
  ['ANN@mail.acme.example', 'user', ANN, true],
  ['Ann', 'user', ANN, true],
  ['user_bob', 'user', ANN, false],
  [null, 'user', ANN, false],
  ['', 'user', ANN, false],
  // A value that was not read counts as theirs.
  [undefined, 'user', EMPTY, true],
  [['user_bob', 'user_ann'], 'user', ANN, true],
  ['org_1', 'organization', ANN, true],
  ['acme', 'organization', ANN, true],
  ['org_2', 'organization', ANN, false],
  ['org_1', 'organization', EMPTY, false],
  ['org_1', 'owner', ANN, true],
  ['user_ann', 'owner', ANN, true],
  ['user_bob', 'owner', ANN, false],
  ['org:member', 'role', ANN, true],
  ['org:admin', 'role', ANN, false],
  ['org:read', 'permission', ANN, true],
  ['org:write', 'permission', ANN, false],
  ['role_set:a', 'role_set', ANN, true],
  ['role_set:b', 'role_set', ANN, false],
  [{ user_id: 'user_ann', organization_id: null }, 'owner', ANN, true],
  [{ user_id: null, organization_id: 'org_1' }, 'owner', ANN, true],
  [{ user_id: 'user_bob', organization_id: null }, 'owner', ANN, false],
  ['mail.acme.example', 'domain', ANN, true],
  ['acme.example', 'domain', ANN, true],
  ['*@Mail.Acme.Example', 'domain', ANN, true],
  ['*.acme.example', 'domain', ANN, true],
  ['@acme.example', 'domain', ANN, true],
  ['cme.example', 'domain', ANN, false],
  [
    'xn--mller-kva.example',
    'domain',
    { ...ANN, words: { ...ANN.words, domains: new Set(['xn--mller-kva.example']) } },
    true,
  ],
  ['müller.example', 'domain', { ...ANN, words: { ...ANN.words, domains: new Set(['xn--mller-kva.example']) } }, true],
  ['bob@mail.acme.example', 'domain', ANN, false],
  ['ann@mail.acme.example', 'domain', ANN, true],
  ['a*@mail.acme.example', 'domain', ANN, true],
  ['*', 'domain', ANN, true],
  ['*@*', 'domain', ANN, true],
  ['+1 (555) 555-0101', 'domain', ANN, true],
  ['+15555550199', 'domain', ANN, false],
])('%j as %s', (value, as, own, want) => {
  expect(isRelated(value, as, own)).toBe(want);
});

test.each<[as: OwnRelation, membership: Own['memberships'][number]]>([
  ['role', { role: undefined, permissions: [], organization: { id: 'org_1' } }],
  ['permission', { role: 'a', permissions: undefined, organization: { id: 'org_1' } }],
  ['role_set', { role: 'a', permissions: [], organization: { id: 'org_1' } }],
  ['organization', { role: 'a', permissions: [], organization: {} }],
])('a membership that does not say which %s it is of may be of this one', (as, membership) => {
  expect(isRelated('x', as, { ...ANN, memberships: [membership] })).toBe(true);
});

test.each([
  [' Ann@Acme.Example ', 'ann@acme.example'],
  ['ａnn@acme.example', 'ann@acme.example'],
  ['+1 (555) 555-0101', '+15555550101'],
  ['user_ANN', 'user_ann'],
  ['a.n-n@acme.example', 'a.n-n@acme.example'],
  ['ann+news@acme.example', 'ann@acme.example'],
  ['ann+a+b@acme.example', 'ann@acme.example'],
  ['ann@Müller.example', 'ann@xn--mller-kva.example'],
  ['ann@xn--mller-kva.example', 'ann@xn--mller-kva.example'],
  ['ann@mu\u0308ller.example', 'ann@xn--mller-kva.example'],
])('%j is compared as %j', (text, want) => expect(asWord(text)).toBe(want));
