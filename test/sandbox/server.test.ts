import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/server.ts';
import type { World } from '../../src/sandbox/world/world-options.ts';
import { openSandbox } from '../support/sandbox/client.ts';
import { responseProblems } from '../support/spec/response-schema.ts';

const errorOf = async (response: Response) => {
  const body = (await response.json()) as { errors: { code: string }[] };
  expect(responseProblems('GET /users', 401, body)).toEqual([]);
  return [response.status, body.errors[0]?.code];
};

test.each([
  [undefined, 401, 'authorization_header_format_invalid'],
  ['Basic abc', 401, 'authorization_header_format_invalid'],
  ['Bearer', 401, 'authorization_header_format_invalid'],
  ['Bearer sk_test_other', 401, 'clerk_key_invalid'],
])('authorization %s is refused', async (authorization, status, code) => {
  const { sandbox } = await openSandbox();
  for (const path of ['/v1/users', '/v1/nothing']) {
    const response = await fetch(sandbox.url + path, { headers: authorization ? { authorization } : {} });
    expect(await errorOf(response)).toEqual([status, code]);
  }
});

test.each([
  ['GET', '/v1/nothing', undefined, 501, 'not_in_sandbox'],
  ['PUT', '/v1/users/user_123', '{}', 501, 'not_in_sandbox'],
  ['GET', '/users', undefined, 501, 'not_in_sandbox'],
  ['POST', '/v1/users', '{"email_address":', 400, 'request_body_invalid'],
  ['POST', '/v1/users', '"text"', 400, 'request_body_invalid'],
  ['POST', '/v1/users', `"${'x'.repeat(1_000_000)}"`, 413, 'request_body_too_large'],
])('%s %s is an error in Clerk form', async (method, path, body, status, code) => {
  const { sandbox } = await openSandbox();
  const headers = { authorization: `Bearer ${sandbox.secretKey}` };
  const response = await fetch(sandbox.url + path, { method, headers, ...(body !== undefined && { body }) });
  expect(await errorOf(response)).toEqual([status, code]);
});

test('each sandbox has a key, a trace id for each error, and seeds of its own', async () => {
  const [one, two] = [await openSandbox(), await openSandbox()];
  expect(one.sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(one.sandbox.secretKey).toMatch(/^sk_test_sandbox\w{24}$/);
  expect(one.sandbox.secretKey).not.toBe(two.sandbox.secretKey);
  await one.call('DELETE /organizations/org_456');
  expect([one, two].map(({ state }) => state.snapshot().organizations?.length)).toEqual([2, 3]);
  const { body } = await one.call('GET /users/user_nobody');
  expect(body).toEqual({
    errors: [
      { message: 'not found', long_message: 'No user was found with id user_nobody', code: 'resource_not_found' },
    ],
    clerk_trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
});

test('close lets go at once, of a connection kept alive and of one in mid-request, and again', async () => {
  const sandbox = await startSandbox();
  await (await fetch(`${sandbox.url}/v1/users`)).text();
  const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1', () =>
    socket.write('POST /v1/users HTTP/1.1\r\n'),
  );
  // Being cut off is an error on the client's side, and what is wanted here.
  const ended = new Promise((resolve) => socket.on('error', () => {}).on('close', resolve));
  await once(socket, 'connect');
  await sandbox.close();
  await ended;
  await sandbox.close();
  await expect(fetch(`${sandbox.url}/v1/users`)).rejects.toThrow('fetch failed');
});

test('a port that is taken is named', async () => {
  const { sandbox } = await openSandbox();
  const port = Number(new URL(sandbox.url).port);
  await expect(startSandbox({ port })).rejects.toThrow(
    `The sandbox can't listen on 127.0.0.1:${port} (EADDRINUSE). Give another port, or 0 for any free one.`,
  );
});

test.each([['any port'], [-1], [65_536], [1.5], [null]])('%j is no port', async (port) => {
  await expect(startSandbox({ port: port as number })).rejects.toThrow(
    `The port of a sandbox must be a number from 0 to 65535, not ${JSON.stringify(port)}.`,
  );
});

test.each<[unknown, string]>([
  [null, 'The world of a sandbox is an object, or the path of a file, not null.'],
  [5, 'The world of a sandbox is an object, or the path of a file, not 5.'],
  ['/dev/null', "/dev/null can't be read (a world is a file of at most 50 MB)."],
  [{ users: [{ public_metadata: { n: 1n } }] }, 'users.0: It has what JSON cannot hold'],
  [{ users: [{ public_metadata: { f() {} } }] }, 'users.0: It has what JSON cannot hold'],
])('%o is no world', async (world, words) => {
  await expect(startSandbox({ world: world as World })).rejects.toThrow(words);
});

test.each([
  ['POST /users', { username: 'new', legal_accepted_at: { toString: 1 } }, 422],
  ['POST /organizations', { name: 'New', created_at: { toString: 1 } }, 422],
  ['PATCH /users/user_123/metadata', JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`), 400],
  ['POST /jwt_templates', JSON.parse(`{"name":"deep","claims":${'{"a":'.repeat(500)}1${'}'.repeat(500)}}`), 400],
])('%s with an odd body is refused, not answered 500', async (request, body, status) => {
  const { call } = await openSandbox();
  expect((await call(request, body)).status).toBe(status);
});
