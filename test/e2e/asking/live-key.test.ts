import { describe, expect, onTestFinished, test } from 'vitest';
import { startLiveClerk } from '../../support/clerk/live-clerk.ts';
import { clients, type Person, YES } from '../../support/process/clients.ts';
import { dateOf } from '../../support/sandbox/world.ts';

// A live key with the default tools and no flag: harmless calls go through, and of the others a person reads a
// sentence and says yes, or nothing is sent.

const PASSWORD = 'correct-horse-battery-staple';
const named = { user_id: 'user_123', first_name: 'Mirela' };
const password = { user_id: 'user_123', password: PASSWORD, sign_out_of_other_sessions: true };
const MIRA = `Mira Okafor (mira@example.com, user_123, signed up on ${dateOf(300)}, 1 organization)`;
const KAI = `Kai Lindqvist (kai@example.com, user_kai, signed up on ${dateOf(60)}, 0 organizations)`;
const ASKED = `Set a new password for ${MIRA} and end 1 session. LIVE instance.`;

/** Matches what must not be said of a person where there may have been none. */
const CLAIMS = /person (?:was asked|said|declined|refused|closed|answered|replied)|(?:user|human) (?:said|declined)/i;

describe.each(clients)('%s', (name, connect) => {
  const open = async (answer?: Person['answer'], args: string[] = []) => {
    const { secretKey, url, sandbox, changes } = await startLiveClerk();
    const asked: string[] = [];
    const hear: typeof answer = (message) => {
      asked.push(message);
      return answer?.(message) ?? { action: 'cancel' };
    };
    const env = { CLERK_SECRET_KEY: secretKey, CLERK_API_URL: url };
    const connection = await connect({ args, env }, answer && { answer: hear });
    onTestFinished(() => connection.close());
    return { ...connection, asked, changes, sandbox };
  };
  const nobody = undefined;
  const never = () => {
    throw new Error('nobody should be asked');
  };

  test.each([
    ['somebody', never],
    ['nobody', nobody],
  ])('a first name is changed without a question, with %s to ask', async (_, person) => {
    const { call, asked, changes } = await open(person);
    const { isError, structuredContent } = await call('users_updateUser', named);
    expect([isError, structuredContent]).toEqual([
      undefined,
      expect.objectContaining({ first_name: 'Mirela', clerk_instance: 'live' }),
    ]);
    expect(asked).toEqual([]);
    expect(changes).toEqual(['PATCH /v1/users/user_123 {"first_name":"Mirela"}']);
  });

  test('a password is asked about, and is sent once after a yes', async () => {
    const { call, asked, changes } = await open(() => YES);
    expect((await call('users_updateUser', password)).isError).toBeUndefined();
    expect(asked).toEqual([ASKED]);
    expect(changes).toEqual([`PATCH /v1/users/user_123 {"password":"${PASSWORD}","sign_out_of_other_sessions":true}`]);
  });

  test.each<[string, Person['answer']]>([
    ['accepted without its field', () => ({ action: 'accept' })],
    ['accepted with an empty form', () => ({ action: 'accept', content: {} })],
    ['accepted with its field off', () => ({ action: 'accept', content: { do_it: false } })],
    ['declined', () => ({ action: 'decline' })],
    ['declined with its field on', () => ({ ...YES, action: 'decline' })],
    ['closed', () => ({ action: 'cancel' })],
  ])('a question that is %s changes nothing', async (_, answer) => {
    const { call, asked, changes } = await open(answer);
    const result = await call('users_updateUser', password);
    expect(result).toMatchObject({ isError: true, structuredContent: { error: { kind: 'refused' } } });
    expect(JSON.stringify(result)).not.toMatch(CLAIMS);
    expect(asked).toEqual([ASKED]);
    expect(changes).toEqual([]);
  });

  test('a client that fails to ask changes nothing, and the result does not say that it did', async () => {
    const { call, changes } = await open(() => {
      throw new Error('no window');
    });
    const result = await call('users_updateUser', password).catch((error) => error);
    // From 2026-07-28 on it is the client that asks, and that gives up the call.
    if (name.endsWith('2026-07-28')) expect(result).toMatchObject({ message: expect.stringContaining('no window') });
    else expect(result).toMatchObject({ isError: true, structuredContent: { error: { kind: 'refused' } } });
    expect(JSON.stringify(result)).not.toMatch(CLAIMS);
    expect(changes).toEqual([]);
  });

  test('without anybody to ask a password is refused, with the reason and what can be done', async () => {
    const { call, changes } = await open();
    const result = await call('users_updateUser', password);
    expect(result).toMatchObject({
      isError: true,
      structuredContent: {
        error: {
          kind: 'refused',
          message: expect.stringMatching(
            /^users\.updateUser needs a person's yes here \(.*whoever knows the new password can sign in.*\), and this client can't ask for one\.$/,
          ),
          hint: expect.stringContaining('--confirm never'),
        },
      },
    });
    expect(JSON.stringify(result)).not.toMatch(CLAIMS);
    expect(changes).toEqual([]);
  });

  test.each<[tool: string, args: Record<string, unknown>, message: string, change: string]>([
    [
      'users_updateUserPublicMetadata',
      { user_id: 'user_123', metadata: { plan: null } },
      `Change the public metadata of user ${MIRA}: \`plan\` "pro" → removed. LIVE instance.`,
      'PATCH /v1/users/user_123/metadata {"public_metadata":{"plan":null}}',
    ],
    [
      'organizations_createOrganizationMembership',
      { organization_id: 'org_456', user_id: 'user_kai', role: 'org:admin' },
      `Add ${KAI} to Acme Corp (org_456, 3 members) as org:admin. LIVE instance.`,
      'POST /v1/organizations/org_456/memberships {"role":"org:admin","user_id":"user_kai"}',
    ],
  ])('%s is asked about with what is there now', async (tool, args, message, change) => {
    const { call, asked, changes } = await open(() => YES);
    expect((await call(tool, args)).isError).toBeUndefined();
    expect(asked).toEqual([message]);
    expect(changes).toEqual([change]);
  });

  test('a dry run asks nobody, sends nothing, and says where a person would be asked', async () => {
    const { call, asked, changes } = await open(never, ['--dry-run']);
    const { structuredContent } = await call('users_updateUser', password);
    expect(structuredContent).toMatchObject({
      would_ask: expect.stringMatching(/^A person would be asked first: .*whoever knows the new password can sign in/),
      request: { method: 'PATCH', body: { sign_out_of_other_sessions: true } },
    });
    expect((await call('users_updateUser', named)).structuredContent).not.toHaveProperty('would_ask');
    expect(asked).toEqual([]);
    expect(changes).toEqual([]);
  });
});
