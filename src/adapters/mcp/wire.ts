import { Readable, type Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JSONRPCMessage, RequestId, Transport } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { isObject } from '../../runtime/json.ts';
import { unwrap } from '../../runtime/unwrap.ts';

/** How long answers may still go out after the client closed its end: a script that writes and closes gets them. */
const GRACE_MS = 500;

/** The stdio transport over two given streams; when the input ends it closes as soon as what was asked is answered. */
export class Wire implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: Transport['onmessage'];
  /** Resolves when the connection is over, from whichever end. */
  readonly closed: Promise<void>;
  readonly #inner: StdioServerTransport;
  readonly #unanswered = new Set<RequestId>();
  #drained = () => {};

  constructor(input: Readable, output: Writable) {
    this.#inner = new StdioServerTransport(Readable.from(this.#patiently(input), { objectMode: false }), output);
    this.#inner.onmessage = (message) => {
      if ('method' in message && 'id' in message) this.#unanswered.add(message.id);
      // A cancelled request gets no answer, so there is none to wait for.
      if ('method' in message && message.method === 'notifications/cancelled') this.#settle(message.params?.requestId);
      this.onmessage?.(withArguments(message));
    };
    this.#inner.onerror = (error) => this.onerror?.(error);
    this.closed = new Promise((resolve) => {
      this.#inner.onclose = () => {
        this.onclose?.();
        resolve();
      };
    });
  }

  start(): Promise<void> {
    return this.#inner.start();
  }

  async send(message: JSONRPCMessage): Promise<void> {
    await this.#inner.send(message);
    if (!('method' in message)) this.#settle(message.id);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  async *#patiently(input: Readable): AsyncGenerator<Buffer> {
    yield* input;
    if (this.#unanswered.size === 0) return;
    const drained = new Promise<void>((resolve) => {
      this.#drained = resolve;
    });
    await Promise.race([drained, sleep(GRACE_MS)]);
  }

  #settle(id: unknown): void {
    this.#unanswered.delete(id as RequestId);
    if (this.#unanswered.size === 0) this.#drained();
  }
}

/**
 * A call whose arguments are null, or JSON in a string, as some models write them: as the object that is meant.
 * The SDK would refuse them with a dump of its own schema before the toolkit could say what is wrong.
 */
function withArguments(message: JSONRPCMessage): JSONRPCMessage {
  if (!('method' in message) || message.method !== 'tools/call') return message;
  const { arguments: given, ...params } = (message.params ?? {}) as Record<string, unknown>;
  if (given === undefined || isObject(given)) return message;
  const opened = unwrap(given, { type: 'object' });
  return { ...message, params: { ...params, ...(opened !== null && { arguments: opened }) } };
}
