import { randomUUID } from 'node:crypto';
import { InMemoryTransport, type JSONRPCMessage } from '@modelcontextprotocol/client';
import type { Answer } from '../../../src/adapters/toolkit/options.ts';
import { versions } from '../frameworks/ai-sdk.ts';
import { runModel, startConversation } from '../frameworks/ai-ways.ts';
import { CAPABILITIES } from '../frameworks/embedded-servers.ts';
import { YES } from '../process/clients.ts';
import { ARGS, type ConsentWay, TOOL } from './way.ts';

// Ways in which the call itself waits for the person.

/** This version of the SDK has no approvals: the program's `ask` does all. */
export const aiSdk5: ConsentWay<string> = {
  name: 'AI SDK 5, with `ask`',
  withinCall: true,
  start: async (options) => {
    await import('../../../src/runtime/everything.ts');
    const { createToolSet } = await import('../../../src/adapters/ai-sdk/tools.ts');
    const { openToolkit } = await import('../../../src/adapters/toolkit/open-toolkit.ts');
    const version = versions.find(({ version }) => version === 5);
    if (!version) throw new Error('ai 5 is gone');
    const open = new Map<string, (answer: Answer) => void>();
    let onQuestion: (id: string) => void = () => {};
    const ask = () =>
      new Promise<Answer>((reply) => {
        const id = randomUUID();
        open.set(id, reply);
        onQuestion(id);
      });
    const opened = await openToolkit({ ...options, ask });
    const tools = createToolSet(opened.base.list(), opened, version.ai);
    const run = () => {
      const { model } = version.scripted([[{ id: 'call_1', tool: TOOL, args: ARGS }], 'Done.']);
      return runModel(version, 'generateText', { model, tools, messages: startConversation('Delete Acme Corp.') });
    };
    let waiting: Promise<unknown>;
    return {
      ask: () =>
        new Promise((resolve, reject) => {
          onQuestion = resolve;
          waiting = run();
          waiting.catch(reject);
        }),
      yes: async (id) => {
        // Whatever else is asked, the person has said no such thing.
        onQuestion = (other) => open.get(other)?.('decline');
        const reply = open.get(id);
        if (!reply) return run();
        open.delete(id);
        reply('accept');
        return waiting;
      },
    };
  },
  forge: () => 'forged',
};

/** A client of before 2026-07-28, by its bare messages. */
export const mcp2025: ConsentWay<string | number> = {
  name: 'MCP of 2025-06-18',
  withinCall: true,
  start: async (options) => {
    const { createClerkMcpServer } = await import('../../../src/adapters/mcp/index.ts');
    const [here, there] = InMemoryTransport.createLinkedPair();
    const received: JSONRPCMessage[] = [];
    const waiting = new Set<() => void>();
    here.onmessage = (message) => {
      received.push(message);
      for (const look of waiting) look();
    };
    const next = (isWanted: (message: JSONRPCMessage) => boolean) =>
      new Promise<JSONRPCMessage>((resolve) => {
        const look = () => {
          const found = received.find(isWanted);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    await (await createClerkMcpServer(options)).connect(there);
    await here.start();
    const request = (id: number, method: string, params: object) => {
      void here.send({ jsonrpc: '2.0', id, method, params } as JSONRPCMessage);
    };
    const isResult = (id: number) => (message: JSONRPCMessage) => 'result' in message && message.id === id;
    request(1, 'initialize', {
      protocolVersion: '2025-06-18',
      clientInfo: { name: 'test', version: '1' },
      ...CAPABILITIES,
    });
    await next(isResult(1));
    await here.send({ jsonrpc: '2.0', method: 'notifications/initialized' });
    const isQuestion = (message: JSONRPCMessage) => 'method' in message && message.method === 'elicitation/create';
    let reads = 10;
    return {
      ask: async () => {
        request(2, 'tools/call', { name: TOOL, arguments: ARGS });
        return ((await next(isQuestion)) as { id: number }).id;
      },
      yes: async (id) => {
        await here.send({ jsonrpc: '2.0', id, result: YES });
        // A question that is open here ends in a result or in another question; a call of ours outlasts any other effect.
        const read = reads++;
        request(read, 'tools/call', { name: 'organizations_getOrganization', arguments: ARGS });
        await next(isResult(read));
      },
    };
  },
  forge: () => 999,
};
