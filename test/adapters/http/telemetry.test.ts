import * as otel from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { clients } from '../../support/http/clients.ts';
import { type EndpointOptions, openTestEndpoint, type SentRequest } from '../../support/http/endpoint.ts';
import { modernCall, openSession, sessionCall } from '../../support/http/messages.ts';
import { registerSdk } from '../../support/telemetry/register-sdk.ts';

const OUTER = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const INNER = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const [, OUTER_TRACE, OUTER_SPAN] = OUTER.split('-');
const [, INNER_TRACE, INNER_SPAN] = INNER.split('-');

/** Opens an endpoint with an SDK that records into memory. */
async function open(options: EndpointOptions = {}) {
  const sdk = registerSdk();
  return { ...sdk, ...(await openTestEndpoint({ telemetry: sdk.api, ...options })) };
}

/** Adds headers, and a trace to the message. */
function withTrace(request: SentRequest, headers: Record<string, string>, meta: object = {}): SentRequest {
  const body = structuredClone(request.body) as { params: { _meta?: object } };
  body.params._meta = { ...body.params._meta, ...meta };
  return { ...request, headers: { ...request.headers, ...headers }, body };
}

test.each(clients)('%s: a call is a span with the name of the rule, and nothing of whom it is about', async (_, to) => {
  const { spans, metrics, url, token } = await open();
  const client = await to(url, token('user_mira'));
  await client.call('users_getUser', { user_id: 'user_theo' });
  expect(spans().map(({ name, kind, attributes }) => ({ name, kind, attributes }))).toEqual([
    {
      name: 'execute_tool users.getUser',
      kind: otel.SpanKind.SERVER,
      attributes: {
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': 'users.getUser',
        'mcp.method.name': 'tools/call',
        'clerk_agent_toolkit.tier': 'read',
        'clerk_agent_toolkit.access_rule': 'admins',
        'clerk_agent_toolkit.decision': 'allowed',
        'clerk_agent_toolkit.clerk_status': 200,
      },
    },
  ]);
  const measured = await metrics();
  expect(measured['clerk_agent_toolkit.calls']?.[0]?.attributes).toMatchObject({
    'clerk_agent_toolkit.access_rule': 'admins',
  });
  expect(JSON.stringify([spans().map(({ attributes }) => attributes), measured])).not.toMatch(/mira|theo|org_acme/);
});

const ways = [
  ['the message', {}, { traceparent: INNER }, INNER_TRACE, INNER_SPAN],
  ['the HTTP request', { traceparent: OUTER }, {}, OUTER_TRACE, OUTER_SPAN],
  ['both: the message', { traceparent: OUTER }, { traceparent: INNER }, INNER_TRACE, INNER_SPAN],
  ['both, and that of the message is none', { traceparent: OUTER }, { traceparent: 'x' }, OUTER_TRACE, OUTER_SPAN],
] as const;

test.each(['2026', '2025'].flatMap((era) => ways.map((way) => [era, ...way] as const)))(
  '%s: a trace comes with %s, and goes on to Clerk',
  async (era, _, headers, meta, traceId, parent) => {
    const endpoint = await open();
    const { send, spans, clerk, token } = endpoint;
    const mira = token('user_mira');
    const args = { user_id: 'user_theo' };
    const call =
      era === '2026'
        ? modernCall('users_getUser', args)
        : sessionCall(await openSession(endpoint, mira), 'users_getUser', args);
    const state = { tracestate: 'vendor=a1' };
    await send(mira, withTrace(call, { ...headers, ...state, baggage: 'email=a@b.c' }, { ...meta, ...state }));
    const [span] = spans();
    expect([span?.spanContext().traceId, span?.parentSpanContext?.spanId]).toEqual([traceId, parent]);
    expect(clerk.requests.find((one) => one.url.includes('/users/user_theo'))?.headers).toMatchObject({
      traceparent: `00-${traceId}-${span?.spanContext().spanId}-01`,
      tracestate: 'vendor=a1',
    });
    expect(clerk.requests.filter((one) => 'baggage' in one.headers)).toEqual([]);
  },
);

test('the span of an instrumentation of HTTP is the parent, or is linked to where the message names another', async () => {
  const { handler, spans, token, url } = await open();
  const call = async (meta: object) => {
    const { headers, body } = withTrace(modernCall('users_getUser', { user_id: 'user_theo' }), {}, meta);
    const request = new Request(url, {
      method: 'POST',
      headers: {
        ...headers,
        authorization: `Bearer ${token('user_mira')}`,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        traceparent: OUTER,
      },
      body: JSON.stringify(body),
    });
    const server = otel.trace.getTracer('http').startSpan('POST /mcp');
    await otel.context.with(otel.trace.setSpan(otel.context.active(), server), async () =>
      (await handler.fetch(request)).text(),
    );
    const span = spans().at(-1);
    const links = span?.links.map(({ context }) => context.spanId);
    return { server: server.spanContext().spanId, parent: span?.parentSpanContext?.spanId, links };
  };
  const without = await call({});
  expect(without).toMatchObject({ parent: without.server, links: [] });
  const beside = await call({ traceparent: INNER });
  expect(beside).toMatchObject({ parent: INNER_SPAN, links: [beside.server] });
});

test('names that clients make up are in no attribute', async () => {
  const { send, spans, metrics, token } = await open();
  await send(token('user_mira'), modernCall('users_eraseTheo', { user_id: 'user_theo' }));
  expect(spans().map(({ name }) => name)).toEqual(['execute_tool unknown']);
  expect(JSON.stringify([spans()[0]?.attributes, await metrics()])).not.toMatch(/eraseTheo/);
});

test('a 429 of Clerk before there is a call is counted as well', async () => {
  const refuses = async (request: Request) =>
    request.url.includes('/organization_memberships') ? Response.json({}, { status: 429 }) : fetch(request);
  const { send, metrics, token } = await open({ toolkit: { fetch: refuses } });
  expect((await send(token('user_mira'))).status).toBe(503);
  expect((await metrics())['clerk_agent_toolkit.clerk_rate_limited']?.[0]?.value).toBeGreaterThan(0);
});

test('`telemetry` stands beside `toolkit`, and takes the module alone', async () => {
  const wrong = await openTestEndpoint({ telemetry: {} as never });
  await expect(wrong.handler.ready()).rejects.toThrow('`telemetry` must be the module `@opentelemetry/api`');
  const inside = await openTestEndpoint({ toolkit: { telemetry: otel } as never });
  await expect(inside.handler.ready()).rejects.toThrow('pass `telemetry` beside `toolkit`.');
});
