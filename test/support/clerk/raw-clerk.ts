import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** Handles a request: it may write anything to its socket, or nothing. `attempt` counts from 1. */
export type Act = (socket: Socket, attempt: number, head: string) => void;

/** A Clerk that responds in raw bytes: requests for `/v1/users/NAME` are handled by the act of that name. */
export interface RawClerk {
  url: string;
  /** Returns how many requests for a name have come in. */
  attempts(name: string): number;
  /** Returns the number of bytes that the system has taken for sending. */
  sent(): number;
  close(): void;
}

/** Starts a raw Clerk on a free port of the loopback. */
export async function startRawClerk(acts: Record<string, Act>): Promise<RawClerk> {
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    let head = '';
    socket.on('data', (bytes) => {
      head += bytes.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      const [, name = ''] = /^\w+ \/v1\/users\/([^/ ?]+)/.exec(head) ?? [];
      const attempt = (counts.get(name) ?? 0) + 1;
      counts.set(name, attempt);
      const whole = head;
      head = '';
      acts[name]?.(socket, attempt, whole);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    attempts: (name) => counts.get(name) ?? 0,
    sent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten - socket.writableLength, 0),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/**
 * Returns a response as text: status line, headers and body, with the body's length unless a header already gives it.
 */
export function http(status: string, headers: Record<string, string> = {}, body = ''): string {
  const spoken = Object.keys(headers).some((name) => /^(content-length|transfer-encoding)$/i.test(name));
  const all = { ...headers, ...(!spoken && { 'content-length': String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`;
}

/** Writes a chunk again and again, as fast as it is read or with a pause between, until the other end hangs up. */
export function pour(socket: Socket, chunk: Uint8Array | string, { times = Infinity, pause = 0 } = {}): void {
  let left = times;
  const more = () => {
    if (socket.destroyed) return;
    if (left-- <= 0) socket.end();
    else if (pause > 0) socket.write(chunk, () => setTimeout(more, pause));
    else if (socket.write(chunk)) setImmediate(more);
    else socket.once('drain', more);
  };
  more();
}
