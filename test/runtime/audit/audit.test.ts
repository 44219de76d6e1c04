import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';
import { logFolder, serve, TRACE } from '../../support/catalogue/audited-toolkit.ts';
import { withFormerNames } from '../../support/catalogue/former-names.ts';

afterAll(() => rmSync(logFolder, { recursive: true }));

const USER = { user_id: 'user_1' };
const read = ['users.getUser', USER] as const;
const write = ['users.banUser', USER] as const;
const about = { targets: ['user_1'], args_hash: expect.stringMatching(/^[\da-f]{64}$/) };
const intent = { event: 'intent', tool: 'users.banUser', decision: 'allowed', ...about };

test.each<{ why: string; call: readonly [string, unknown]; options?: ToolkitOptions; status?: number; want: object[] }>(
  [
    {
      why: 'a read',
      call: read,
      want: [
        { event: 'call', tool: 'users.getUser', tier: 'read', decision: 'allowed', sent: true, status: 200, ...about },
      ],
    },
    {
      why: 'a write',
      call: write,
      want: [intent, { event: 'call', decision: 'allowed', status: 200, clerk_trace_id: TRACE, ...about }],
    },
    {
      why: 'a destructive one',
      call: ['users_deleteUser', USER],
      want: [
        { event: 'intent', tier: 'destructive' },
        { event: 'call', tool: 'users.deleteUser', decision: 'allowed' },
      ],
    },
    {
      why: 'a GET of a credential, which changes nothing',
      call: ['users.getUserOauthAccessToken', { ...USER, provider: 'oauth_google' }],
      options: { tools: ['users.getUserOauthAccessToken'], allowSecrets: true },
      want: [
        { event: 'intent', tier: 'sensitive' },
        { event: 'call', tier: 'sensitive', decision: 'allowed', sent: true },
      ],
    },
    {
      why: "Clerk's refusal",
      call: write,
      status: 404,
      want: [intent, { event: 'call', decision: 'allowed', error: 'not_found', status: 404, clerk_trace_id: TRACE }],
    },
    {
      why: 'a dry run',
      call: write,
      options: { dryRun: true },
      want: [{ event: 'call', decision: 'dry_run', sent: false, ...about }],
    },
    {
      why: 'a dry run of the GET of a credential',
      call: ['users.getUserOauthAccessToken', { ...USER, provider: 'oauth_google' }],
      options: { tools: ['users.getUserOauthAccessToken'], allowSecrets: true, dryRun: true },
      want: [{ event: 'call', tier: 'sensitive', decision: 'dry_run', sent: false }],
    },
    {
      why: 'a read in a dry run',
      call: read,
      options: { dryRun: true },
      want: [{ event: 'call', decision: 'allowed' }],
    },
    {
      why: 'a tool that is not served',
      call: ['organizations.getOrganization', {}],
      want: [{ event: 'call', tool: 'organizations.getOrganization', decision: 'refused', why: 'not_served' }],
    },
    {
      why: 'no read',
      call: write,
      options: { readOnly: true },
      want: [{ event: 'call', decision: 'refused', why: 'read_only', error: 'refused', sent: false }],
    },
    {
      why: 'a credential',
      call: ['users.getUserOauthAccessToken', USER],
      want: [{ event: 'call', decision: 'refused', why: 'allow_secrets' }],
    },
    {
      why: 'another user than the pinned one',
      call: write,
      options: { pins: { user_id: 'user_9' } },
      want: [{ event: 'call', decision: 'refused', why: 'pinned', error: 'refused' }],
    },
    {
      why: 'a file from elsewhere',
      call: ['users.updateUserProfileImage', { ...USER, file: '/etc/passwd' }],
      options: { files: [logFolder] },
      want: [{ event: 'call', decision: 'refused', why: 'files', ...about }],
    },
    {
      why: 'bad arguments',
      call: ['users.banUser', { user_id: 5 }],
      want: [{ event: 'call', decision: 'refused', why: 'bad_arguments', error: 'bad_arguments' }],
    },
    {
      why: 'a hostile path value: refused as the request is made, after the intent',
      call: ['users.banUser', { user_id: '..' }],
      want: [
        { event: 'intent' },
        { event: 'call', decision: 'refused', why: 'bad_arguments', sent: false, targets: [] },
      ],
    },
    {
      why: 'no such tool',
      call: ['users.banJaneDoe', USER],
      want: [{ event: 'call', tool: null, tier: null, decision: 'refused', why: 'unknown_tool' }],
    },
    {
      why: 'no key',
      call: write,
      options: { secretKey: '' },
      want: [
        { event: 'call', instance: 'unknown', decision: 'refused', why: 'no_key', error: 'unauthorized', ...about },
      ],
    },
  ],
)('$why', async ({ call, options, status, want }) => {
  const { toolkit, lines } = await serve({ ...options }, status);
  await toolkit.call(...call);
  expect(lines()).toMatchObject(want);
  for (const line of lines()) {
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(line.call).toBe(lines()[0]?.call);
    if (line.event === 'call') expect(Number.isInteger(line.duration_ms)).toBe(true);
  }
});

test.each([
  { why: 'no such tool', call: ['users.banJaneDoe', USER] },
  { why: 'not served', call: ['organizations.getOrganization', USER] },
  { why: 'an argument too many', call: ['users.banUser', { ...USER, name: 'Jane' }] },
  { why: 'a value of another type', call: ['users.banUser', { user_id: ['user_1'] }] },
  { why: 'no object', call: ['users.banUser', 'user_1'] },
] as { why: string; call: [string, unknown] }[])(
  'arguments that were not found valid leave nothing: $why',
  async ({ call }) => {
    const { toolkit, lines } = await serve();
    await toolkit.call(...call);
    expect(lines().map((line) => Object.keys(line))).toEqual([
      ['time', 'event', 'call', 'tool', 'tier', 'instance', 'decision', 'why', 'error', 'sent', 'duration_ms'],
    ]);
  },
);

test('a former name is written down as the name of now; that of a tool that was removed as no tool', async () => {
  const removed = { 'users.old': { since: '0.3.0', use: 'users.banUser' } };
  const restore = withFormerNames({ aliases: { 'people.ban': 'users.banUser' }, removed });
  const { toolkit, lines, notices } = await serve();
  for (const name of ['people_ban', 'users.old']) await toolkit.call(name, USER);
  restore();
  expect(lines()).toMatchObject([
    intent,
    { event: 'call', tool: 'users.banUser', tier: 'destructive', decision: 'allowed' },
    { event: 'call', tool: null, tier: null, decision: 'refused', why: 'unknown_tool' },
  ]);
  expect(notices).toEqual(['people.ban is now called users.banUser; the old name stops working in a later version.']);
});

test('the intent is in the file when the request goes out', async () => {
  const seen: string[] = [];
  const file = join(mkdtempSync(join(logFolder, 'case-')), 'audit.jsonl');
  const fetch = async () => {
    seen.push(readFileSync(file, 'utf8'));
    return Response.json({});
  };
  const toolkit = await createToolkit({ tools: ['users'], secretKey: 'sk_test_1', audit: file, fetch });
  await toolkit.call(...write);
  expect(seen.map((text) => JSON.parse(text).event)).toEqual(['intent']);
});

test('arguments nested as deeply as a request can carry are written down', async () => {
  const { toolkit, lines, notices, sent } = await serve();
  const metadata = JSON.parse(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`);
  await toolkit.call('users.updateUserPublicMetadata', { ...USER, metadata });
  expect(lines()).toMatchObject([
    { event: 'intent', ...about },
    { event: 'call', status: 200, ...about },
  ]);
  expect([notices, sent]).toEqual([[], ['PATCH']]);
});

test('calls at once have ids of their own, an intent and an end each', async () => {
  const { toolkit, lines } = await serve();
  await Promise.all(Array.from({ length: 30 }, () => toolkit.call(...write)));
  const calls = new Map<unknown, unknown[]>();
  for (const { call, event } of lines()) calls.set(call, [...(calls.get(call) ?? []), event]);
  expect([...calls.values()]).toEqual(Array.from({ length: 30 }, () => ['intent', 'call']));
});
