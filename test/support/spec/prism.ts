import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordedRequest } from '../clerk/recording-clerk.ts';

const PRISM = fileURLToPath(new URL('../../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));

/** Stoplight Prism as the judge of requests: it knows OpenAPI and nothing of this project. */
export interface Prism {
  /** Returns the violations of the document in a request, a line each; empty when it is valid. */
  judge(request: RecordedRequest): Promise<string[]>;
  close(): void;
}

interface Violation {
  location?: string[];
  severity?: string;
  message?: string;
}

/**
 * Starts Prism on a free port, for a document.
 * @throws Error with its output, if it ends before it listens
 */
export async function startPrism(document: object): Promise<Prism> {
  const folder = mkdtempSync(join(tmpdir(), 'prism-'));
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const child = spawn(process.execPath, [PRISM, 'mock', file, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk;
      const [, found] = /listening on (http:\/\/[\d.:]+)/.exec(printed) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`Prism ended: ${printed}`)));
  });
  return {
    judge: async ({ method, url: target, headers, body, bytes }) => {
      const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...sent } = headers;
      const response = await fetch(url + target, {
        method,
        headers: sent as Record<string, string>,
        ...(body !== '' && { body: bytes ? new Uint8Array(bytes) : body }),
      });
      return violations(response.headers.get('sl-violations'), response.status, await response.text());
    },
    close: () => {
      child.removeAllListeners('exit').kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Returns the violations of the request: Prism also judges its own made-up response. */
function violations(header: string | null, status: number, body: string): string[] {
  const listed: Violation[] = header === null ? [] : JSON.parse(header);
  const ours = listed.filter(({ location }) => location?.[0] === 'request');
  const lines = ours.map(({ location = [], message }) => `${location.join('.')}: ${message}`);
  // Without a matching operation, or without credentials, there is no response to mock: the body is the problem.
  return lines.length === 0 && status >= 400 ? [`${status}: ${body.slice(0, 300)}`] : lines;
}
