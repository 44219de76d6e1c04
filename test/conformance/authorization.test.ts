import { expect, test } from 'vitest';
import { listScenarios, runSuite } from '../support/conformance/run-suite.ts';
import { serveSandbox } from '../support/conformance/serve-sandbox.ts';
import { closedPort } from '../support/process/closed-port.ts';
import { windows } from '../support/process/platform.ts';
import { allow, openPage } from '../support/sandbox/browser.ts';
import { register } from '../support/sandbox/oauth-client.ts';

test.skipIf(windows)(
  'people sign in as the protocol has it, in the sandbox that takes the place of Clerk',
  async () => {
    const { url, issuer } = await serveSandbox();
    const port = `${await closedPort()}`;
    const redirect_uris = [`http://127.0.0.1:${port}/callback`];
    const { client_id } = (await register({ url: issuer }, { redirect_uris })).body;
    /** Does what a person does in their browser. */
    const consent = async (address: string) => {
      const [who = ''] = (await openPage(address)).choices;
      await fetch(await allow(address, who));
    };
    let consented: Promise<void> | undefined;
    const args = ['--url', issuer, '--client-id', client_id, '--resource', url, '--port', port];
    const outcomes = await runSuite('authorization', args, (line) => {
      if (line.startsWith(`${issuer}/oauth/authorize?`)) consented = consent(line);
    });
    await consented;
    expect([...outcomes.keys()].sort()).toEqual([...(await listScenarios('authorization')).keys()].sort());
    for (const [name, { passed, notPassed }] of outcomes) {
      expect(notPassed, name).toEqual([]);
      expect(passed, name).toBeGreaterThan(0);
    }
  },
);
