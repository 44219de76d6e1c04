import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { startRecordingClerk } from '../support/clerk/recording-clerk.ts';
import { runCli } from '../support/process/cli.ts';
import { clients } from '../support/process/clients.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const tierOf = (wireName: string) => catalogue.tools[wireName]?.tier;

describe.each(clients.slice(1))('%s', (_, connect) => {
  const open = async (...args: string[]) => {
    const clerk = await startRecordingClerk();
    const env = { CLERK_SECRET_KEY: 'sk_test_0123456789', CLERK_API_URL: clerk.url };
    const connection = await connect({ args, env });
    onTestFinished(async () => {
      await connection.close();
      clerk.close();
    });
    return { ...connection, take: clerk.take };
  };

  test('--read-only lists only reads, and refuses a write by name before anything is sent', async () => {
    const { list, call, take, stderr } = await open('--tools', 'default', 'billing', '--read-only');
    const names = (await list()).map(({ name }) => name);
    expect(names).toContain('billing_getPlanList');
    expect(names.filter((name) => tierOf(name) !== 'read')).toEqual([]);
    const { isError, structuredContent } = await call('users_updateUser', { user_id: 'user_1', first_name: 'A' });
    expect(isError).toBe(true);
    expect(structuredContent).toMatchObject({
      error: { kind: 'refused', message: 'users.updateUser is not a read, and only reads are allowed here.' },
    });
    expect(take()).toEqual([]);
    await expect.poll(stderr).toMatch(/ tools are left out: --read-only serves only reads\.\n$/);
  });

  test('--exclude-tools wins over --tools', async () => {
    const { list, call } = await open('--tools', 'sessions', '--exclude-tools', '*.revoke*', 'sessions.createSession');
    const names = (await list()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['sessions_getSession', 'sessions_getSessionList']));
    expect(names.filter((name) => !name.startsWith('sessions_') || /_(revoke|createSession$)/.test(name))).toEqual([]);
    expect(await call('sessions_revokeSession', { session_id: 'sess_1' })).toMatchObject({ isError: true });
  });

  test('"*" leaves out credentials and uploads, and says so on stderr', async () => {
    const { list, call, take, stderr } = await open('--tools', '*', '--allow-secrets');
    const names = (await list()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => tierOf(name) === 'sensitive' || catalogue.tools[name]?.needs)).toEqual([]);
    await expect.poll(stderr).toMatch(/: \d+ tools are left out: live credentials are not handed out\. /);
    await expect.poll(stderr).toMatch(/: 3 tools are left out \(.*\): files are sent only from /);
    expect(await call('testingTokens_createTestingToken')).toMatchObject({ isError: true });
    expect(take()).toEqual([]);
  });

  test('a tool that answers with a credential is served when it is named and allowed', async () => {
    const { list, call, take, instructions } = await open(
      '--tools',
      'testingTokens.createTestingToken',
      '--allow-secrets',
    );
    expect((await list()).map(({ name }) => name)).toEqual(['testingTokens_createTestingToken']);
    expect(instructions).toContain('Results hold a live credential: testingTokens_createTestingToken.');
    expect(await call('testingTokens_createTestingToken')).not.toHaveProperty('isError');
    expect(take()).toMatchObject([{ method: 'POST', url: '/v1/testing_tokens' }]);
  });

  test('an upload lands in the multipart body of the request', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'face.png'), PNG);
    const { call, take, instructions } = await open('--tools', 'organizations', '--files', folder);
    expect(instructions).toContain(`Files can be sent only from ${folder}`);
    const args = { organization_id: 'org_1', uploader_user_id: 'user_1' };
    const outside = await call('organizations_updateOrganizationLogo', { ...args, file: '/etc/hostname' });
    expect(outside).toMatchObject({ isError: true, structuredContent: { error: { kind: 'refused' } } });
    expect(take()).toEqual([]);
    expect(await call('organizations_updateOrganizationLogo', { ...args, file: 'face.png' })).not.toHaveProperty(
      'isError',
    );
    const [{ method, url, headers, bytes }] = take() as [ReturnType<typeof take>[number]];
    expect({ method, url }).toEqual({ method: 'PUT', url: '/v1/organizations/org_1/logo' });
    const form = await new Response(new Uint8Array(bytes ?? []), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData();
    expect([...form.keys()].sort()).toEqual(['file', 'uploader_user_id']);
    const file = form.get('file') as File;
    expect({ name: file.name, type: file.type }).toEqual({ name: 'face.png', type: 'image/png' });
    expect(Buffer.from(await file.arrayBuffer()).equals(PNG)).toBe(true);
    expect(form.get('uploader_user_id')).toBe('user_1');
  });
});

test('on the sandbox, stderr says how many of the tools it has not', async () => {
  const { code, stderr } = await runCli({
    args: ['--sandbox', '--tools', 'sessions.getSession', 'webhooks.deleteSvixApp'],
  });
  expect([code, stderr.split('\n').at(-2)]).toEqual([
    0,
    'clerk-agent-toolkit: The sandbox lacks the endpoints of 1 of the 2 tools; calling one fails, saying so.',
  ]);
});
