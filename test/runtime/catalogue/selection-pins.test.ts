import { describe, expect, test } from 'vitest';
import type { LeftOut } from '../../../src/runtime/catalogue/left-out.ts';
import { type SelectionOptions, selectTools } from '../../../src/runtime/catalogue/selection.ts';
import { authorize } from '../../../src/runtime/policy/authorize.ts';
import { catalogueOf } from '../../support/catalogue/small-catalogue.ts';

const catalogue = catalogueOf(
  {
    'teams.getTeam': 'read',
    'teams.getTeamList': 'read',
    'users.getToken': 'sensitive',
    'users.getUser': 'read',
    'users.setImage': 'write',
    'users.updateUser': 'write',
  },
  ['users.updateUser', 'users.getUser', 'teams.getTeamList'],
  {
    'teams.getTeam': ['organization_id', 'user_id+organization_id'],
    'users.getToken': ['user_id'],
    'users.getUser': ['user_id', 'organization_id', 'user_id+organization_id'],
    'users.updateUser': ['user_id'],
  },
);
const user = { user_id: 'user_1' };
const organization = { organization_id: 'org_1' };
const both = { ...user, ...organization };
const why = (flags: string) => ({
  why: `with ${flags}, only tools that can be limited to that are served.`,
  bounds: [flags],
});
const secrets =
  'live credentials are not handed out. To serve such a tool, name it exactly with {--tools} and add {--allow-secrets}.';

test.each<[options: SelectionOptions, names: string[], leftOut: LeftOut[]]>([
  [{ pins: {} }, ['teams.getTeamList', 'users.getUser', 'users.updateUser'], []],
  [{ pins: user }, ['users.getUser', 'users.updateUser'], [{ names: ['teams.getTeamList'], ...why('{--user}') }]],
  [
    { pins: organization },
    ['users.getUser'],
    [{ names: ['teams.getTeamList', 'users.updateUser'], ...why('{--organization}') }],
  ],
  // What is left out for the pins is not left out for another reason as well.
  [
    { tools: ['*'], pins: organization },
    ['teams.getTeam', 'users.getUser'],
    [
      {
        names: ['teams.getTeamList', 'users.getToken', 'users.setImage', 'users.updateUser'],
        ...why('{--organization}'),
      },
    ],
  ],
  [
    { tools: ['users'], pins: user },
    ['users.getUser', 'users.updateUser'],
    [
      { names: ['users.setImage'], ...why('{--user}') },
      { names: ['users.getToken'], why: secrets },
    ],
  ],
  [
    { tools: ['*'], excludeTools: ['*.*List', 'users.setImage', 'users.getToken'], pins: both },
    ['teams.getTeam', 'users.getUser'],
    [
      {
        names: ['users.updateUser'],
        why: '{--organization}: what can be limited to user user_1 alone, and not to organization org_1, is served only with {--pins union}.',
        bounds: ['{--organization}'],
      },
    ],
  ],
  [
    { pins: user, readOnly: true },
    ['users.getUser'],
    [
      { names: ['users.updateUser'], why: '{--read-only} serves only reads.' },
      { names: ['teams.getTeamList'], ...why('{--user}') },
    ],
  ],
])('%j', (options, names, leftOut) => expect(selectTools(options, catalogue)).toEqual({ names, leftOut, notices: [] }));

test.each<[options: SelectionOptions, message: string]>([
  [
    { tools: ['teams.getTeam'], pins: user },
    "teams.getTeam is not served with {--user}: it can't be limited to user user_1.",
  ],
  [
    { tools: ['users', 'users_updateUser'], pins: both },
    "users.updateUser is not served with {--organization}: it can't be limited to organization org_1; with {--pins union} it is.",
  ],
  [
    { tools: ['teams'], pins: user },
    'No tool is left to serve. 2 tools are left out (teams.getTeam, teams.getTeamList): with {--user}, only tools that can be limited to that are served.',
  ],
  [{ pins: { user_id: 'ada' } }, '{--user} must be the id of one user (user_...), not "ada".'],
  [{ pins: { user: 'user_1' } as object }, 'There is no pin "user". Pins are user_id and organization_id.'],
])('%j is refused', (options, message) => {
  expect(() => selectTools(options, catalogue)).toThrow(expect.objectContaining({ name: 'UsageError', message }));
});

test('the policy refuses what cannot be limited to the pins, although it is selected', () => {
  const [tool] = Object.values(catalogue.tools).filter(({ name }) => name === 'users.updateUser');
  const policy = { selected: new Set(['users.updateUser']), readOnly: false, safe: false, allowSecrets: false };
  const call = (pins: object) => () => authorize(tool as NonNullable<typeof tool>, { ...policy, pins });
  expect(call({})).not.toThrow();
  expect(call(user)).not.toThrow();
  const details = {
    kind: 'refused',
    message: "users.updateUser can't be limited to organization org_1.",
    hint: expect.stringContaining(
      '{A person} can allow it by {starting the server} without {--organization}, or with {--pins union}.',
    ),
  };
  expect(call(both)).toThrow(expect.objectContaining({ details }));
});

const MORE_RIGHTS =
  'with {--user} alone, the default set leaves out what could give user user_1 more rights. To serve such a tool, name it with {--tools}.';
const withNotDefault = catalogueOf(
  { 'teams.setRole': 'write', 'users.getUser': 'read', 'users.setPlan': 'write', 'users.updateUser': 'write' },
  ['teams.setRole', 'users.getUser', 'users.setPlan'],
  {
    'teams.setRole': ['user_id', 'organization_id', 'user_id+organization_id'],
    'users.getUser': ['user_id', 'organization_id', 'user_id+organization_id'],
    'users.setPlan': ['user_id'],
    'users.updateUser': ['user_id'],
  },
  { notDefault: { 'teams.setRole': ['user_id'], 'users.setPlan': ['user_id'] } },
);
const [ROLE, USER, PLAN, UPDATE] = Object.values(withNotDefault.tools).map(({ name }) => name);

describe('what could give the pinned user more rights', () => {
  test.each<{ options: SelectionOptions; names: unknown[]; leftOut: unknown[] }>([
    { options: { pins: user }, names: [USER], leftOut: [ROLE, PLAN] },
    { options: { tools: [' default '], pins: user }, names: [USER], leftOut: [ROLE, PLAN] },
    { options: { tools: ['default', 'users.setPlan'], pins: user }, names: [USER, PLAN], leftOut: [ROLE] },
    { options: { tools: ['users_setPlan', 'default'], pins: user }, names: [USER, PLAN], leftOut: [ROLE] },
    { options: { tools: ['default', 'users'], pins: user }, names: [USER, PLAN, UPDATE], leftOut: [ROLE] },
    { options: { tools: ['default', '*.setR*'], pins: user }, names: [ROLE, USER], leftOut: [PLAN] },
    { options: { tools: ['*'], pins: user }, names: [ROLE, USER, PLAN, UPDATE], leftOut: [] },
    { options: { excludeTools: ['users.setPlan'], pins: user }, names: [USER], leftOut: [ROLE] },
    { options: {}, names: [ROLE, USER, PLAN], leftOut: [] },
    { options: { pins: organization, excludeTools: ['users.setPlan'] }, names: [ROLE, USER], leftOut: [] },
    { options: { pins: both, excludeTools: ['users.setPlan'] }, names: [ROLE, USER], leftOut: [] },
  ])('$options', ({ options, names, leftOut }) => {
    const got = selectTools(options, withNotDefault);
    expect(got.names).toEqual(names);
    expect(got.leftOut).toEqual(leftOut.length === 0 ? [] : [{ names: leftOut, why: MORE_RIGHTS }]);
  });

  test('reads go by --read-only first', () => {
    const { names, leftOut } = selectTools({ pins: user, readOnly: true }, withNotDefault);
    expect({ names, leftOut }).toEqual({
      names: [USER],
      leftOut: [{ names: [ROLE, PLAN], why: '{--read-only} serves only reads.' }],
    });
  });
});
