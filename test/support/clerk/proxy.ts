import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A proxy such as companies run, with a record of its requests. */
export interface TestProxy {
  port: number;
  /** The tunnels that were requested, as `localhost:8443`, with the credentials given. */
  tunnels: { target: string; credentials: string | undefined }[];
  /** Requests that came without a tunnel. */
  requests: string[];
  close(): void;
}

/**
 * Starts a proxy on a free port of the loopback.
 * @param answer the status for requests for a tunnel; 0 to leave them waiting, -1 to close the connection
 */
export async function startProxy(answer = 200): Promise<TestProxy> {
  const tunnels: TestProxy['tunnels'] = [];
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => sockets.add(socket.on('error', () => {}));
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connection', keep);
  server.on('connect', (request, socket) => {
    tunnels.push({ target: request.url ?? '', credentials: request.headers['proxy-authorization'] });
    if (answer === 0) return;
    if (answer === -1) return void socket.end();
    if (answer !== 200) {
      socket.end(`HTTP/1.1 ${answer} No\r\nproxy-authenticate: Basic realm="proxy"\r\n\r\n`);
      return;
    }
    const [host = '', port] = (request.url ?? '').split(':');
    const there = connect(Number(port), host);
    keep(there).add(there);
    there.on('connect', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    there.on('close', () => socket.destroy());
    socket.on('close', () => there.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    tunnels,
    requests,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
