import { expect, test } from 'vitest';
import { createToolkit, type ToolkitOptions } from '../../src/runtime/toolkit.ts';

const ANN = { id: 'user_1', username: 'ann', unsafe_metadata: { theme: 'dark' } };

/** Opens a toolkit of the users category that allows safe calls only, at a Clerk that has one user. */
async function serve(options: ToolkitOptions = {}, status = 200) {
  const sent: string[] = [];
  const fetch = async ({ method }: Request) => {
    sent.push(method);
    return Response.json(ANN, { status });
  };
  const base = { tools: ['users'], safe: true, secretKey: 'sk_test_1', fetch, notice: () => {} };
  return { toolkit: await createToolkit({ ...base, ...options }), sent };
}

const user_id = 'user_1';

test.each<{ name: string; args: object; sent: string[] }>([
  { name: 'users.getUser', args: { user_id }, sent: ['GET'] },
  { name: 'users.updateUser', args: { user_id, first_name: 'Ann' }, sent: ['PATCH'] },
  { name: 'users.updateUser', args: { user_id, username: 'ann' }, sent: ['GET', 'PATCH'] },
  { name: 'users.updateUserUnsafeMetadata', args: { user_id, metadata: { font: 'big' } }, sent: ['GET', 'PATCH'] },
])('lets what loses nothing and lets nobody in through: $name $args', async ({ name, args, sent }) => {
  const served = await serve();
  expect((await served.toolkit.call(name, args)).isError).toBe(false);
  expect(served.sent).toEqual(sent);
});

test.each<{ name: string; args: object; status?: number; sent: string[] }>([
  { name: 'users.deleteUser', args: { user_id }, sent: [] },
  { name: 'users.updateUser', args: { user_id, password: 'correct horse' }, sent: [] },
  { name: 'users.updateUser', args: { user_id, username: 'eve' }, sent: ['GET'] },
  { name: 'users.updateUserPublicMetadata', args: { user_id, metadata: { a: 1 } }, sent: [] },
  { name: 'users.updateUserUnsafeMetadata', args: { user_id, metadata: { theme: null } }, sent: ['GET'] },
  // What can't be read counts against the call.
  { name: 'users.updateUser', args: { user_id, username: 'ann' }, status: 404, sent: ['GET'] },
])('refuses what does, on any instance and in any mode: $name $args', async ({ name, args, status, sent }) => {
  for (const options of [{}, { confirm: 'never' }, { secretKey: 'sk_live_1' }, { dryRun: true }] as const) {
    const served = await serve(options, status);
    const { data, question } = await served.toolkit.call(name, args, { consent: { canAsk: true } });
    expect(data).toMatchObject({ error: { kind: 'refused', hint: expect.stringContaining('--safe') } });
    expect([question, served.sent]).toEqual([undefined, sent]);
  }
});

test('a tool without a harmless call is not listed, and one with some is', async () => {
  const { toolkit } = await serve();
  const names = toolkit.tools.map(({ name }) => name);
  expect(names).toContain('users.updateUser');
  expect(names).not.toContain('users.deleteUser');
  expect(toolkit.leftOut.find(({ names: left }) => left.includes('users.deleteUser'))?.why).toBe(
    'with --safe, tools of which every call loses something or lets somebody in are not served.',
  );
});
