import { describe, expect, it } from 'vitest';
import { define } from '../../../codegen/plan/definition.ts';
import type { Effect } from '../../../src/tool.ts';
import { wireName } from '../../../src/tool-names.ts';
import { createTool, glossary, listTool } from '../../support/codegen/fixture.ts';
import { planOneTool } from '../../support/codegen/one-plan.ts';

const described = glossary('name', 'notify', 'metadata');

describe('the hints that a tier means', () => {
  const table: [method: string, tier: string, more: string, want: [boolean, boolean]][] = [
    ['GET', 'read', '', [true, true]],
    ['POST', 'read', '', [true, true]],
    ['GET', 'sensitive', '', [false, true]],
    ['POST', 'sensitive', '', [false, false]],
    ['POST', 'write', '', [false, false]],
    ['POST', 'write', '    idempotent: true\n', [false, true]],
    ['POST', 'destructive', '', [false, false]],
    ['POST', 'destructive', '    idempotent: true\n', [false, true]],
  ];
  it.each(table)('%s, %s%s', (method, tier, more, [readOnlyHint, idempotentHint]) => {
    const [tool, known] = method === 'GET' ? [listTool, glossary('q', 'ids')] : [createTool, described];
    expect(planOneTool(tool.replace(/tier: \w+/, `tier: ${tier}`) + more, known).annotations).toEqual({
      readOnlyHint,
      idempotentHint,
      openWorldHint: true,
    });
  });

  it.each<[Effect[] | undefined, boolean, 'always' | 'sometimes' | undefined]>([
    [undefined, false, undefined],
    [[{ kind: 'loses', argument: 'name', because: 'it is gone' }], true, 'sometimes'],
    [[{ kind: 'lets_in', because: 'all come' }], true, 'always'],
  ])('what is destroyed goes by what calls do: %j', (effects, destructiveHint, asks) => {
    const defined = define(planOneTool(createTool, described), effects && { effects });
    expect([defined.annotations.destructiveHint, defined.asks]).toEqual([destructiveHint, asks]);
  });
});

it('a plan carries what the allowlist says of the tool', () => {
  const { name, wireName, category, method, title, tier, because } = planOneTool(
    `${createTool}    because: it may email\n`,
    described,
  );
  expect({ name, wireName, category, method, title, tier, because }).toEqual({
    name: 'things.createThing',
    wireName: 'things_createThing',
    category: 'things',
    method: 'createThing',
    title: 'Create a thing',
    tier: 'write',
    because: 'it may email',
  });
});

it.each([
  ['users.getUser', 'users_getUser'],
  ['users_getUser', 'users_getUser'],
  ['organizations.getOrganizationInvitationList', 'organizations_getOrganizationInvitationList'],
  ['organizations.updateOrganizationMembershipMetadata', 'organizations_updateMembershipMetadata'],
  ['organizations_updateOrganizationMembershipMetadata', 'organizations_updateMembershipMetadata'],
  ['emailAddresses.attemptEmailAddressVerification', 'emailAddresses_attemptVerification'],
  ['enterpriseConnections.getEnterpriseConnectionList', 'enterpriseConnections_getList'],
  ['getUser', 'getUser'],
])('the wire name of %s is %s', (name, want) => expect(wireName(name)).toBe(want));

describe('a tool that a description mentions', () => {
  const say = (text: string) => () =>
    planOneTool(createTool.replace(/description: .*/, `description: ${text}`), described);

  it('must exist', () => {
    expect(say('Create a thing, then things_getThingLst.')).toThrow(
      'allowlist.yaml:3: things.createThing: a description mentions things_getThingLst, which is not a tool',
    );
  });

  it.each(['Create a thing, again things_createThing.', 'Create a thing, with user_id or no_thing at all.'])(
    '%s',
    (text) => {
      expect(say(text)).not.toThrow();
    },
  );
});

describe('guesses', () => {
  const guesses = (argument: string, tool = createTool) => planOneTool(`${tool}    guesses: ${argument}\n`, described);

  it('are planned', () => expect(guesses('name').guesses).toBe('name'));

  it.each<[why: string, act: () => unknown, want: string]>([
    ['of no argument', () => guesses('nam'), 'things.createThing has no required argument "nam"; did you mean "name"?'],
    ['of an optional one', () => guesses('notify'), 'things.createThing has no required argument "notify"'],
    [
      'that are reads',
      () => guesses('name', createTool.replace('tier: write', 'tier: read')),
      'things.createThing takes guesses, so it is no mere read: make it a write',
    ],
  ])('%s are refused', (_, act, want) => expect(act).toThrow(want));
});
