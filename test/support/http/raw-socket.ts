import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection on which a test writes bytes as it likes. */
export interface RawSocket {
  write(bytes: string | Uint8Array): void;
  /** Resolves with all that came, once the other side has ended the connection. */
  ended: Promise<string>;
  /** Resolves with all that came so far, once that contains a text. */
  received(part: string): Promise<string>;
  socket: Socket;
}

/** Connects to the server of an address. */
export async function openSocket(url: string): Promise<RawSocket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
  });
  // It ends while something is being written to it: that is what is tried.
  socket.on('error', () => {});
  // Not by `once`, which rejects where the other side resets the connection: that is an end like others here.
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  await once(socket, 'connect');
  return {
    write: (bytes) => void socket.write(bytes),
    ended,
    async received(part) {
      while (!text.includes(part)) {
        if (socket.destroyed) throw new Error(`the connection ended after ${text}`);
        await Promise.race([new Promise((resolve) => socket.once('data', resolve)), ended]);
      }
      return text;
    },
    socket,
  };
}

/** A request as text, without its body. */
export function head(url: string, headers: Record<string, string> = {}, method = 'POST'): string {
  const { host, pathname } = new URL(url);
  const all = {
    host,
    accept: 'application/json, text/event-stream',
    'content-type': 'application/json',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${pathname} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}
