import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/server.ts';
import { clients } from '../support/process/clients.ts';

async function makeFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'exports-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const ALL = { list: 'users_getUserList', file: 'users.csv', fields: ['id', 'first_name', 'created_at'] };

test.each(clients)('%s exports all users, and never over a file', async (_, connect) => {
  const folder = await makeFolder();
  const sandbox = await startSandbox({ size: 1200 });
  onTestFinished(sandbox.close);
  const { call, close } = await connect({
    args: ['--tools', 'users.getUserList', 'lists.export', '--exports', folder],
    env: { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url },
  });
  onTestFinished(close);
  const { structuredContent } = await call('lists_export', ALL);
  expect(structuredContent).toMatchObject({ rows: 1200, read: 1200, file: join(folder, 'users.csv') });
  const [head, ...rows] = parse(await readFile(join(folder, 'users.csv')));
  expect(head).toEqual(ALL.fields);
  expect(new Set(rows.map(([id]) => id)).size).toBe(1200);
  expect(rows.filter(([, , time]) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(time)))).toEqual([]);
  expect(await call('lists_export', ALL)).toMatchObject({ isError: true });

  const secret = await call('lists_export', { ...ALL, file: 'b.csv', fields: ['id', 'private_metadata'] });
  expect(JSON.stringify(secret.structuredContent)).toContain("isn't shown here");
  expect(await readdir(folder)).toEqual(['users.csv']);
});

test('a dry run says what file it would make, and makes none', async () => {
  const folder = await makeFolder();
  const [[, connect] = []] = clients;
  if (!connect) throw new Error('no client');
  const { call, close } = await connect({
    args: ['--sandbox', '--tools', 'default', 'lists.export', '--exports', folder, '--dry-run'],
  });
  onTestFinished(close);
  const { structuredContent } = await call('lists_export', ALL);
  expect(structuredContent).toMatchObject({ file: 'users.csv', format: 'csv', columns: ALL.fields });
  expect(await readdir(folder)).toEqual([]);
});
