import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { installPackage } from '../support/process/install-package.ts';

const TSX = pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href;
const execute = promisify(execFile);

const ACME = 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc';
const INVITATION = 'orginv_3FWzVswuzmI8AK6Ickf5iNVN19J';
const CALLS = `call      organizations_getOrganizationList {"query":"Acme Corp"}
call      organizations_getOrganizationInvitationList {"organization_id":"${ACME}","status":"pending"}
call      organizations_revokeOrganizationInvitation {"organization_id":"${ACME}","invitation_id":"${INVITATION}"}
`;
const BEGIN = `job       Revoke the pending invitation to contractor@example.com at Acme Corp
${CALLS}question  Revoke invitation contractor@example.com (${INVITATION}, role Member, status pending, invited 4 days ago) to organization Acme Corp (${ACME}, 3 members). SANDBOX (made-up data).
`;
const ASKED = '          Approve? yes or no\n';
const REVOKED = `person    yes
agent     The invitation to contractor@example.com at Acme Corp is revoked.
`;
const LEFT = `person    no
agent     You said no, so the invitation to contractor@example.com stays as it is.
`;

/** The person's reply by flag or input, with the end of the output and the invitation that is then pending. */
const ANSWERS: [flags: string[], input: string, end: string, pending: string][] = [
  [['--yes'], '', REVOKED, 'none'],
  [['--no'], '', LEFT, 'contractor@example.com'],
  [[], 'yes\n', ASKED + REVOKED, 'none'],
  [[], 'yesterday\n', ASKED + LEFT, 'contractor@example.com'],
  [[], '', ASKED + LEFT, 'contractor@example.com'],
];

describe('the support agent, as somebody runs it who installed the package', () => {
  let made: Installation;
  beforeAll(() => {
    made = installPackage({ ai: 'ai' }, { files: ['examples/package.json', 'examples/support-agent'] });
  });
  afterAll(() => made.remove());

  const run = (args: string[], input = '') => {
    const { PATH = '' } = process.env;
    const running = execute(process.execPath, ['--import', TSX, 'examples/support-agent/agent.ts', ...args], {
      cwd: made.folder,
      env: { PATH },
    });
    running.child.stdin?.end(input);
    return running;
  };

  test.each(ANSWERS)('%j, %j on the terminal', async (flags, input, end, pending) => {
    const { stdout, stderr } = await run(flags, input);
    const [transcript, left] = stdout.split(/^(?=pending)/m, 2);
    expect(transcript).toBe(BEGIN + end);
    expect(stdout.split('\n')).toContain(`pending   Acme Corp: ${pending}`);
    expect(left).toMatch(/^pending/);
    expect(stderr).toBe('');
  });

  test('what its script can not find, it does not make up', async () => {
    const { stdout } = await run(['--yes', 'Revoke the invitation to nobody@example.com at Acme Corp.']);
    expect(stdout).toContain('agent     No invitation to nobody@example.com is pending at Acme Corp.\n');
    expect(stdout).not.toContain('question');
    expect(stdout).toContain('pending   Acme Corp: contractor@example.com\n');
  });
});
