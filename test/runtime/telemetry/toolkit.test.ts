import * as otel from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { createClerkToolkit } from '../../../src/adapters/tools/index.ts';
import { EMAIL, openToolkit, USER } from '../../support/telemetry/open-toolkit.ts';
import { type RegisteredSdk, registerSdk } from '../../support/telemetry/register-sdk.ts';

/** Returns the spans as a backend would show them. */
function shown({ spans }: RegisteredSdk) {
  return spans().map(({ name, attributes, status, parentSpanContext }) => ({
    name,
    attributes,
    failed: status.code === otel.SpanStatusCode.ERROR,
    parent: parentSpanContext?.spanId,
  }));
}

test('a call is a span and is counted, and nothing says whom it was about', async () => {
  const opened = await openToolkit({ tools: ['users'] });
  await opened.call('users_getUser', { user_id: 'user_1' });
  await opened.call('users_getUserList', { email_address: [EMAIL] });
  expect(shown(opened)[0]).toEqual({
    name: 'execute_tool users.getUser',
    attributes: {
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': 'users.getUser',
      'clerk_agent_toolkit.tier': 'read',
      'clerk_agent_toolkit.decision': 'allowed',
      'clerk_agent_toolkit.clerk_status': 200,
    },
    failed: false,
    parent: undefined,
  });
  const metrics = await opened.metrics();
  expect(metrics['clerk_agent_toolkit.calls']).toHaveLength(2);
  expect(metrics['gen_ai.execute_tool.duration']).toContainEqual({
    attributes: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'users.getUser' },
    value: 1,
  });
  const everything = JSON.stringify([shown(opened), metrics, opened.spans().map(({ events }) => events)]);
  expect(everything).not.toMatch(/user_1|ada|example\.com|sk_test|email_address/i);
});

test('a name that a model made up is in no attribute', async () => {
  const { toolkit, ...opened } = await openToolkit({ discover: true });
  await opened.call('call_read_tool', { tool: 'users.eraseAda', arguments: { user_id: 'user_1' } });
  expect(shown({ ...opened })).toMatchObject([
    {
      name: 'execute_tool unknown',
      attributes: { 'gen_ai.tool.name': 'unknown', 'clerk_agent_toolkit.refused_by': 'unknown_tool' },
      failed: true,
    },
  ]);
  expect(JSON.stringify([shown(opened), await opened.metrics()])).not.toMatch(/eraseAda/);
});

test('refusals, questions and failures are counted apart', async () => {
  const fails = ({ url }: Request) => Response.json({ errors: [] }, { status: url.endsWith('/user_gone') ? 404 : 200 });
  const opened = await openToolkit({ tools: ['users'], confirm: 'always', ask: () => false }, fails);
  await opened.call('users_getUser', { user_id: 'user_gone' });
  await opened.call('users_getUser', { id: 'user_1' });
  await opened.call('users_deleteUser', { user_id: 'user_1' });
  const metrics = await opened.metrics();
  const tool = (name: string) => ({ 'gen_ai.tool.name': name });
  expect(metrics['clerk_agent_toolkit.refusals']).toEqual([
    { attributes: { ...tool('users.getUser'), 'clerk_agent_toolkit.refused_by': 'bad_arguments' }, value: 1 },
    { attributes: { ...tool('users.deleteUser'), 'clerk_agent_toolkit.refused_by': 'confirm_declined' }, value: 1 },
  ]);
  expect(metrics['clerk_agent_toolkit.questions']).toEqual([{ attributes: tool('users.deleteUser'), value: 1 }]);
  expect(shown(opened).map(({ attributes, failed }) => [attributes['clerk_agent_toolkit.decision'], failed])).toEqual([
    ['allowed', true],
    ['refused', true],
    ['asked', false],
    ['refused', true],
  ]);
});

test('a look at whether a person would be asked is no call', async () => {
  const opened = await openToolkit({ tools: ['users'], confirm: 'always' });
  expect(await opened.toolkit.question('users_updateUser', { user_id: 'user_1', first_name: 'Ada' })).toBeUndefined();
  expect(opened.spans()).toEqual([]);
  expect((await opened.metrics())['clerk_agent_toolkit.active_calls']).toEqual([{ attributes: {}, value: 0 }]);
});

test('a query is one span, however much it reads', async () => {
  const opened = await openToolkit({ tools: ['users', 'lists'] }, () => Response.json([USER]));
  await opened.call('lists_query', { list: 'users_getUserList', fields: ['id'] });
  expect(shown(opened)).toMatchObject([
    { name: 'execute_tool lists.query', attributes: { 'clerk_agent_toolkit.reads': opened.sent.length } },
  ]);
  const [{ traceId } = { traceId: '' }] = opened.spans().map((span) => span.spanContext());
  expect(opened.sent.map(({ headers }) => headers.get('traceparent')?.split('-')[1])).toEqual(
    opened.sent.map(() => traceId),
  );
});

test('every response of Clerk with 429 is counted, also one after which the request is sent again', async () => {
  const statuses = [429, 200];
  const opened = await openToolkit({}, () => Response.json(USER, { status: statuses.shift() ?? 200 }));
  await opened.call('users_getUser', { user_id: 'user_1' });
  expect(opened.sent).toHaveLength(2);
  expect((await opened.metrics())['clerk_agent_toolkit.clerk_rate_limited']).toEqual([{ attributes: {}, value: 1 }]);
});

test('calls are counted while they are under way', async () => {
  const during: unknown[] = [];
  const opened = await openToolkit({}, async () => {
    during.push((await opened.metrics())['clerk_agent_toolkit.active_calls']);
    return Response.json(USER);
  });
  await opened.call('users_getUser', { user_id: 'user_1' });
  expect(during).toEqual([[{ attributes: {}, value: 1 }]]);
  expect((await opened.metrics())['clerk_agent_toolkit.active_calls']).toEqual([{ attributes: {}, value: 0 }]);
});

test('without an SDK, calls go on, and Clerk gets no header', async () => {
  const sent: Request[] = [];
  const toolkit = await createClerkToolkit({
    secretKey: 'sk_test_1',
    telemetry: otel,
    fetch: async (request) => {
      sent.push(request);
      return Response.json(USER);
    },
  });
  const [tool] = toolkit.list().filter(({ name }) => name === 'users_getUser');
  expect(await tool?.execute({ user_id: 'user_1' })).toMatchObject({ isError: false });
  expect(sent[0]?.headers.has('traceparent')).toBe(false);
});

test('an SDK that is registered after the toolkit was made records as well', async () => {
  const toolkit = await createClerkToolkit({
    secretKey: 'sk_test_1',
    telemetry: otel,
    fetch: async () => Response.json(USER),
  });
  const sdk = registerSdk();
  await toolkit.list()[0]?.execute({});
  expect(sdk.spans()).toHaveLength(1);
  expect((await sdk.metrics())['clerk_agent_toolkit.calls']).toHaveLength(1);
});
