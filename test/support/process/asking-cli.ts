import { onTestFinished } from 'vitest';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { startTestSandbox } from '../sandbox/world.ts';
import { LONG_TIMEOUT, type RunningCli, startCli } from './cli.ts';

const TOOLS = '--tools=organizations.deleteOrganization,organizations.deleteOrganizationLogo';

export { FORM_CAPABILITIES } from './replies.ts';

/** The question that a person is asked about the deletion of org_456 in a fresh sandbox. */
export const ACME_QUESTION =
  'Delete organization Acme Corp (org_456, 3 members, 1 pending invitation). SANDBOX (made-up data).';

/** The form that a person gets: with a field that has to be set, Enter alone is no yes. */
export const FORM = {
  type: 'object',
  properties: {
    do_it: {
      type: 'boolean',
      title: 'Yes, do it',
      description: 'Nothing is done unless this is on.',
      default: false,
    },
  },
  required: ['do_it'],
};

/** The result of a call after the person said no. */
export const DECLINED = {
  isError: true,
  structuredContent: { error: { kind: 'refused', message: 'This call needs a yes, and the reply was no.' } },
};

/** A process that asks before every destructive call, on a sandbox of the test's own. */
export interface AskingCli extends RunningCli {
  sandbox: Sandbox;
  /** Returns the ids of the organizations that exist. */
  organizations(): string[];
}

/** Starts the sandbox and the process; both end with the test. */
export async function startAskingCli(): Promise<AskingCli> {
  const sandbox = await startTestSandbox();
  const env = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
  const cli = startCli({ args: [TOOLS, '--confirm=always', LONG_TIMEOUT], env });
  onTestFinished(async () => {
    cli.child.kill('SIGKILL');
    await sandbox.close();
  });
  return { ...cli, sandbox, organizations: () => [...sandbox.state.all(organizations).keys()] };
}
