import { expect, test } from 'vitest';
import { chooseRule, type Identity } from '../../../src/runtime/access/choose-rule.ts';
import type { Standing } from '../../../src/runtime/access/memberships.ts';
import type { AccessRule } from '../../../src/runtime/access/rules.ts';

const identity = (more: Partial<Identity> = {}): Identity => ({ user: 'user_1', scopes: [], ...more });

const memberOf = (...memberships: [organization: string, role: string][]): Standing => ({
  state: 'active',
  memberships: memberships.map(([organization, role]) => ({ organization, role })),
});
const nobody = memberOf();
const chosen = identity({ organization: 'org_a', scopes: ['user:org:read'] });

type Case = [
  rule: Omit<AccessRule, 'name'>,
  identity: Identity,
  standing: Standing,
  want: { fits: { user_id?: string; organization_id?: string } } | { why: string },
];

test.each<Case>([
  [{ who: { user: 'user_1' } }, identity(), nobody, { fits: {} }],
  [{ who: { everybody: true } }, identity(), nobody, { fits: {} }],
  [{ who: { everybody: true }, pin: 'user' }, identity(), nobody, { fits: { user_id: 'user_1' } }],
  [
    { who: { everybody: true }, pin: 'organization' },
    identity(),
    nobody,
    { why: 'the token lacks the scope user:org:read' },
  ],
  [{ who: { user: ['user_2', 'user_1'] } }, identity(), nobody, { fits: {} }],
  [{ who: { user: 'user_2' } }, identity(), nobody, { why: 'it is for other users' }],
  [{ who: { client: 'c' } }, identity({ client: 'c' }), nobody, { fits: {} }],
  [{ who: { client: 'c' } }, identity({ client: 'd' }), nobody, { why: 'it is not for the client d' }],
  [{ who: { client: 'c' } }, identity(), nobody, { why: 'it is for some clients, and none is known' }],
  [{ who: { scope: 'a' } }, identity({ scopes: ['b', 'a'] }), nobody, { fits: {} }],
  [{ who: { scope: ['a', 'b'] } }, identity({ scopes: ['b'] }), nobody, { why: 'the token lacks the scope a' }],
  [{ who: { organization: 'org_a' } }, identity(), memberOf(['org_a', 'org:member']), { fits: {} }],
  [{ who: { organization: 'org_a' } }, identity(), nobody, { why: 'the user is no member of org_a' }],
  // The token's organization says nothing: only Clerk's word counts, and only about the organization that is named.
  [{ who: { organization: 'org_a' } }, chosen, nobody, { why: 'the user is no member of org_a' }],
  [
    { who: { organization: ['org_b', 'org_c'] } },
    identity(),
    memberOf(['org_a', 'org:admin']),
    { why: 'the user is no member of org_b or org_c' },
  ],
  [{ who: { organization: 'org_a', role: 'org:admin' } }, identity(), memberOf(['org_a', 'org:admin']), { fits: {} }],
  [
    { who: { organization: 'org_a', role: 'org:admin' } },
    identity(),
    memberOf(['org_a', 'org:member'], ['org_b', 'org:admin']),
    { why: 'the user is org:member in org_a, not org:admin' },
  ],
  [{ who: { user: 'user_1' }, pin: 'user' }, identity(), nobody, { fits: { user_id: 'user_1' } }],
  [
    { who: { user: 'user_1' }, pin: 'organization' },
    chosen,
    memberOf(['org_a', 'org:member']),
    { fits: { organization_id: 'org_a' } },
  ],
  // A role in one organization is none in another, whichever of both the rule names.
  [
    { who: { organization: ['org_a', 'org_b'], role: 'org:admin' }, pin: 'organization' },
    chosen,
    memberOf(['org_a', 'org:member'], ['org_b', 'org:admin']),
    { why: 'the user is org:member in org_a, not org:admin' },
  ],
  [
    { who: { organization: ['org_a', 'org_b'], role: 'org:admin' }, pin: 'both' },
    chosen,
    memberOf(['org_a', 'org:admin'], ['org_b', 'org:member']),
    { fits: { user_id: 'user_1', organization_id: 'org_a' } },
  ],
  [
    { who: { organization: 'org_b', role: 'org:admin' }, pin: 'organization' },
    chosen,
    memberOf(['org_a', 'org:admin'], ['org_b', 'org:admin']),
    { why: 'org_a was chosen at consent, not org_b' },
  ],
  [
    { who: { user: 'user_1' }, pin: 'both' },
    chosen,
    memberOf(['org_a', 'org:member']),
    { fits: { user_id: 'user_1', organization_id: 'org_a' } },
  ],
  [
    { who: { user: 'user_1' }, pin: 'organization' },
    chosen,
    memberOf(['org_b', 'org:admin']),
    { why: 'the user is no member of org_a, which was chosen at consent' },
  ],
  [
    { who: { user: 'user_1' }, pin: 'organization' },
    identity({ scopes: ['user:org:read'] }),
    memberOf(['org_a', 'org:admin']),
    { why: 'no organization was chosen at consent' },
  ],
  [
    { who: { user: 'user_1' }, pin: 'both' },
    identity({ organization: 'org_a' }),
    memberOf(['org_a', 'org:admin']),
    { why: 'the token lacks the scope user:org:read' },
  ],
  [
    { who: { role: 'org:admin' }, pin: 'organization' },
    chosen,
    memberOf(['org_a', 'org:admin']),
    { fits: { organization_id: 'org_a' } },
  ],
  [
    { who: { role: 'org:admin' }, pin: 'organization' },
    chosen,
    memberOf(['org_a', 'org:member'], ['org_b', 'org:admin']),
    { why: 'the user is org:member in org_a, not org:admin' },
  ],
  [
    { who: { user: 'user_1', organization: 'org_a', scope: 's' } },
    identity({ scopes: ['s'] }),
    nobody,
    { why: 'the user is no member of org_a' },
  ],
])('%j for %j, %j', (rule, who, standing, want) => {
  const { chosen: found, misfits } = chooseRule({ rules: [{ name: 'a', ...rule }] }, who, standing);
  if ('fits' in want) expect(found?.pins).toEqual(want.fits);
  else expect({ found, misfits }).toMatchObject({ found: undefined, misfits: [{ rule: 'a', why: want.why }] });
});

test('the first that fits applies, and each other has its reason', () => {
  const rules: AccessRule[] = [
    { name: 'staff', who: { organization: 'org_staff' } },
    { name: 'one', who: { user: 'user_1' }, pin: 'user' },
    { name: 'all', who: { user: ['user_1', 'user_2'] } },
  ];
  expect(chooseRule({ rules }, identity(), nobody)).toEqual({
    chosen: { rule: rules[1], pins: { user_id: 'user_1' } },
    misfits: [
      { rule: 'staff', why: 'the user is no member of org_staff' },
      { rule: 'all', why: '"one" comes before it' },
    ],
  });
});

test.each([
  ['absent', 'Clerk has no such user'],
  ['banned', 'the user is banned'],
  ['locked', 'the user is locked'],
] as const)('who is %s fits no rule', (state, why) => {
  const standing: Standing = { state, memberships: [{ organization: 'org_a', role: 'org:admin' }] };
  const rules: AccessRule[] = [{ name: 'a', who: { user: 'user_1' } }];
  expect(chooseRule({ rules }, identity(), standing)).toEqual({ misfits: [{ why }] });
});
