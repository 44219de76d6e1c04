import { describe, expect, onTestFinished, test } from 'vitest';
import type { ListedTool } from '../../../src/adapters/toolkit/listed-tool.ts';
import { nameTools } from '../../../src/adapters/toolkit/name-tools.ts';
import { wireName } from '../../../src/tool-names.ts';
import { withFormerNames } from '../../support/catalogue/former-names.ts';

const served = (...names: string[]) => names.map((name) => ({ name }) as ListedTool);
const name = (tools: ListedTool[], category?: string) => nameTools(tools, category, (tool, as) => [tool.name, as]);

describe('a tool is listed by its wire name, and found by others', () => {
  test.each([
    ['the name behind the dot', undefined, 'getUser', ['users_getUser', 'getUser']],
    ['not by one that another category has as well', undefined, 'getOrganizationMembershipList', undefined],
    [
      'but within the category',
      'users',
      'getOrganizationMembershipList',
      ['users_getOrganizationMembershipList', 'getOrganizationMembershipList'],
    ],
    ['a former name', undefined, 'people_fetch', ['users_getUser', 'people_fetch']],
    ['what was behind its dot', undefined, 'fetch', ['users_getUser', 'fetch']],
    ['not by that within a category in which it never was', 'users', 'fetch', undefined],
    ['a former name within it', 'users', 'load', ['users_getUser', 'load']],
    ['not by the name of a tool that is not served', undefined, 'banUser', undefined],
    ['nor by what every object has', undefined, 'toString', undefined],
    ['nor by what every object is made by', 'users', 'constructor', undefined],
    ['nor by what every object inherits from', undefined, '__proto__', undefined],
  ])('%s', (_, category, key, want) => {
    onTestFinished(
      withFormerNames({ aliases: { 'people.fetch': 'users.getUser', 'users.load': 'users.getUser' }, removed: {} }),
    );
    const named = name(served('users_getUser', 'users_getOrganizationMembershipList'), category);
    expect(Object.keys(named)).toEqual(['users_getUser', 'users_getOrganizationMembershipList']);
    expect(JSON.stringify({ ...named })).not.toContain('"load"');
    expect(named[key]).toEqual(want);
  });
});

test('a name that a tool has is never that of another', () => {
  onTestFinished(withFormerNames({ aliases: { 'users.banUser': 'users.getUser' }, removed: {} }));
  expect(name(served('users_getUser', 'users_banUser')).users_banUser).toEqual(['users_banUser', 'users_banUser']);
});

// The names that @clerk/agent-toolkit gave them, as they stand in conversations that programs have stored.
test.each([
  ['users', 'getUserId getUser getUserCount updateUser updateUserPublicMetadata updateUserUnsafeMetadata'],
  [
    'organizations',
    'getOrganization createOrganization updateOrganization updateOrganizationMetadata deleteOrganization createOrganizationMembership updateOrganizationMembership updateOrganizationMembershipMetadata deleteOrganizationMembership createOrganizationInvitation revokeOrganizationInvitation',
  ],
  ['invitations', 'createInvitation revokeInvitation'],
])('every tool of the old package is found by its name: %s', (category, methods) => {
  for (const method of methods.split(' ')) {
    const wire = wireName(`${category}.${method}`);
    const tools = name(served(wire));
    expect(tools[method]).toEqual([wire, method]);
    // By its whole name, where that is too long for the wire.
    const whole = `${category}_${method}`;
    expect(tools[whole]).toEqual([wire, whole]);
  }
});
