import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OAuthTokenOptions } from '../../../src/sandbox/index.ts';
import { type HttpCli, startHttpCli } from '../process/http-cli.ts';
import { type Sent, type SentRequest, send } from './endpoint.ts';
import { startWatchedClerk, type WatchedClerk } from './watched-clerk.ts';

/** One process of a deployment. */
export interface Replica extends Omit<HttpCli, 'send'> {
  /** Its own address, past the proxy. */
  own: string;
  /** Sends a request to it alone. */
  send(token: string, init?: SentRequest): Promise<Sent>;
}

/** A deployment: real processes that share a Clerk, behind a proxy that goes round. */
export interface Deployment {
  /** The public address. */
  url: string;
  clerk: WatchedClerk;
  replicas: Replica[];
  token(options: string | OAuthTokenOptions): string;
  /** Sends a request to whichever is next. */
  send(token: string, init?: SentRequest): Promise<Sent>;
  /** Starts one more, or one in place of another. */
  start(env?: Record<string, string>): Promise<Replica>;
}

/** Rules under which Mira works with Acme's tools, and Theo with his own record. */
const ACCESS = `rules:
  - name: admins
    who: { organization: org_acme, role: "org:admin" }
    confirm: always
  - name: self
    who: { user: user_theo }
    pin: user
    confirm: always
`;

/** Options of a deployment: how many processes, their rules and variables. */
export interface DeploymentOptions {
  count?: number;
  access?: string;
  env?: Record<string, string>;
  args?: string[];
  /** The public address, where another proxy than the one that goes round stands in front. */
  front?: string;
}

/** Starts a deployment for one test. */
export async function startDeployment(options: DeploymentOptions = {}): Promise<Deployment> {
  const { count = 2, access = ACCESS, env = {}, args = [], front } = options;
  const clerk = await startWatchedClerk();
  const folder = mkdtempSync(join(tmpdir(), 'replicas-'));
  const rules = join(folder, 'access.yaml');
  writeFileSync(rules, access);
  const replicas: Replica[] = [];
  let turn = 0;
  const proxy = createServer((request, response) => {
    const { own } = replicas[turn++ % replicas.length] as Replica;
    const { port } = new URL(own);
    const { method, url: path, headers } = request;
    const onward = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const url = front ?? `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/mcp`;
  const start = async (more: Record<string, string> = env): Promise<Replica> => {
    const cli = await startHttpCli({
      args: ['--url', url, '--access', rules, '--publishable-key', clerk.publishableKey, ...args],
      env: { CLERK_SECRET_KEY: clerk.secretKey, CLERK_API_URL: clerk.apiUrl, ...more },
    });
    await cli.logged('start');
    const port = cli.log().find(({ event }) => event === 'start')?.port;
    const own = `http://127.0.0.1:${port}/mcp`;
    return { ...cli, own, at: (path) => new URL(path, own).href, send: (token, init) => send(own, token, init) };
  };
  replicas.push(...(await Promise.all(Array.from({ length: count }, () => start()))));
  onTestFinished(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await clerk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    url,
    clerk,
    replicas,
    start,
    token: (given) =>
      clerk.oauthToken({ format: 'jwt', audience: url, ...(typeof given === 'string' ? { userId: given } : given) }),
    send: (token, init) => send(url, token, init),
  };
}
