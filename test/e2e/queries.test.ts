import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/server.ts';
import { clients, type Progress } from '../support/process/clients.ts';

const USERS = { list: 'users_getUserList', limit: 0 };

async function serveUsers(size: number) {
  const sandbox = await startSandbox({ size });
  onTestFinished(sandbox.close);
  return { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
}

test.each(clients)('%s sees how far a query has come, where it asks', async (_, connect) => {
  const { call, close } = await connect({ env: await serveUsers(1200) });
  onTestFinished(close);
  const reports: Progress[] = [];
  const { structuredContent } = await call('lists_query', USERS, undefined, (report) => void reports.push(report));
  expect(structuredContent).toEqual({ count: 1200, read: 1200 });
  expect(reports[0]).toMatchObject({ progress: 500, total: 1200, message: '500 of 1,200 users' });
  // A client forgets who wants to know as soon as it has the result: it may drop a report that came just before.
  const further = reports.slice(1).map(({ message }) => message);
  expect([
    [],
    ['1,000 of 1,200 users'],
    ['1,200 of 1,200 users'],
    ['1,000 of 1,200 users', '1,200 of 1,200 users'],
  ]).toContainEqual(further);
  expect((await call('lists_query', USERS)).structuredContent).toEqual(structuredContent);
});

test.each<[flag: string, partial: object]>([
  ['--query-pages=1', { because: 'pages', read: 500, of: 1200 }],
  ['--query-rows=600', { because: 'rows', read: 600, of: 1200 }],
])('%s is where a query ends, and it says so', async (flag, partial) => {
  const [[, connect] = []] = clients;
  if (!connect) throw new Error('no client');
  const { call, close } = await connect({ args: [flag], env: await serveUsers(1200) });
  onTestFinished(close);
  expect((await call('lists_query', USERS)).structuredContent).toMatchObject({ partial });
});
