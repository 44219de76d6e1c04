import { finished, type Readable, type Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JSONRPCMessage, RequestId, Transport } from '@modelcontextprotocol/server';
import { type ParsedMessage, parseLine } from './parse-message.ts';
import { type Line, LineReader } from './read-lines.ts';
import { LineWriter } from './write-lines.ts';

/** The time that responses have to go out after the client closed its end: a script that writes and closes gets them. */
const GRACE_MS = 500;

/** The time that responses which were made by then have to get through to whoever reads them. */
const DRAIN_MS = 5000;

/** Receives the messages of a connection, as they come and go. */
export interface MessageWatch {
  received(message: JSONRPCMessage): void;
  sent(message: JSONRPCMessage): void;
}

/**
 * MCP over two streams, a message a line. When the input ends, it closes as soon as the pending requests have their
 * responses. The SDK's own transport would end at a line that is too long, leave what it can't read without a response,
 * and drop the responses to requests that came just before the end.
 */
export class StdioTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: Transport['onmessage'];
  /** Resolves when the connection is over, from whichever end. */
  readonly closed: Promise<void>;
  readonly #input: Readable;
  readonly #output: Writable;
  readonly #writer: LineWriter;
  readonly #watch: MessageWatch | undefined;
  readonly #lines = new LineReader();
  readonly #pending = new Set<RequestId>();
  #isClosed = false;
  #resolveClosed = () => {};
  #resolveIdle = () => {};

  constructor(input: Readable, output: Writable, watch?: MessageWatch) {
    this.#input = input;
    this.#output = output;
    this.#writer = new LineWriter(output);
    this.#watch = watch;
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
  }

  async start(): Promise<void> {
    const fail = (error: Error) => {
      if (!this.#isClosed) this.onerror?.(error);
      void this.close();
    };
    // These listeners stay after the end: without them, a stream that still fails then would crash the process.
    this.#output.on('error', fail);
    this.#input.on('error', fail);
    this.#input.on('data', (chunk: Buffer) => this.#receive(this.#lines.push(chunk)));
    finished(this.#input, { writable: false }, () => void this.#finish());
  }

  async send(message: JSONRPCMessage): Promise<void> {
    if (this.#isClosed) throw new Error('The connection is closed.');
    await this.#writer.write(JSON.stringify(message));
    this.#watch?.sent(message);
    if (!('method' in message)) this.#settle(message.id);
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#writer.flush();
    this.#input.pause();
    this.onclose?.();
    this.#resolveClosed();
  }

  #receive(lines: Iterable<Line>): void {
    for (const line of lines) {
      for (const parsed of parseLine(line)) {
        if (this.#isClosed) return;
        if ('message' in parsed) this.#deliver(parsed.message);
        else this.#reject(parsed);
      }
    }
  }

  #deliver(message: JSONRPCMessage): void {
    this.#watch?.received(message);
    if ('method' in message && 'id' in message) this.#pending.add(message.id);
    // A cancelled request gets no response, so there is none to wait for.
    if ('method' in message && message.method === 'notifications/cancelled') this.#settle(message.params?.requestId);
    this.onmessage?.(message);
  }

  #reject({ error, id }: Extract<ParsedMessage, { error: unknown }>): void {
    if (id === undefined) this.onerror?.(new Error(`Ignored: ${error.message}`));
    // A failure to write ends the connection by itself.
    else this.send({ jsonrpc: '2.0', id, error }).catch(() => {});
  }

  async #finish(): Promise<void> {
    this.#receive(this.#lines.rest());
    if (this.#pending.size > 0) {
      const idle = new Promise<void>((resolve) => {
        this.#resolveIdle = resolve;
      });
      await Promise.race([idle, sleep(GRACE_MS)]);
    }
    // Responses are there, and the client is still reading.
    await Promise.race([this.#writer.drained(), sleep(DRAIN_MS)]);
    await this.close();
  }

  #settle(id: unknown): void {
    this.#pending.delete(id as RequestId);
    if (this.#pending.size === 0) this.#resolveIdle();
  }
}
