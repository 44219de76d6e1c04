import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/runtime/policy/person.ts';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';
import { anyGuesses, EXPORTS, IMAGE } from '../../support/catalogue/catalogue.ts';
import { dangerousCalls } from './dangerous-calls.ts';
import type { OwnCall } from './own-call.ts';
import { everybodyCalls, ownCalls, toNobody } from './own-calls.ts';
import { type Call, tools } from './toolkit.ts';
import { openDangerousWorld } from './world.ts';

// Nobody lets themselves in. The calls are written here by hand: our own data is what is on trial.

/** Makes a call in a person's name, in a world of its own, after a yes to whatever is asked. */
async function callAs(user: string, { tool, args, client, there = {} }: OwnCall, options: ToolkitOptions = {}) {
  const world = openDangerousWorld(args);
  const limit = { begin: async () => () => {}, read: async () => true };
  const person: Person = { by: { user, client, rule: 'support' }, check: async () => {}, limit };
  const whys: unknown[] = [];
  const toolkit = await createToolkit({
    ...{ tools: tools.map(({ name }) => name), allowSecrets: true, files: [IMAGE.folder], exports: EXPORTS },
    ...{ guesses: anyGuesses, secretKey: 'sk_live_0123456789abcdef', confirm: 'never', person, ...options },
    audit: ({ why }) => void whys.push(why),
    fetch: async (request) => {
      const path = new URL(request.url).pathname.replace('/v1', '');
      return request.method === 'GET' && path in there ? Response.json(there[path]) : world.fetch(request);
    },
  });
  const result = await toolkit.call(tool, args);
  const own = tools.find(({ name }) => name === tool)?.definition.endpoint;
  return { result, why: whys.at(-1), sent: world.asked.filter((one) => one === own || !one.startsWith('GET ')) };
}

const titled = <C extends Call>(calls: readonly C[]) =>
  calls.map((call): [string, C] => [`${call.tool} ${JSON.stringify(call.args)}`, call]);
const everybody = new Set(everybodyCalls.map(({ tool }) => tool));
const letsIn = dangerousCalls.filter(({ why }) => why !== 'loses');

test('every tool that lets somebody in, or raises them, has a call here', () => {
  const found = tools.filter(({ implementation }) => implementation.effects?.some(({ kind }) => kind !== 'loses'));
  const here = [...ownCalls.map(({ tool }) => tool), ...everybody, ...toNobody];
  expect([...new Set(here)].sort()).toEqual(found.map(({ name }) => name).sort());
});

describe('refused before anything is sent', () => {
  test.each(titled([...ownCalls, ...everybodyCalls]))('%s', async (_, call) => {
    const instances: ToolkitOptions[] = [{}, { secretKey: 'sk_test_0123456789abcdef' }, { dryRun: true }];
    for (const options of instances) {
      const { result, why, sent } = await callAs(call.user ?? 'user_ann', call, options);
      expect(sent).toEqual([]);
      expect(result).toMatchObject({ isError: true, data: { error: { kind: 'refused' } } });
      expect(why).toBe('own_target');
    }
  });
});

describe('not refused for it where the call is about somebody else', () => {
  const about = letsIn.filter(({ tool, args }) => !everybody.has(tool) && !JSON.stringify(args).includes('user_bare'));
  test.each(titled(about))('%s', async (_, call) => {
    const { why } = await callAs('user_bare', call);
    expect(why).not.toBe('own_target');
  });
});

test('a person who is not found lets nobody in', async () => {
  const { why, sent } = await callAs('user_gone', { tool: 'users.unlockUser', args: { user_id: 'user_locked' } });
  expect([why, sent]).toEqual(['own_target', []]);
});

test.each<OwnCall>([
  { tool: 'users.updateUser', args: { user_id: 'user_ann', first_name: 'Anna' } },
  { tool: 'users.deleteUserProfileImage', args: { user_id: 'user_ann' } },
  {
    tool: 'organizations.updateOrganizationMembership',
    args: { organization_id: 'org_acme', user_id: 'user_ann', role: 'org:member' },
  },
  {
    tool: 'users.updateUserPublicMetadata',
    args: { user_id: 'user_bob', metadata: { manager: 'user_ann', mail: 'ann@acme.example' } },
  },
  { tool: 'users.updateUser', args: { user_id: 'user_bob', first_name: 'ann', password: 'Attack-er-1984' } },
  { tool: 'users.createUser', args: { email_address: ['second@acme.example'], password: 'Attack-er-1984' } },
  { tool: 'allowlistIdentifiers.createAllowlistIdentifier', args: { identifier: 'other@acme.example' } },
  { tool: 'allowlistIdentifiers.createAllowlistIdentifier', args: { identifier: '*@notacme.example' } },
])('what lets in nobody, or somebody else, goes through: $tool $args', async (call) => {
  const { result, why } = await callAs('user_ann', call);
  expect(why).toBeUndefined();
  expect(result.isError).toBe(false);
});
