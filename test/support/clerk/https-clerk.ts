import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

/** A Clerk over HTTPS, with a self-signed certificate. */
export interface HttpsClerk {
  /** `https://localhost:PORT` */
  url: string;
  /** The file with the certificate, for NODE_EXTRA_CA_CERTS. */
  ca: string;
  /** The Authorization header of each request. */
  keys: (string | undefined)[];
  /** The number of connections so far. */
  connections(): number;
  close(): void;
}

/**
 * Starts a Clerk over HTTPS on a free port; it answers every request with a user.
 * @param host the host that the certificate is for
 * @param expires when it stops being valid
 */
export async function startHttpsClerk({ host = 'localhost', expires = new Date(Date.now() + 86_400_000) } = {}) {
  const pems = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 7 * 86_400_000),
    notAfterDate: expires,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'ca-'));
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, pems.cert);
  const keys: HttpsClerk['keys'] = [];
  const sockets = new Set<Duplex>();
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    keys.push(request.headers.authorization);
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"user_safe"}');
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.keepAliveTimeout = 0;
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const clerk: HttpsClerk = {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    ca,
    keys,
    connections: () => sockets.size,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
  return clerk;
}
