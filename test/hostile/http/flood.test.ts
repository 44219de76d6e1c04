import { afterEach, expect, test, vi } from 'vitest';
import { openTestEndpoint } from '../../support/http/endpoint.ts';
import { forge, signers } from '../../support/http/forge.ts';
import { modernCall, openSession, outcomeOf, sessionCall } from '../../support/http/messages.ts';
import { head, openSocket } from '../../support/http/raw-socket.ts';

// Many requests that mean harm: each is refused, nothing is told or kept, and whoever comes in between is served.

afterEach(() => void vi.restoreAllMocks());

/** The end of a body in chunks. */
const END = '\r\n0\r\n\r\n';

/** Writes down whatever is printed. */
function watchOutput(): string[] {
  const printed: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void printed.push(words.join(' ')));
  return printed;
}

test('ten thousand requests that mean harm', async () => {
  const endpoint = await openTestEndpoint();
  const { url, token, clerk, send, notices } = endpoint;
  const printed = watchOutput();
  const start = performance.now();
  const good = token('user_theo');
  const session = await openSession(endpoint, good);
  const mira = token('user_mira');
  const bearer = (value: string) => ({ authorization: `Bearer ${value}`, 'content-length': '2' });
  const empty = (headers: Record<string, string>) => `${head(url, headers)}{}`;
  const ping = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
  const inSession = (id: string) =>
    head(url, { ...bearer(mira), 'content-length': `${ping.length}`, 'mcp-session-id': id }) + ping;
  const kinds: [want: number, make: (at: number) => string][] = [
    [401, () => empty({ 'content-length': '2' })],
    [401, (at) => empty(bearer(`oat_${at}`))],
    [401, (at) => empty(bearer(forge(good, { header: { kid: `made-up-${at}` } }, signers.garbage)))],
    [401, (at) => empty(bearer(forge(good, { claims: { jti: `${at}` } })))],
    [401, (at) => empty(bearer(`sk_live_${at}`))],
    [421, (at) => empty({ host: `evil-${at}.example`, ...bearer(good) })],
    [403, (at) => empty({ origin: `https://evil-${at}.example`, ...bearer(good) })],
    [404, (at) => inSession(session.replace(/^.{4}/, String(1000 + at).slice(-4)))],
    [404, () => inSession(session)],
    [400, (at) => empty({ authorization: `Basic ${at}`, 'content-length': '2' })],
  ];
  const [rounds, sockets] = [50, 20];
  const counts: Record<number, number> = {};
  const received: string[] = [];
  await Promise.all(
    Array.from({ length: sockets }, async (_, line) => {
      const raw = await openSocket(url);
      for (let round = 0; round < rounds; round += 1)
        for (const [, make] of kinds) raw.write(make(line * rounds + round));
      raw.write(head(url, { connection: 'close' }, 'GET'));
      received.push(await raw.ended);
    }),
  );
  const seen = received.join('');
  for (const [, status = ''] of seen.matchAll(/HTTP\/1\.1 (\d+) /g))
    counts[Number(status)] = (counts[Number(status)] ?? 0) + 1;
  const each = rounds * sockets;
  // Mira's own requests have limits: 600 a minute, and 40 that aren't over.
  const { 404: unknown = 0, 429: tooMany = 0, ...others } = counts;
  expect(others).toEqual({ 400: each, 401: each * 5 + sockets, 403: each, 421: each });
  expect([unknown > 0, unknown + tooMany]).toEqual([true, each * 2]);

  const told = seen + printed.join() + notices.join();
  for (const secret of [clerk.secretKey, session, good.split('.')[2] ?? '', mira.split('.')[2] ?? ''])
    expect(told).not.toContain(secret);
  expect(seen).not.toMatch(/ at .*\.ts|node_modules|org_acme/);
  // Once a minute, and not with each of the hosts.
  const unexpected = notices.filter((line) => !line.includes('was for evil-'));
  expect([printed, unexpected]).toEqual([[], []]);
  expect(notices.length).toBeLessThan(10);
  // Keys are read once in ten seconds, whatever ids are made up; people once a minute.
  const seconds = (performance.now() - start) / 1000;
  const asked = clerk.requests.map(({ url: path }) => path.replace(/\?.*/, ''));
  expect(asked.filter((path) => path === '/v1/jwks').length).toBeLessThan(2 + seconds / 10);
  expect(asked.filter((path) => path !== '/v1/jwks').length).toBeLessThan(9 + (4 * seconds) / 60);
  expect(outcomeOf(await send(good, sessionCall(session, 'users_getUser'))).data).toMatchObject({ id: 'user_theo' });
  expect(outcomeOf(await send(good, modernCall('users_getUser'))).data).toMatchObject({ id: 'user_theo' });
});

test('sessions and streams of one person, opened and left', async () => {
  const endpoint = await openTestEndpoint();
  const { url, token, send } = endpoint;
  const [theo, mira] = [token('user_theo'), token('user_mira')];
  const hers = await openSession(endpoint, mira);
  const streams: ReturnType<typeof openSocket>[] = [];
  const ids: string[] = [];
  for (let at = 0; at < 40; at += 1) {
    const id = await openSession(endpoint, theo);
    ids.push(id);
    const raw = openSocket(url);
    streams.push(raw);
    (await raw).write(
      head(
        url,
        { authorization: `Bearer ${theo}`, 'mcp-session-id': id, accept: 'text/event-stream', connection: 'close' },
        'GET',
      ),
    );
    await (await raw).received('200 OK');
  }
  // The newest twenty are there, and the streams of the others have ended.
  await Promise.all(streams.slice(0, 20).map(async (raw) => (await raw).received(END)));
  const statuses = await Promise.all(
    ids.map(async (id) => (await send(theo, sessionCall(id, 'users_getUser'))).status),
  );
  expect(statuses).toEqual([...Array(20).fill(404), ...Array(20).fill(200)]);
  expect((await send(mira, sessionCall(hers, 'users_getUser', { user_id: 'user_mira' }))).status).toBe(200);
  await endpoint.handler.close();
  await Promise.all(streams.slice(20).map(async (raw) => (await raw).received(END)));
});

test('calls of one person beyond their limit leave others theirs', async () => {
  const rules = [{ name: 'self', who: { user: ['user_theo', 'user_mira'] }, pin: 'user' as const, callsPerMinute: 20 }];
  const { token, send } = await openTestEndpoint({ access: { rules } });
  const theo = [token('user_theo'), token({ userId: 'user_theo', clientId: 'oa_cli' })];
  let refused = 0;
  for (let at = 0; at < 60; at += 1) {
    const { data } = outcomeOf(await send(theo[at % 2], modernCall('users_getUser')));
    if (data.error?.kind === 'rate_limited') refused += 1;
  }
  // Whichever client they come through.
  expect(refused).toBe(40);
  expect(outcomeOf(await send(token('user_mira'), modernCall('users_getUser'))).data).toMatchObject({
    id: 'user_mira',
  });
});

test('a batch is refused, and nothing in it is called', async () => {
  const entries: object[] = [];
  const endpoint = await openTestEndpoint({ audit: (entry) => void entries.push(entry) });
  const token = endpoint.token('user_theo');
  const session = await openSession(endpoint, token);
  const { headers, body } = sessionCall(session, 'users_getUser');
  for (const batch of [[], [body], Array(30).fill(body), Array(3000).fill(body)]) {
    const { status, text } = await endpoint.send(token, { headers, body: batch });
    expect([status, text]).toEqual([batch.length < 3000 ? 400 : 413, expect.stringContaining('message')]);
  }
  expect(entries).toEqual([]);
});
