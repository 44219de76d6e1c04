import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import * as sdk from '@modelcontextprotocol/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canAsk, readConsent } from '../../../src/adapters/mcp/elicitation.ts';
import type { ClientRequest, ConnectedServer } from '../../../src/adapters/mcp/sdk.ts';
import { createMcpServer } from '../../../src/adapters/mcp/server.ts';
import type { Consent } from '../../../src/runtime/confirm/consent.ts';
import { questionResult, successResult } from '../../../src/runtime/result/result.ts';
import type { Toolkit } from '../../../src/runtime/toolkit.ts';
import { FORM } from '../../support/process/asking-cli.ts';
import { YES } from '../../support/process/clients.ts';

const CAPABILITIES = 'io.modelcontextprotocol/clientCapabilities';

describe.each([
  [undefined, false],
  [{}, false],
  [{ sampling: {} }, false],
  [{ elicitation: {} }, true],
  [{ elicitation: { form: {} } }, true],
  [{ elicitation: { form: {}, url: {} } }, true],
  [{ elicitation: { url: {} } }, false],
])('a client that declares %j can ask: %s', (declared, want) => {
  const server = (own?: object) => ({ getClientCapabilities: () => own }) as ConnectedServer;
  const request = (own?: object) => ({ envelope: { [CAPABILITIES]: own } }) as ClientRequest;
  test('when it connects', () => expect(canAsk(server(declared), request({ elicitation: {} }), false)).toBe(want));
  test('with each call', () => expect(canAsk(server({ elicitation: {} }), request(declared), true)).toBe(want));
});

test.each([
  [undefined, undefined, {}],
  ['seal', undefined, { seal: 'seal' }],
  ['seal', { confirm: YES }, { seal: 'seal', decision: 'accept' }],
  ['seal', { confirm: { action: 'accept' } }, { seal: 'seal', decision: 'decline' }],
  ['seal', { confirm: { action: 'accept', content: {} } }, { seal: 'seal', decision: 'decline' }],
  ['seal', { confirm: { action: 'accept', content: { do_it: false } } }, { seal: 'seal', decision: 'decline' }],
  ['seal', { confirm: { action: 'accept', content: { do_it: 'true' } } }, { seal: 'seal', decision: 'decline' }],
  ['seal', { confirm: { action: 'accept', content: { other: true } } }, { seal: 'seal', decision: 'decline' }],
  ['seal', { confirm: { ...YES, action: 'decline' } }, { seal: 'seal', decision: 'decline' }],
  ['seal', { confirm: { action: 'decline', content: {} } }, { seal: 'seal', decision: 'decline' }],
  ['seal', { confirm: { action: 'cancel' } }, { seal: 'seal', decision: 'cancel' }],
  ['seal', { confirm: { action: 'timeout' } }, { seal: 'seal' }],
  ['seal', { confirm: 'accept' }, { seal: 'seal' }],
  ['seal', { other: { action: 'accept' } }, { seal: 'seal' }],
  [undefined, { confirm: YES }, { decision: 'accept' }],
  [{ seal: 'seal' }, { confirm: YES }, { decision: 'accept' }],
])('the state %j with the responses %j is %j', (state, inputResponses, want) => {
  const request = { requestState: () => state, inputResponses } as ClientRequest;
  expect(readConsent(request)).toEqual(want);
});

describe('a client of before 2026-07-28', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /**
   * Connects a client to a toolkit that asks about each call and makes it after a yes; the person replies in their own
   * time.
   */
  async function connected(reply: () => Promise<typeof YES>) {
    const given: (Consent | undefined)[] = [];
    const call: Toolkit['call'] = async (_name, _args, options) => {
      given.push(options?.consent);
      return options?.consent?.decision
        ? successResult({ decision: options.consent.decision })
        : questionResult('Really?', 'seal 1');
    };
    const server = createMcpServer(sdk, {
      tools: [],
      served: [],
      behind: (name, args) => ({ name, args }),
      leftOut: [],
      pins: {},
      scope: '',
      instance: 'live',
      call,
      settled: async () => {},
    });
    const client = new Client({ name: 'test', version: '1' }, { capabilities: { elicitation: {} } });
    const questions: unknown[] = [];
    client.setRequestHandler('elicitation/create', ({ params }) => {
      questions.push(params);
      return reply();
    });
    const [one, other] = InMemoryTransport.createLinkedPair();
    await server.connect(one as never);
    await client.connect(other);
    const result = client.callTool({ name: 'users_deleteUser', arguments: {} }, { timeout: 3_600_000 });
    return { result, given, questions };
  }

  const acceptsAfter = (ms: number) => () => new Promise<typeof YES>((resolve) => setTimeout(() => resolve(YES), ms));

  test('may take nine minutes to reply', async () => {
    const { result, given, questions } = await connected(acceptsAfter(540_000));
    await vi.advanceTimersByTimeAsync(540_000);
    expect((await result).structuredContent).toEqual({ decision: 'accept' });
    expect(given).toEqual([{ canAsk: true }, { canAsk: true, seal: 'seal 1', decision: 'accept' }]);
    expect(questions).toEqual([{ message: 'Really?', requestedSchema: FORM }]);
  });

  test('has not replied after ten', async () => {
    const { result, given } = await connected(acceptsAfter(660_000));
    await vi.advanceTimersByTimeAsync(600_000);
    expect((await result).structuredContent).toEqual({ decision: 'timeout' });
    expect(given[1]).toEqual({ canAsk: true, seal: 'seal 1', decision: 'timeout' });
  });
});
