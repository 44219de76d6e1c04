import { describe, expect, test } from 'vitest';
import { clientIdOf, openTestEndpoint, type Sent } from '../../support/http/endpoint.ts';
import { modernCall, openSession, outcomeOf, sessionCall } from '../../support/http/messages.ts';

// Nobody sees another's answer, and nothing that a client sends is taken for who it is.

const PEOPLE = ['user_mira', 'user_theo', 'user_ada', 'user_bo'];
const WORLD = {
  users: PEOPLE.map((id) => ({ id, email_address: `${id}@example.com`, first_name: id })),
  organization_memberships: [{ organization_id: 'org_acme', user_id: 'user_mira', role: 'org:admin' }],
};
const RULES = [
  { name: 'self', who: { user: PEOPLE }, pin: 'user' as const, callsPerMinute: 10_000, callsAtOnce: 1000 },
];
const open = () => openTestEndpoint({ access: { rules: RULES }, world: WORLD });

test('several people at once each get their own, hundreds of calls in a muddle', async () => {
  const endpoint = await open();
  const people = await Promise.all(
    PEOPLE.map(async (user) => {
      const token = endpoint.token(user);
      return { user, token, session: await openSession(endpoint, token) };
    }),
  );
  const calls = Array.from({ length: 30 }, (_, at) =>
    people.flatMap(({ user, token, session }) => [
      { user, sent: () => endpoint.send(token, modernCall('users_getUser')), id: at },
      {
        user,
        sent: () => endpoint.send(token, withId(sessionCall(session, 'users_getUser'), 1000 + at)),
        id: 1000 + at,
      },
    ]),
  ).flat();
  const waiting = calls.sort((one, other) => ((one.id * 7919) % 101) - ((other.id * 7919) % 101));
  await inTurns(waiting, 24, async ({ user, sent }) => {
    const answer = await sent();
    expect(outcomeOf(answer).data).toMatchObject({ id: user });
    const others = PEOPLE.filter((other) => other !== user);
    for (const other of others) expect(answer.text).not.toContain(other);
  });
  expect(waiting).toHaveLength(240);
});

describe('who a client says it is', () => {
  const HEADERS = {
    'x-forwarded-user': 'user_theo',
    'x-user-id': 'user_theo',
    'x-clerk-user-id': 'user_theo',
    'x-forwarded-host': 'evil.example',
    'x-original-url': '/mcp?user_id=user_theo',
    forwarded: 'for=user_theo;host=evil.example',
    cookie: '__session=user_theo; __client_uat=1',
    baggage: 'user_id=user_theo',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    'user-agent': 'user_theo',
    'clerk-api-version': '1999-01-01',
  };
  const ARGUMENTS = {
    user_id: 'user_theo',
    person: { by: { user: 'user_theo' } },
    by: 'user_theo',
    __proto__: { user_id: 'user_theo' },
  };

  test('changes nothing, and none of it reaches Clerk', async () => {
    const endpoint = await open();
    const token = endpoint.token('user_mira');
    const session = await openSession(endpoint, token);
    const meta = { user: 'user_theo', 'io.modelcontextprotocol/clientInfo': { name: 'user_theo', version: '1' } };
    const tries: ReturnType<typeof modernCall>[] = [
      modernCall('users_getUser', {}),
      sessionCall(session, 'users_getUser'),
    ];
    for (const { headers, body } of tries) {
      const { params, ...message } = body as { params: { _meta?: object } };
      const told = { ...message, params: { ...params, _meta: { ...params._meta, ...meta }, user: 'user_theo' } };
      const sent = await endpoint.send(token, {
        headers: { ...headers, ...HEADERS },
        body: { ...told, authInfo: { user: 'user_theo' } },
      });
      expect(sent.text).not.toContain('user_theo@example.com');
      const plain = await endpoint.send(token, { headers: { ...headers, ...HEADERS }, body: told });
      expect(outcomeOf(plain).data).toMatchObject({ id: 'user_mira' });
    }
    for (const call of [modernCall('users_getUser', ARGUMENTS), sessionCall(session, 'users_getUser', ARGUMENTS)])
      expect((await endpoint.send(token, call)).text).not.toContain('user_theo@example.com');
    expect(endpoint.clerk.requests.length).toBeGreaterThan(2);
    for (const { url, headers, body } of endpoint.clerk.requests) {
      expect(url + JSON.stringify(headers) + body).not.toMatch(/theo|evil|0af7651916cd/);
      expect(headers.authorization).toBe(`Bearer ${endpoint.clerk.secretKey}`);
    }
  });

  test('in a token goes to Clerk only where Clerk verifies it', async () => {
    const endpoint = await openTestEndpoint({
      world: WORLD,
      access: (clerk) => ({ rules: RULES, clients: [clientIdOf(clerk, 'oa_web')] }),
    });
    const jwt = endpoint.token('user_mira');
    const opaque = endpoint.token({ userId: 'user_mira', format: 'opaque' });
    for (const token of [jwt, opaque]) {
      const answer = outcomeOf(await endpoint.send(token, modernCall('users_getUser')));
      expect(answer.data).toMatchObject({ id: 'user_mira' });
    }
    const withToken = endpoint.clerk.requests.filter((sent) => {
      const all = sent.url + JSON.stringify(sent.headers) + sent.body;
      return all.includes(opaque) || jwt.split('.').some((part) => all.includes(part));
    });
    expect(withToken.map(({ method, url, body }) => [method, url, JSON.parse(body)])).toEqual([
      ['POST', expect.stringMatching(/\/oauth_applications\/access_tokens\/verify$/), { access_token: opaque }],
    ]);
  });
});

test('what was made out of a call stays with it: neither results nor errors name token or key', async () => {
  const endpoint = await open();
  const token = endpoint.token('user_mira');
  const seen: Sent[] = [];
  for (const name of ['users_getUser', 'users_banUser', 'no_such_tool', token, endpoint.clerk.secretKey])
    for (const args of [{}, { user_id: token }, { user_id: endpoint.clerk.secretKey }, { [token]: token }])
      seen.push(await endpoint.send(token, modernCall(name, args)));
  const told = seen.map(({ text, headers }) => text + JSON.stringify([...headers])).join();
  // A client may read what it sent itself; nobody else may.
  expect(endpoint.notices.join()).not.toMatch(new RegExp(`${token}|${endpoint.clerk.secretKey}`));
  expect(told.split(endpoint.clerk.secretKey).length - 1).toBeLessThanOrEqual(seen.length);
});

/** Runs work for each, so many at a time. */
async function inTurns<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const run = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, run));
}

function withId(call: ReturnType<typeof sessionCall>, id: number) {
  return { ...call, body: { ...(call.body as object), id } };
}
