import { expect, test } from 'vitest';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { startLiveClerk } from '../../support/clerk/live-clerk.ts';
import { LONG_TIMEOUT } from '../../support/process/cli.ts';
import { hasTerminals, runAtTerminal } from '../../support/process/terminal.ts';

const QUESTION = 'Delete organization Acme Corp (org_456, 3 members, 1 pending invitation). LIVE instance.';
const ASKED = 'Do it? [y/N] ';

async function answer(keys: string, { ahead = '' } = {}) {
  const { secretKey, url, sandbox } = await startLiveClerk();
  const { code, screen } = await runAtTerminal({
    args: ['call', 'organizations.deleteOrganization', '--organization-id=org_456', LONG_TIMEOUT],
    env: { CLERK_SECRET_KEY: secretKey, CLERK_API_URL: url },
    type: { after: ASKED, keys },
    ahead,
  });
  expect(screen.replaceAll('\r\n', '\n')).toContain(`${QUESTION}\n${ASKED}`);
  expect(screen).not.toContain(secretKey);
  return { code, screen, deleted: !sandbox.state.all(organizations).has('org_456') };
}

test.runIf(hasTerminals).each(['y\n', 'yes\n', 'Y\n', ' yes \n'])('%j is a yes', async (keys) => {
  const { code, deleted, screen } = await answer(keys);
  expect({ code, deleted }).toEqual({ code: 0, deleted: true });
  // At a terminal, JSON is laid out for people.
  expect(screen).toContain('  "clerk_instance": "live"');
});

test.runIf(hasTerminals).each(['n\n', '\n', 'yes please\n', 'yy\n', '1\n', '\u0004', '\u0003'])(
  '%j is a no: nothing is sent, and the exit code is 3',
  async (keys) => {
    const { code, deleted } = await answer(keys);
    expect({ code, deleted }).toEqual({ code: 3, deleted: false });
  },
);

test.runIf(hasTerminals)('what was typed before the question is no reply to it', async () => {
  expect(await answer('n\n', { ahead: 'y\ny\n' })).toMatchObject({ code: 3, deleted: false });
});

test.runIf(hasTerminals)(
  'where standard error is no terminal, nobody could read the question: it is refused',
  async () => {
    const { secretKey, url, changes } = await startLiveClerk();
    const { code } = await runAtTerminal({
      args: ['call', 'organizations.deleteOrganization', '--organization-id=org_456', LONG_TIMEOUT],
      env: { CLERK_SECRET_KEY: secretKey, CLERK_API_URL: url },
      stderr: '/dev/null',
      ahead: 'y\ny\n',
    });
    expect({ code, changes }).toEqual({ code: 3, changes: [] });
  },
);
