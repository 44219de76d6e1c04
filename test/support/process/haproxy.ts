import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { onTestFinished } from 'vitest';

/** HAProxy with the configuration of the deployment. */
export interface RunningHaproxy {
  /** Certificate of its TLS, for clients that are to trust it. */
  ca: string;
}

/** Addresses that take the place of the deployment's: ports of this machine. */
export interface HaproxyPorts {
  tls: number;
  /** For clients that trust no certificate of a test. */
  plain: number;
  servers: number[];
  /** The time for which a client may say nothing, in place of the configuration's. */
  clientTimeout?: string | undefined;
}

/**
 * Starts HAProxy with deploy/haproxy.cfg for one test: but for addresses, and the certificate's file, as it stands.
 * `haproxy` must be installed: Debian has it in a package of that name.
 */
export async function startHaproxy({ tls, plain, servers, clientTimeout }: HaproxyPorts): Promise<RunningHaproxy> {
  const folder = mkdtempSync(join(tmpdir(), 'haproxy-'));
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const pem = join(folder, 'tls.pem');
  writeFileSync(pem, `${pems.cert}\n${pems.private}`);
  const text = readFileSync('deploy/haproxy.cfg', 'utf8');
  const edits: [from: string | RegExp, to: string][] = [
    ['/run/secrets/tls', pem],
    // However slow the machine is.
    [/^ {2}mode http$/m, '  mode http\n  timeout check 60s'],
    [/^ {2}bind :8443 (.*)$/m, `  bind 127.0.0.1:${tls} $1\n  bind 127.0.0.1:${plain}`],
    [
      /^ {2}server-template server \d+ server:8080 (.*) resolvers docker init-addr none$/m,
      servers.map((port, at) => `  server server${at + 1} 127.0.0.1:${port} $1`).join('\n'),
    ],
  ];
  if (clientTimeout !== undefined) edits.push([/^ {2}timeout client .*$/m, `  timeout client ${clientTimeout}`]);
  const config = join(folder, 'haproxy.cfg');
  let edited = text;
  for (const [from, to] of edits) {
    const next = edited.replace(from, to);
    if (next === edited) throw new Error(`deploy/haproxy.cfg has no ${from}`);
    edited = next;
  }
  writeFileSync(config, edited);
  execFileSync('haproxy', ['-c', '-f', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  const child = spawn('haproxy', ['-f', config], { stdio: 'ignore' });
  onTestFinished(async () => {
    const ended = once(child, 'exit');
    if (child.kill('SIGKILL')) await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  while (!(await fetch(`http://127.0.0.1:${plain}/healthz`).catch(() => undefined))?.ok)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return { ca: pems.cert };
}
