import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { organizationInvitations } from '../../src/sandbox/endpoints/organizations/organization.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { frameworks } from '../support/frameworks/frameworks.ts';
import { startScriptedProvider } from '../support/frameworks/scripted-provider.ts';
import { installPackage } from '../support/process/install-package.ts';

const TSX = pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href;
const execute = promisify(execFile);

const ACME = 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc';
const INVITATION = 'orginv_3FWzVswuzmI8AK6Ickf5iNVN19J';
const TURNS = [
  { tool: 'organizations_getOrganizationInvitationList', args: { organization_id: ACME, status: 'pending' } },
  { tool: 'organizations_revokeOrganizationInvitation', args: { organization_id: ACME, invitation_id: INVITATION } },
  'That is all.',
];
const QUESTION = `question  Revoke invitation contractor@example.com (${INVITATION}, role Member, status pending, invited 4 days ago) to organization Acme Corp (${ACME}, 3 members). SANDBOX (made-up data).`;

/** Nothing is told to those who made the frameworks. */
const SILENT = { OPENAI_AGENTS_DISABLE_TRACING: '1', MASTRA_TELEMETRY_DISABLED: '1', GENKIT_ENV: 'prod' };

describe.each(Object.entries(frameworks))('%s', (name, { packages, declined, silent }) => {
  let made: Installation;
  beforeAll(() => {
    const files = ['examples/package.json', 'examples/frameworks', 'examples/support-agent'];
    made = installPackage(packages(), { files });
  });
  afterAll(() => made.remove());

  /** Runs the example with a person's reply, its model following the script. */
  const run = async (flag: string) => {
    const sandbox = await startSandbox();
    onTestFinished(sandbox.close);
    const provider = await startScriptedProvider(TURNS);
    onTestFinished(provider.close);
    const { PATH = '' } = process.env;
    const { secretKey: CLERK_SECRET_KEY, url: CLERK_API_URL } = sandbox;
    const env = { PATH, CLERK_SECRET_KEY, CLERK_API_URL, ...SILENT, ...provider.env };
    const args = ['--import', TSX, `examples/frameworks/${name}.ts`, flag];
    const { stdout, stderr } = await execute(process.execPath, args, { cwd: made.folder, env });
    const { requests } = provider;
    const status = sandbox.state.get(organizationInvitations, INVITATION).status;
    return { stdout, stderr, requests, results: requests.at(-1)?.results ?? [], status };
  };

  test('lists every tool, reads, and writes after a yes', async () => {
    const { stdout, stderr, requests, results, status } = await run('--yes');
    expect(stdout).toBe(`${QUESTION}\nperson    yes\nagent     That is all.\n`);
    const { tools } = await createToolkit({});
    expect(requests[0]?.tools.map(({ name, description }) => ({ name, description }))).toEqual(
      tools.map(({ wireName, description }) => ({ name: wireName, description: silent ? undefined : description })),
    );
    expect(results.map((result) => JSON.stringify(result))).toEqual([
      expect.stringMatching(/contractor@example\.com/),
      expect.stringMatching(/revoked/),
    ]);
    expect(status).toBe('revoked');
    expect(stderr).toBe('');
  });

  test('sends nothing after a no, and the model learns of it', async () => {
    const { stdout, results, status } = await run('--no');
    expect(stdout).toBe(`${QUESTION}\nperson    no\nagent     That is all.\n`);
    expect(JSON.stringify(results[1])).toContain(declined);
    expect(status).toBe('pending');
  });
});
