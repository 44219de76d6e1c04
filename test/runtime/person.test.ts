import { expect, onTestFinished, test } from 'vitest';
import type { AuditEntry } from '../../src/runtime/audit/audit-entry.ts';
import { createCallLimit } from '../../src/runtime/policy/call-limit.ts';
import type { CalledBy, CallLimit, Person } from '../../src/runtime/policy/person.ts';
import { ToolError } from '../../src/runtime/shared/errors.ts';
import { createToolkit, type ToolkitOptions } from '../../src/runtime/toolkit.ts';
import { startTestSandbox } from '../support/sandbox/world.ts';

const ADA: CalledBy = { user: 'user_2abc', client: 'client_1', organization: 'org_456', rule: 'support' };
const READ = ['users_getUser', { user_id: 'user_123' }] as const;
const DELETION = ['organizations_deleteOrganization', { organization_id: 'org_789' }] as const;
const FREE: CallLimit = { begin: async () => () => {}, read: async () => true };

const mayNot = () =>
  new ToolError({ kind: 'refused', message: 'Your role is another now.', hint: 'Ask who runs this.' });

/** A person whose right to make calls a test takes away, and what was asked of it. */
function createPerson({ by = ADA, limit = FREE }: { by?: CalledBy; limit?: CallLimit } = {}) {
  const checks: boolean[] = [];
  const rights = { cached: true, now: true };
  const person: Person = {
    by,
    limit,
    check: async (now) => {
      checks.push(now);
      if (!(now ? rights.now : rights.cached)) throw mayNot();
    },
  };
  return { person, checks, rights };
}

/** Serves a sandbox in a person's name, and keeps what is sent and recorded. */
async function serve(person: Person, options: ToolkitOptions = {}) {
  const sandbox = await startTestSandbox();
  onTestFinished(sandbox.close);
  const [sent, entries]: [string[], AuditEntry[]] = [[], []];
  const base: ToolkitOptions = {
    secretKey: sandbox.secretKey,
    apiUrl: sandbox.url,
    tools: ['*'],
    confirm: 'always',
    notice: () => {},
    audit: (entry) => void entries.push(entry),
    fetch: (request) => {
      sent.push(`${request.method} ${new URL(request.url).pathname}`);
      return fetch(request);
    },
    person,
  };
  const open = (more: ToolkitOptions = {}) => createToolkit({ ...base, ...options, ...more });
  return { toolkit: await open(), open, sent, entries, changes: () => sent.filter((one) => !one.startsWith('GET')) };
}

const errorOf = ({ data }: { data: Record<string, unknown> }) => data.error as Record<string, unknown> | undefined;

test.each<{ other: string; by: CalledBy | undefined }>([
  { other: 'another person', by: { ...ADA, user: 'user_xyz' } },
  { other: 'another client', by: { ...ADA, client: 'client_2' } },
  { other: 'no client', by: { user: ADA.user, organization: 'org_456', rule: 'support' } },
  { other: 'another organization', by: { ...ADA, organization: 'org_789' } },
  { other: 'another rule', by: { ...ADA, rule: 'operators' } },
  { other: 'the program itself', by: undefined },
])('a yes counts for nobody else: $other', async ({ by }) => {
  const { toolkit, open, changes } = await serve(createPerson().person);
  const others = await open({ person: by && createPerson({ by }).person });
  expect(others.scope).not.toBe(toolkit.scope);
  const answer = async () => {
    const { question } = await toolkit.call(...DELETION, { consent: { canAsk: true } });
    return { consent: { canAsk: true, decision: 'accept', seal: question?.seal } } as const;
  };
  expect((await others.call(...DELETION, await answer())).question).toBeDefined();
  expect(changes()).toEqual([]);
  // In another toolkit of the same person it does.
  const same = await open({ person: createPerson({ by: { ...ADA } }).person });
  expect(same.scope).toBe(toolkit.scope);
  expect((await same.call(...DELETION, await answer())).isError).toBe(false);
  expect(changes()).toEqual(['DELETE /v1/organizations/org_789']);
});

test('every call is checked, and one with a yes again, with what Clerk has now', async () => {
  const { person, checks, rights } = createPerson();
  const { toolkit, changes, entries } = await serve(person);
  await toolkit.call(...READ);
  const { question } = await toolkit.call(...DELETION, { consent: { canAsk: true } });
  expect(checks).toEqual([false, false]);
  rights.now = false;
  const yes = { consent: { canAsk: true, decision: 'accept', seal: question?.seal } } as const;
  expect(errorOf(await toolkit.call(...DELETION, yes))).toMatchObject({
    kind: 'refused',
    message: 'Your role is another now.',
    hint: 'Ask who runs this.',
  });
  expect(checks).toEqual([false, false, false, true]);
  expect(changes()).toEqual([]);
  expect(entries.at(-1)).toMatchObject({ decision: 'refused', why: 'refused', sent: false, by: ADA });
  expect(entries.filter(({ event }) => event === 'intent')).toEqual([]);
});

test.each<[name: string, args: object, options: ToolkitOptions, preview?: true]>([
  [...READ, {}],
  ['lists_query', { list: 'users_getUserList' }, {}],
  ['users_getUser', {}, {}],
  ['no_such_tool', {}, {}],
  [...DELETION, {}, true],
  [...DELETION, { dryRun: true }],
  ['search_tools', { query: ['ban a user'] }, { discover: true }],
  ['describe_tools', { tools: ['users_getUser'] }, { discover: true }],
  ['call_read_tool', { tool: READ[0], arguments: READ[1] }, { discover: true }],
  ['call_read_tool', { wrong: 1 }, { discover: true }],
])('whoever may make no calls makes none: %s %j %j', async (name, args, options, preview) => {
  const { person, checks, rights } = createPerson();
  rights.cached = false;
  const { toolkit, sent, entries } = await serve(person, options);
  expect(errorOf(await toolkit.call(name, args, { preview }))).toMatchObject({ message: 'Your role is another now.' });
  expect(checks).toEqual([false]);
  expect(sent).toEqual([]);
  for (const entry of entries) expect(entry).toMatchObject({ event: 'call', decision: 'refused', by: ADA });
});

test('what can not be checked is refused', async () => {
  const check = () => Promise.reject(new Error('the connection sk_live_secret broke'));
  const { toolkit, sent, entries } = await serve({ by: ADA, limit: FREE, check });
  expect(errorOf(await toolkit.call(...READ))).toMatchObject({ kind: 'unexpected' });
  expect(sent).toEqual([]);
  expect(entries).toMatchObject([{ event: 'call', tool: 'users.getUser', why: 'unexpected', by: ADA }]);
});

test('every entry says who called, in this order, without what is not known', async () => {
  const self = { rule: 'self', organization: undefined, user: 'user_123' };
  const { toolkit, entries } = await serve(createPerson({ by: self }).person);
  await toolkit.call(...READ);
  await toolkit.call('users_deleteUser', { user_id: 'user_123' }, { consent: { canAsk: true } });
  await toolkit.call('no_such_tool', {});
  expect(entries.map(({ by }) => JSON.stringify(by))).toEqual(Array(3).fill('{"user":"user_123","rule":"self"}'));
  const { toolkit: own, entries: plain } = await serve(createPerson().person, { person: undefined });
  await own.call(...READ);
  expect(plain.map((entry) => 'by' in entry)).toEqual([false]);
});

test('all calls count, whatever becomes of them', async () => {
  for (const [name, args, options] of [
    [...READ, {}],
    ['users_getUser', { user_id: 5 }, {}],
    ['users_getUser', {}, { tools: ['organizations'] }],
    ['no_such_tool', {}, {}],
    ['search_tools', {}, { discover: true }],
    ['call_read_tool', { wrong: 1 }, { discover: true }],
    ['call_read_tool', { tool: READ[0], arguments: READ[1] }, { discover: true }],
  ] as const) {
    const limit = createCallLimit({ perMinute: 2 });
    const { toolkit, sent, entries } = await serve(createPerson({ limit }).person, options);
    for (let i = 0; i < 2; i++) expect(errorOf(await toolkit.call(name, args))?.kind).not.toBe('rate_limited');
    sent.length = 0;
    const [{ length }, error] = [entries, errorOf(await toolkit.call(name, args))];
    expect(error).toMatchObject({ kind: 'rate_limited', retry_after: expect.any(Number) });
    expect(sent).toEqual([]);
    if (entries.length > length)
      expect(entries.at(-1)).toMatchObject({ decision: 'refused', why: 'call_limit', error: 'rate_limited' });
  }
});

test('toolkits of one person share a limit, and each call that ends makes room', async () => {
  const limit = createCallLimit({ atOnce: 2 });
  const { person } = createPerson({ limit });
  const { toolkit, open } = await serve(person);
  const other = await open();
  const calls = Array.from({ length: 8 }, (_, i) => (i % 2 ? toolkit : other).call(...READ));
  const kinds = (await Promise.all(calls)).map((result) => errorOf(result)?.kind);
  expect(kinds.filter((kind) => kind === 'rate_limited')).toHaveLength(6);
  expect((await toolkit.call('no_such_tool', {})).isError).toBe(true);
  expect((await toolkit.call(...READ)).isError).toBe(false);
});
