import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { YES } from '../../support/process/clients.ts';
import { type HttpCli, httpClients, signInto, startHttpCli } from '../../support/process/http-cli.ts';
import { WORLD } from '../../support/sandbox/world.ts';

// On Windows a signal is the end of a process, which can do nothing about it.
const signals = process.platform === 'win32' ? test.skip : test;

const folder = mkdtempSync(join(tmpdir(), 'http-ending-'));
afterAll(() => rmSync(folder, { recursive: true }));
const AUDIT = join(folder, 'audit.jsonl');

/** Calls, and resolves when the person is asked: with the call, and the way to answer. */
async function callAndBeAsked({ url }: HttpCli) {
  const { provider } = await signInto(url, 'user_2abc');
  const [, connect] = httpClients[0] as (typeof httpClients)[number];
  let call: Promise<unknown> = Promise.resolve();
  const reply = await new Promise<(answer: typeof YES) => void>((asked) => {
    const answer = () => new Promise<typeof YES>((resolve) => asked(resolve));
    void connect(url, provider, { answer }).then((client) => {
      call = client.call('organizations_deleteOrganization', { organization_id: 'org_456' });
      call.catch(() => {});
    });
  });
  return { call: () => call, reply };
}

const lastRecord = () => JSON.parse(readFileSync(AUDIT, 'utf8').trim().split('\n').at(-1) ?? '');

const start = () => startHttpCli({ args: ['--sandbox', WORLD, '--confirm', 'always', '--audit', AUDIT] });

signals.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends it with code 0 when idle', async (signal) => {
  const cli = await start();
  await fetch(cli.url);
  cli.child.kill(signal);
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  expect(cli.log().at(-1)).toMatchObject({ event: 'end' });
});

signals('a call under way ends, and is recorded; nothing new begins', async () => {
  const cli = await start();
  const { call, reply } = await callAndBeAsked(cli);
  cli.child.kill('SIGTERM');
  await cli.logged('ending');
  const ready = await fetch(cli.at('/readyz'));
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'ending' }]);
  expect((await fetch(cli.at('/healthz'))).status).toBe(200);
  expect((await fetch(cli.url, { method: 'POST' })).status).toBe(503);
  reply(YES);
  expect(await call()).toMatchObject({ structuredContent: { id: 'org_456', deleted: true } });
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  expect(lastRecord()).toMatchObject({ decision: 'confirmed', sent: true, status: 200 });
});

signals('a call that doesn’t end is given up after ten seconds, and recorded', async () => {
  const cli = await start();
  await callAndBeAsked(cli);
  cli.child.kill('SIGTERM');
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  expect(lastRecord()).toMatchObject({ tool: 'organizations.deleteOrganization', sent: false });
});

signals('a second signal ends it at once', async () => {
  const cli = await start();
  await callAndBeAsked(cli);
  cli.child.kill('SIGTERM');
  await cli.logged('ending');
  cli.child.kill('SIGTERM');
  expect(await cli.ended).toEqual({ code: 1, signal: null });
  expect(cli.log().at(-1)).not.toMatchObject({ event: 'end' });
});
