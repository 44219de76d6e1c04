import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { complete } from '../../../src/runtime/prompts/complete.ts';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';

afterEach(() => void vi.useRealTimers());

const user = (id: string, email?: string, username?: string) => ({
  object: 'user',
  id,
  username: username ?? null,
  primary_email_address_id: email ? `idn_${id}` : null,
  email_addresses: email ? [{ object: 'email_address', id: `idn_${id}`, email_address: email }] : [],
});
const organization = (id: string, name: string, slug?: string) => ({ object: 'organization', id, name, slug });

const USERS = [user('user_1', 'ada@acme.example'), user('user_2', undefined, 'ben'), user('user_3')];
const ORGANIZATIONS = { data: [organization('org_1', 'Acme', 'acme'), organization('org_2', 'Bond')], total_count: 2 };
const ROLES = { data: ['org:billing', 'org:admin'].map((key) => ({ object: 'role', key })), total_count: 2 };

const LISTS: Record<string, unknown> = { users: USERS, organizations: ORGANIZATIONS, organization_roles: ROLES };

/** Creates a toolkit, and the list of the queries that it sends. */
async function open(options: ToolkitOptions = {}, respond?: () => Response | Promise<Response>) {
  const sent: string[] = [];
  const toolkit = await createToolkit({
    secretKey: `sk_test_${'k'.repeat(10)}Tq7`,
    tools: ['*'],
    notice: () => {},
    fetch: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const [list = '', id] = pathname.replace('/v1/', '').split('/');
      if (id === undefined) sent.push(`${list}?${['limit', 'query'].map((name) => searchParams.get(name) ?? '')}`);
      if (respond) return respond();
      // Under a pin, what it names is read first.
      return Response.json(id === undefined ? LISTS[list] : { object: list.slice(0, -1), id });
    },
    ...options,
  });
  const values = (prompt: string, name: string, value: string) => complete(prompt, { name, value }, toolkit);
  return { toolkit, sent, values };
}

const WHO = ['off_board_person', 'user'] as const;
const WHERE = ['off_board_person', 'organization'] as const;
const WHAT = ['change_member_role', 'role'] as const;
const [ORG, ONE] = ['org_1', 'user_1'];

test.each<{
  why: string;
  of: readonly [string, string];
  typed: string;
  options?: ToolkitOptions;
  want: string[];
  sent: string[];
}>([
  {
    why: 'the newest users, each by what a person knows',
    of: WHO,
    typed: 'a',
    want: ['ada@acme.example'],
    sent: ['users?10,'],
  },
  { why: 'all of them', of: WHO, typed: '', want: ['ada@acme.example', 'ben', 'user_3'], sent: ['users?10,'] },
  {
    why: 'what a search finds, whatever it went by',
    of: WHO,
    typed: ' Lovel ',
    want: ['ada@acme.example', 'ben', 'user_3'],
    sent: ['users?20,Lovel'],
  },
  {
    why: 'the same from a table',
    of: WHO,
    typed: 'Lovel',
    options: { rows: 'table' },
    want: ['ada@acme.example', 'ben', 'user_3'],
    sent: ['users?20,Lovel'],
  },
  {
    why: 'the same in the form of the API',
    of: WHO,
    typed: 'Lovel',
    options: { view: 'raw' },
    want: ['ada@acme.example', 'ben', 'user_3'],
    sent: ['users?20,Lovel'],
  },
  {
    why: 'what fits of one organization, whose users can not be searched',
    of: WHO,
    typed: 'ACME',
    options: { pins: { organization_id: ORG } },
    want: ['ada@acme.example'],
    sent: ['users?100,'],
  },
  { why: 'organizations', of: WHERE, typed: 'ac', want: ['acme', 'Bond'], sent: ['organizations?20,ac'] },
  {
    why: "one user's organizations",
    of: WHERE,
    typed: 'bo',
    options: { pins: { user_id: ONE } },
    want: ['Bond'],
    sent: ['organizations?100,'],
  },
  {
    why: 'roles, with those that there always are',
    of: WHAT,
    typed: '',
    want: ['org:admin', 'org:member', 'org:billing'],
    sent: ['organization_roles?100,'],
  },
  { why: 'one role', of: WHAT, typed: 'bil', want: ['org:billing'], sent: ['organization_roles?100,'] },
  {
    why: 'roles where none are listed',
    of: WHAT,
    typed: 'mem',
    options: { tools: ['organizations'] },
    want: ['org:member'],
    sent: [],
  },
  { why: 'nothing where no tool can', of: WHO, typed: 'ada', options: { tools: ['sessions'] }, want: [], sent: [] },
  { why: 'no other argument', of: ['set_up_customer', 'name'], typed: 'Ac', want: [], sent: [] },
  { why: 'no prompt that there is not', of: ['constructor', 'name'], typed: 'Ac', want: [], sent: [] },
  { why: 'nothing that is longer than a value may be', of: WHO, typed: 'a'.repeat(201), want: [], sent: [] },
])('completes $why', async ({ of: [prompt, argument], typed, options, want, sent }) => {
  const toolkit = await open(options);
  expect(await toolkit.values(prompt, argument, typed)).toEqual(want);
  expect(toolkit.sent).toEqual(sent);
});

test('at most 20 values, each once, without what hides in them or is masked', async () => {
  const emails = ['a\u200b@x.example', 'a@x.example', 'sk_test_0123456789abcdefghijklmnop', 'b'.repeat(201)];
  const many = Array.from({ length: 30 }, (_, index) => `${index}@x.example`);
  const { values } = await open({}, () =>
    Response.json([...emails, ...many].map((email, i) => user(`user_${i}`, email))),
  );
  expect(await values(...WHO, 'x.')).toEqual(['a@x.example', ...many.slice(0, 19)]);
});

test.each<{ why: string; options?: ToolkitOptions; respond?: () => Response }>([
  { why: 'there is no key', options: { secretKey: undefined } },
  { why: 'Clerk has a problem', respond: () => Response.json({ errors: [] }, { status: 422 }) },
  { why: 'the response makes no sense', respond: () => Response.json({ data: { columns: 1 } }) },
  { why: 'the network is gone', respond: () => Promise.reject(new Error('gone')) as never },
])('completes nothing where $why', async ({ options, respond }) => {
  const { values } = await open(options, respond);
  expect(await values(...WHO, 'ada')).toEqual([]);
});

test('gives up after two seconds, or when the client does', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let resolve = () => {};
  const asked = new Promise<void>((done) => (resolve = done));
  const { toolkit, values } = await open({}, () => {
    resolve();
    return new Promise<Response>(() => {});
  });
  let ended = false;
  const slow = values(...WHO, 'ada').finally(() => (ended = true));
  await asked;
  await vi.advanceTimersByTimeAsync(1999);
  expect(ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await slow).toEqual([]);

  const client = new AbortController();
  const cancelled = complete(WHO[0], { name: WHO[1], value: 'ada' }, toolkit, client.signal);
  client.abort();
  expect(await cancelled).toEqual([]);
  expect(await complete(WHO[0], { name: WHO[1], value: 'ada' }, toolkit, client.signal)).toEqual([]);
});

test('is a read of its tool in the audit log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'complete-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const audit = join(folder, 'audit.jsonl');
  const { toolkit, values } = await open({ audit, confirm: 'always' });
  await values(...WHO, 'ada');
  await toolkit.settled();
  const lines = readFileSync(audit, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ tool: 'users.getUserList', tier: 'read' }]);
});
