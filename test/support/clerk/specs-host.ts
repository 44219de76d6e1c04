import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The head of the repository that `specsHost` plays, unless told. */
export const HEAD = 'c'.repeat(40);

/** What of it is broken. */
export interface Broken {
  /** Answers the raw file in place of the host. */
  raw?: (response: ServerResponse, bytes: Buffer) => void;
  /** The status of every answer. */
  status?: number;
  /** The body of every answer. */
  body?: string;
  /** The body of the folder's list. */
  list?: string;
}

/**
 * A host that answers as GitHub does for the repository of specs: the head, the folder's list, the raw files.
 * @param files the folder bapi/, by name
 */
export async function specsHost(files: Record<string, string>, broken: Broken = {}) {
  const asked: string[] = [];
  /** The Authorization headers that came. */
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
    if (url === '/repos/clerk/openapi-specs/commits/HEAD') response.end(JSON.stringify({ sha: HEAD }));
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

/** As `GET /repos/{owner}/{repo}/contents/{path}` has it; `sha` is git's hash of the file. */
function list(files: Record<string, string>) {
  return Object.entries(files).map(([name, text]) => {
    const bytes = Buffer.from(text);
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return { name, path: `bapi/${name}`, sha, size: bytes.length, type: 'file' };
  });
}
