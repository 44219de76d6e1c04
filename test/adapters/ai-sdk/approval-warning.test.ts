import { expect, onTestFinished, test } from 'vitest';
import { createClerkToolkit } from '../../../src/adapters/ai-sdk/index.ts';
import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';
import { organizationInvitations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { startTestSandbox } from '../../support/sandbox/world.ts';

const TOOL = 'organizations_revokeOrganizationInvitation';
const ARGS = { organization_id: 'org_456', invitation_id: 'orginv_4' };
const LIVE = `sk_live_${'a1B2'.repeat(10)}`;

async function opened(options: ClerkToolkitOptions = {}) {
  const sandbox = await startTestSandbox();
  onTestFinished(sandbox.close);
  const changes: string[] = [];
  const recording = (request: Request) => {
    if (request.method !== 'GET') changes.push(request.url);
    return fetch(request);
  };
  const { secretKey, url: apiUrl } = sandbox;
  const toolkit = await createClerkToolkit({ secretKey, apiUrl, fetch: recording, ...options });
  return { toolkit, changes, state: sandbox.state };
}

const FLAGS: [what: string, options: ClerkToolkitOptions, tool: string, flagged: boolean][] = [
  ['auto with a live key', { secretKey: LIVE }, TOOL, true],
  ['always', { confirm: 'always' }, TOOL, true],
  ['auto with a test key', {}, TOOL, false],
  ['never with a live key', { confirm: 'never', secretKey: LIVE }, TOOL, false],
  ['an `ask`', { confirm: 'always', ask: () => true }, TOOL, false],
  ['a dry run', { confirm: 'always', dryRun: true }, TOOL, false],
  ['a tool that reads', { confirm: 'always' }, 'users_getUser', false],
  ['a tool that asks about some of its calls', { confirm: 'always' }, 'users_updateUser', true],
  [
    'a tool that writes and never asks',
    { confirm: 'always', tools: ['waitlistEntries'] },
    'waitlistEntries_create',
    false,
  ],
];

test.each(FLAGS)('%s: %j, %s waits for an approval: %s', async (_, options, tool, flagged) => {
  const { toolkit } = await opened(options);
  const made = toolkit.tools()[tool];
  expect(made).toBeDefined();
  expect('needsApproval' in (made ?? {})).toBe(flagged);
});

test('a call by hand, without messages, is refused and nothing is sent', async () => {
  const { toolkit, changes, state } = await opened({ confirm: 'always' });
  const execute = toolkit.tools()[TOOL]?.execute as unknown as (args: unknown) => Promise<unknown>;
  expect(await execute(ARGS)).toMatchObject({
    error: {
      kind: 'refused',
      message:
        "organizations.revokeOrganizationInvitation needs a person's yes here (the invitation that was sent can't be accepted any more), and nothing here can ask for one.",
    },
  });
  expect(changes).toEqual([]);
  expect(state.get(organizationInvitations, 'orginv_4').status).toBe('pending');
});

const QUESTION =
  'Revoke invitation contractor@example.com (orginv_4, role Member, status pending, invited 4 days ago) to organization Acme Corp (org_456, 3 members). SANDBOX (made-up data).';

const QUESTIONS: [what: string, options: ClerkToolkitOptions, tool: string, args: object, message?: string][] = [
  ['its wire name', { confirm: 'always' }, TOOL, ARGS, QUESTION],
  ['its own name', { confirm: 'always' }, 'organizations.revokeOrganizationInvitation', ARGS, QUESTION],
  ['a test key', {}, TOOL, ARGS],
  ['a dry run', { confirm: 'always', dryRun: true }, TOOL, ARGS],
  ['a tool that reads', { confirm: 'always' }, 'users_getUser', { user_id: 'user_123' }],
  ['a call that would fail', { confirm: 'always' }, TOOL, { ...ARGS, invitation_id: 'orginv_no' }],
  ['a tool that there is not', { confirm: 'always' }, 'users_vanish', {}],
];

test.each(QUESTIONS)('the question by %s', async (_, options, tool, args, message) => {
  const { toolkit, changes } = await opened(options);
  expect(await toolkit.question(tool, args)).toBe(message);
  expect(changes).toEqual([]);
});
