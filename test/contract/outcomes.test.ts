import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinsFromAuthContext } from '../../src/adapters/toolkit/auth-context.ts';
import type { ClerkToolkitOptions } from '../../src/adapters/toolkit/options.ts';
import type { Decision } from '../../src/runtime/confirm/consent.ts';
import { isObject } from '../../src/runtime/shared/json.ts';
import { type OptionStyle, spellOptions } from '../../src/runtime/shared/placeholders.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { type LoopbackClerk, startLoopbackClerk } from '../support/clerk/loopback-clerk.ts';
import { aiSdk } from '../support/frameworks/drive-ai-sdk.ts';
import { langChain } from '../support/frameworks/drive-langchain.ts';
import { commandLine, embedded } from '../support/frameworks/drive-mcp.ts';
import type { DrivenTools, Driver } from '../support/frameworks/driver.ts';
import { judged } from '../support/outcomes/judged.ts';
import { lists } from '../support/outcomes/lists.ts';
import { pinned } from '../support/outcomes/pinned.ts';
import { queries } from '../support/outcomes/queries.ts';
import { reads } from '../support/outcomes/reads.ts';
import { writeResults } from '../support/outcomes/write-results.ts';
import { writes } from '../support/outcomes/writes.ts';

// One table for all ways of using the tools: the same call gives the same decision, the same requests and the same
// content, whoever made it.
const drivers: [name: string, driver: Driver, optionStyle: OptionStyle, rows: 'objects' | 'table'][] = [
  ['AI SDK', aiSdk, 'code', 'objects'],
  ['LangChain', langChain, 'code', 'objects'],
  ['MCP, embedded', embedded, 'code', 'table'],
  ['MCP, command line', commandLine, 'flags', 'table'],
];
const cases = [...reads, ...lists, ...queries, ...writes, ...writeResults, ...judged, ...pinned];

/** Options, each with tools that the model is offered, beside which there may be later ones, and one that it isn't. */
const choices: [name: string, options: ClerkToolkitOptions, want: string[], not: string][] = [
  [
    'a category',
    { tools: ['sessions'], readOnly: true },
    ['sessions_getSession', 'sessions_getSessionList'],
    'sessions_revokeSession',
  ],
  [
    'names and globs, less some',
    { tools: ['users.get*', 'jwks'], excludeTools: ['users.get*List', 'users.getUserOauthAccessToken'] },
    ['jwks_getJwks', 'users_getUser', 'users_getUserCount', 'users_getUserId'],
    'users_getUserList',
  ],
  [
    'what can keep to a user',
    { tools: ['users.getUser', 'sessions.getSession*'], authContext: { userId: 'user_1' } },
    ['sessions_getSession', 'sessions_getSessionList', 'users_getUser'],
    'sessions_revokeSession',
  ],
  [
    'what can keep to a user and an organization',
    { tools: ['organizations.get*'], authContext: { userId: 'user_1', orgId: 'org_1' } },
    [
      'organizations_getInstanceDomainList',
      'organizations_getOrganization',
      'organizations_getOrganizationDomainList',
      'organizations_getOrganizationMembershipList',
    ],
    'organizations_getOrganizationInvitationList',
  ],
  [
    'what can keep to a user or an organization',
    {
      tools: ['organizations.get*', 'users.getUserList'],
      authContext: { userId: 'user_1', orgId: 'org_1' },
      pins: 'union',
    },
    ['organizations_getOrganizationInvitationList', 'organizations_getOrganizationList', 'users_getUserList'],
    'organizations_getInstanceMembershipList',
  ],
  [
    'a tool that hands out a credential',
    { tools: ['signInTokens.createSignInToken'], allowSecrets: true },
    ['signInTokens_createSignInToken'],
    'signInTokens_revokeSignInToken',
  ],
];

/** The error of a call that takes too long: on a busy machine, the connection may be what does. */
const TOO_LONG = {
  kind: 'timeout',
  message: expect.stringMatching(/^(Clerk did not respond|The call was not sent: .*) within 0\.2 s\.$/),
  sent: expect.any(Boolean),
  hint: expect.any(String),
};

let clerk: LoopbackClerk;
const folder = mkdtempSync(join(tmpdir(), 'outcomes-'));
beforeAll(async () => {
  clerk = await startLoopbackClerk();
});
afterAll(() => {
  clerk.close();
  rmSync(folder, { recursive: true });
});

describe.each(drivers)('%s', (way, driver, optionStyle, rows) => {
  /** Toolkits that are open already: cases with the same options share one, since a process takes a while to start. */
  const opened = new Map<string, Promise<DrivenTools & { written(): object }>>();
  afterAll(async () => {
    for (const one of opened.values()) await (await one).close();
  });
  const open = (given: ClerkToolkitOptions = {}, person?: Decision) => {
    clerk.take();
    const key = JSON.stringify([given, person]);
    const audit = join(folder, `${way} ${opened.size}.jsonl`);
    const made = async () => ({
      ...(await driver({ secretKey: 'sk_test_outcomes', apiUrl: clerk.url, audit, ...given }, person)),
      written: () => written(audit),
    });
    const one = opened.get(key) ?? made();
    opened.set(key, one);
    return one;
  };

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, { options, person, call, ...one }) => {
    clerk.respond = ({ method, url }) => reply(one.clerk?.[`${method} ${url.replace(/\?.*/, '')}`]);
    const driven = await open(options, person);
    const got = await driven.call(...call);
    const want = rows === 'table' && one.table ? { ...one.want, data: one.table } : one.want;
    expect(JSON.parse(JSON.stringify(got).replaceAll(clerk.url, 'CLERK'))).toEqual(
      JSON.parse(spellOptions(JSON.stringify(want), optionStyle)),
    );
    expect(clerk.take().map(({ method, url }) => `${method} ${url}`)).toEqual([
      ...(one.lookups?.[way as 'AI SDK'] ?? []),
      ...one.sent,
    ]);
    expect(driven.written()).toEqual(one.audit);
  });

  test.each(choices)('%s', async (_, options, want, not) => {
    const driven = await open(options);
    const got = await driven.list();
    const names = got.map((tool) => tool.name);
    expect(names).toEqual(expect.arrayContaining(want));
    expect(names).not.toContain(not);
    const toolkit = await createToolkit({
      ...options,
      telemetry: undefined,
      pins: options.authContext && pinsFromAuthContext(options.authContext),
      pinMode: options.pins,
    });
    // In code, schemas say so where nothing is required.
    expect(got.map(({ schema, ...tool }) => ({ ...tool, schema: { required: [], ...(schema as object) } }))).toEqual(
      toolkit.tools.map(({ wireName, description, inputSchema }) => ({
        name: wireName,
        description,
        schema: { required: [], ...inputSchema },
      })),
    );
  });

  test.each<[string, ClerkToolkitOptions, string, Record<string, unknown>]>([
    ['a write where only reads are', { readOnly: true }, 'users_updateUser', { user_id: 'user_1', first_name: 'Mira' }],
    ['what was taken out', { excludeTools: ['users.getUser'] }, 'users_getUser', { user_id: 'user_1' }],
    ['what can not keep to a user', { authContext: { userId: 'user_1' } }, 'users_getUserList', {}],
  ])('%s is not handed out, and a call of it sends nothing', async (_, options, name, args) => {
    clerk.respond = () => '{}';
    const driven = await open(options);
    expect((await driven.list()).map((tool) => tool.name)).not.toContain(name);
    // A model can call it all the same. Who says no, and how, is the framework's matter where the tool is unknown to it.
    const got = await driven.call(name, args).catch(() => undefined);
    expect(got?.isError ?? true).toBe(true);
    expect(clerk.take()).toEqual([]);
  });

  test('a call that takes too long', async () => {
    clerk.respond = () => new Promise(() => {});
    const driven = await open({ timeout: 200 });
    const got = await driven.call('users_updateUser', { user_id: 'user_1', first_name: 'Mira' });
    expect(got).toEqual({ isError: true, data: { error: TOO_LONG } });
    expect(driven.written()).toEqual({ decision: 'allowed', error: 'timeout' });
  });

  test('a call that is cancelled: the request is closed, and not made again', async () => {
    const controller = new AbortController();
    clerk.respond = () => {
      controller.abort();
      return new Promise(() => {});
    };
    const driven = await open();
    // Whoever cancels gets no answer; each framework says so in its own way.
    await driven.call('users_getUser', { user_id: 'user_1' }, controller.signal).catch(() => undefined);
    await expect.poll(() => clerk.waiting()).toBe(0);
    expect(clerk.take()).toHaveLength(1);
    await expect.poll(() => driven.written()).toEqual({ decision: 'allowed', error: 'cancelled' });
  });
});

function reply(answer: unknown) {
  if (isObject(answer) && 'failing' in answer)
    return { status: answer.failing as number, body: JSON.stringify(answer.body) };
  return answer === undefined ? { status: 404, body: '{"errors":[]}' } : JSON.stringify(answer);
}

/** Reads the outcome of the call from the last line of an audit log. */
function written(file: string): object {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  const { decision, why, error } = JSON.parse(lines.split('\n').at(-1) || '{}');
  return { decision, ...(why && { why }), ...(error && { error }) };
}
