import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The commit at the head of the repository, unless a test sets another. */
export const HEAD_COMMIT = 'c'.repeat(40);

/** The ways in which a host can be broken. */
export interface BrokenHost {
  /** Responds to the request for the raw file in place of the host. */
  raw?: (response: ServerResponse, bytes: Buffer) => void;
  /** The status of every response. */
  status?: number;
  /** The body of every response. */
  body?: string;
  /** The body of the folder's listing. */
  list?: string;
}

/**
 * Starts a host that responds as GitHub does for the repository of specs: the head, the folder's listing, the raw
 * files.
 * @param files the folder bapi/, by name
 */
export async function startSpecsHost(files: Record<string, string>, broken: BrokenHost = {}) {
  const asked: string[] = [];
  /** The Authorization headers of the requests. */
  const authorizations: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    if (request.headers.authorization) authorizations.push(request.headers.authorization);
    if (broken.status !== undefined || broken.body !== undefined) {
      response.writeHead(broken.status ?? 200).end(broken.body ?? '');
      return;
    }
    const raw = /^\/clerk\/openapi-specs\/([0-9a-f]{40})\/bapi\/(.+)$/.exec(url);
    const text = raw?.[2] === undefined ? undefined : files[raw[2]];
    if (url === '/repos/clerk/openapi-specs/commits/HEAD') response.end(JSON.stringify({ sha: HEAD_COMMIT }));
    else if (url.startsWith('/repos/clerk/openapi-specs/contents/bapi?ref='))
      response.end(broken.list ?? JSON.stringify(list(files)));
    else if (text === undefined) response.writeHead(404).end();
    else if (broken.raw) broken.raw(response, Buffer.from(text));
    else response.end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    authorizations,
    close: () => new Promise((done) => server.close(done)),
  };
}

/** Lists the files as `GET /repos/{owner}/{repo}/contents/{path}` does; `sha` is git's hash of the file. */
function list(files: Record<string, string>) {
  return Object.entries(files).map(([name, text]) => {
    const bytes = Buffer.from(text);
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return { name, path: `bapi/${name}`, sha, size: bytes.length, type: 'file' };
  });
}
