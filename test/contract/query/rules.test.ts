import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MAX_PARALLEL } from '../../../src/runtime/query/reads/read-pages.ts';
import type { JsonObject } from '../../../src/runtime/shared/json.ts';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';
import { everyTool, selectionOf } from '../../support/catalogue/catalogue.ts';

// A query is no way around any rule: each of its reads is held to what holds for a call of that tool.

const root = mkdtempSync(join(tmpdir(), 'query-rules-'));
afterAll(() => rmSync(root, { recursive: true }));

const ORGANIZATIONS = Array.from({ length: 20 }, (_, index) => ({ id: `org_${index}`, name: `Org ${index}` }));

/** A Clerk with organizations and, in each of them, one invitation. */
const usual = async (request: Request) =>
  new URL(request.url).pathname === '/v1/organizations'
    ? Response.json({ data: ORGANIZATIONS, total_count: ORGANIZATIONS.length })
    : Response.json({ data: [{ id: 'orginv_1', url: 'https://invited', status: 'pending' }], total_count: 1 });

/** Opens a toolkit with an audit log of its own, which notes each request. */
async function open(options: ToolkitOptions = {}, fetch: (request: Request) => Promise<Response> = usual) {
  const file = join(mkdtempSync(join(root, 'case-')), 'audit.jsonl');
  const [sent, logged]: [string[], number[]] = [[], []];
  const lines = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const toolkit = await createToolkit({
    secretKey: 'sk_test_rules',
    confirm: 'never',
    audit: file,
    fetch: (request) => {
      sent.push(`${request.method} ${new URL(request.url).pathname}`);
      logged.push(lines().length);
      return fetch(request);
    },
    ...options,
  });
  const ask = (query: JsonObject, call = {}) => toolkit.call('lists_query', query, call);
  return { toolkit, ask, sent, logged, log: () => lines().map((line) => JSON.parse(line)) };
}

const LISTS = ['lists.query', 'organizations.getOrganizationList', 'organizations.getOrganizationInvitationList'];
const organizations = { list: 'organizations_getOrganizationList' };
const invitations = { list: 'organizations_getOrganizationInvitationList', arguments: { organization_id: '{id}' } };
const joined = { ...organizations, join: { invited: invitations } };

const others = (await everyTool()).filter(({ definition }) => definition.tier !== 'read' || !definition.endpoint);

test.each(others)('$name is no list, even where it is served', async ({ name, definition }) => {
  const selection = selectionOf(name);
  const tools = [...new Set([...LISTS, name])];
  const { ask, sent } = await open({ ...selection, tools });
  const list = definition.wireName;
  const forms = [
    { list },
    { ...organizations, join: { other: { list, arguments: { user_id: '{id}' } } } },
    { ...organizations, where: { id: { in: { list, field: 'id' } } } },
  ];
  for (const form of forms) {
    const { isError, text } = await ask(form);
    expect([isError, text]).toEqual([true, expect.stringContaining('is no list that can be read here')]);
  }
  expect(sent).toEqual([]);
});

test.each([
  ['users_getUserList', 'users.getUserList is not served here'],
  ['users.getUserList', 'users.getUserList is not served here'],
  ['users_getUserLst', 'no tool'],
  ['__proto__', 'no tool'],
])('%s is refused where it is not served, and nothing is sent', async (list, why) => {
  const { ask, sent } = await open({ tools: LISTS });
  for (const form of [{ list }, { ...organizations, where: { id: { in: { list, field: 'id' } } } }]) {
    const { isError, text } = await ask(form);
    expect([isError, text.toLowerCase()]).toEqual([true, expect.stringContaining(why.toLowerCase())]);
  }
  expect(sent).toEqual([]);
});

test.each<ToolkitOptions>([{ readOnly: true }, { safe: true }, { dryRun: true }])(
  '%j: it reads as ever',
  async (one) => {
    const { ask, sent } = await open({ tools: LISTS, ...one });
    expect((await ask({ ...joined, limit: 2 })).data).toMatchObject({ count: 20, shown: 2 });
    expect(sent).toHaveLength(3);
  },
);

describe('the audit log', () => {
  test('has one line for a query, with the number of its reads', async () => {
    const { ask, log } = await open({ tools: LISTS });
    await ask({ ...joined, limit: 5 });
    expect(log()).toMatchObject([{ event: 'call', tool: 'lists.query', decision: 'allowed', reads: 6 }]);
    expect(log()[0].call).toEqual(expect.any(String));
  });

  test('has one for what is refused, without a read', async () => {
    const { ask, log } = await open({ tools: LISTS });
    await ask({ list: 'users_getUserList' });
    await ask({ ...organizations, where: { private_metadata: 1 } });
    const line = { event: 'call', decision: 'refused', sent: false };
    expect(log()).toMatchObject([
      { ...line, why: 'not_served' },
      { ...line, why: 'refused' },
    ]);
    expect(log().map(({ reads }) => reads ?? 0)).toEqual([0, 0]);
  });

  test.each<[string, ToolkitOptions, JsonObject, object]>([
    ['no key', { secretKey: '' }, organizations, { decision: 'refused', why: 'no_key', sent: false }],
    [
      'a list that cannot be of the pinned user',
      { pins: { user_id: 'user_1' }, tools: ['lists.query', 'users.getOrganizationMembershipList'] },
      { ...invitations, arguments: { organization_id: 'org_1' } },
      { decision: 'refused', why: 'pinned', sent: false },
    ],
    [
      'a path that no row has, which the first page told',
      {},
      { ...organizations, where: { nam: 'x' } },
      { decision: 'allowed', error: 'bad_arguments', sent: true, reads: 1 },
    ],
  ])('says of %s whether anything was sent', async (_, options, query, want) => {
    const { ask, log } = await open({ tools: LISTS, ...options });
    expect((await ask(query)).isError).toBe(true);
    expect(log()).toMatchObject([want]);
  });

  test('has the intent before anything is read that holds a credential', async () => {
    const { ask, log, sent, logged } = await open({ tools: LISTS, allowSecrets: true });
    const { text } = await ask({ ...organizations, join: { invited: { ...invitations, fields: ['url'] } } });
    expect(text).toContain('https://invited');
    expect(log().map(({ event }) => event)).toEqual(['intent', 'call']);
    const wrong = sent.filter((path, place) => path.endsWith('/invitations') && logged[place] === 0);
    expect([sent.length, wrong]).toEqual([21, []]);
  });

  test('has to take that intent, or nothing of the kind is read', async () => {
    const { ask, sent } = await open({ tools: LISTS, allowSecrets: true, audit: '/dev/full' });
    const { isError } = await ask({ ...joined, limit: 20 });
    expect([isError, sent]).toEqual([true, ['GET /v1/organizations']]);
  });
});

/** A Clerk whose invitations never come: it says how many are asked for, and how many have been given up. */
function hanging() {
  const state = { running: 0, most: 0, aborted: 0 };
  const fetch = async (request: Request) => {
    if (!request.url.includes('/invitations')) return usual(request);
    state.most = Math.max(state.most, ++state.running);
    return new Promise<Response>((_, reject) => {
      request.signal.addEventListener('abort', () => {
        state.aborted += 1;
        reject(request.signal.reason);
      });
    });
  };
  return { state, fetch };
}

test('no more than so many reads are on their way, and cancelling ends them all at once', async () => {
  const { state, fetch } = hanging();
  const { ask, log } = await open({ tools: LISTS }, fetch);
  const caller = new AbortController();
  const asked = ask({ ...joined, limit: 20 }, { signal: caller.signal });
  await expect.poll(() => state.running).toBe(MAX_PARALLEL);
  caller.abort();
  expect((await asked).data).toMatchObject({ error: { kind: 'cancelled' } });
  expect(state).toEqual({ running: MAX_PARALLEL, most: MAX_PARALLEL, aborted: MAX_PARALLEL });
  expect(log()).toMatchObject([{ event: 'call', reads: 1 + MAX_PARALLEL }]);
});

test.each([
  [429, 'rate_limited'],
  [401, 'unauthorized'],
  [500, 'unavailable'],
])('a %i in the middle ends it, as it ends a call', async (status, kind) => {
  const fetch = async (request: Request) =>
    request.url.includes('org_3/') ? Response.json({ errors: [] }, { status }) : usual(request);
  const { ask } = await open({ tools: LISTS }, fetch);
  const { isError, data } = await ask({ ...joined, limit: 20 });
  const single = await open({ tools: LISTS }, fetch).then(({ toolkit }) =>
    toolkit.call('organizations_getOrganizationInvitationList', { organization_id: 'org_3' }),
  );
  expect([isError, data]).toEqual([true, single.data]);
  expect(data).toMatchObject({ error: { kind } });
});

test('a program is told how far it has come', async () => {
  const reports: unknown[] = [];
  const { ask } = await open({ tools: LISTS, onProgress: (report) => void reports.push(report) });
  await ask({ ...organizations, limit: 0 }, { onProgress: (report: unknown) => void reports.push(report) });
  const report = { done: 20, total: 20, unit: 'organizations' };
  expect(reports).toEqual([report, { tool: 'lists_query', ...report }]);
});
