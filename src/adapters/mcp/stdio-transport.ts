import { finished, type Readable, type Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JSONRPCMessage, RequestId, Transport } from '@modelcontextprotocol/server';
import { parseLine } from './parse-message.ts';
import { type Line, LineReader } from './read-lines.ts';

/** How long answers may still go out after the client closed its end: a script that writes and closes gets them. */
const GRACE_MS = 500;

/**
 * MCP over two streams, a message a line. When the input ends it closes as soon as what was asked is answered.
 * The SDK's own would end at a line that is too long, leave what it can't read without an answer, and drop the answers
 * to what was asked just before the end.
 */
export class StdioTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: Transport['onmessage'];
  /** Resolves when the connection is over, from whichever end. */
  readonly closed: Promise<void>;
  readonly #input: Readable;
  readonly #output: Writable;
  readonly #lines = new LineReader();
  readonly #unanswered = new Set<RequestId>();
  #over = false;
  #end = () => {};
  #drained = () => {};

  constructor(input: Readable, output: Writable) {
    this.#input = input;
    this.#output = output;
    this.closed = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  async start(): Promise<void> {
    const failed = (error: Error) => {
      if (!this.#over) this.onerror?.(error);
      void this.close();
    };
    // Stay when it is over: nobody else minds what still fails then.
    this.#output.on('error', failed);
    this.#input.on('error', failed);
    this.#input.on('data', (chunk: Buffer) => this.#take(this.#lines.push(chunk)));
    finished(this.#input, { writable: false }, () => void this.#finish());
  }

  async send(message: JSONRPCMessage): Promise<void> {
    if (this.#over) throw new Error('The connection is closed.');
    await new Promise<void>((resolve, reject) => {
      this.#output.write(`${JSON.stringify(message)}\n`, (error) => (error ? reject(error) : resolve()));
    });
    if (!('method' in message)) this.#settle(message.id);
  }

  async close(): Promise<void> {
    if (this.#over) return;
    this.#over = true;
    this.#input.pause();
    this.onclose?.();
    this.#end();
  }

  #take(lines: Iterable<Line>): void {
    for (const line of lines) {
      for (const found of parseLine(line)) {
        if (this.#over) return;
        if ('message' in found) this.#pass(found.message);
        else this.#refuse(found);
      }
    }
  }

  #pass(message: JSONRPCMessage): void {
    if ('method' in message && 'id' in message) this.#unanswered.add(message.id);
    // A cancelled request gets no answer, so there is none to wait for.
    if ('method' in message && message.method === 'notifications/cancelled') this.#settle(message.params?.requestId);
    this.onmessage?.(message);
  }

  #refuse({ fault, code, id }: { fault: string; code: number; id?: RequestId | undefined }): void {
    if (id === undefined) this.onerror?.(new Error(`Ignored: ${fault}`));
    // A failure to write ends the connection by itself.
    else this.send({ jsonrpc: '2.0', id, error: { code, message: fault } }).catch(() => {});
  }

  async #finish(): Promise<void> {
    this.#take(this.#lines.rest());
    if (this.#unanswered.size > 0) {
      const drained = new Promise<void>((resolve) => {
        this.#drained = resolve;
      });
      await Promise.race([drained, sleep(GRACE_MS)]);
    }
    await this.close();
  }

  #settle(id: unknown): void {
    this.#unanswered.delete(id as RequestId);
    if (this.#unanswered.size === 0) this.#drained();
  }
}
