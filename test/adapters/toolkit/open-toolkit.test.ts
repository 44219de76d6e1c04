import { describe, expect, onTestFinished, test } from 'vitest';
import { createCategoryMethods } from '../../../src/adapters/toolkit/categories.ts';
import { openToolkit } from '../../../src/adapters/toolkit/open-toolkit.ts';
import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';
import { createClerkClient } from '../../../src/client/index.ts';
import { catalogue } from '../../../src/runtime/catalogue/catalogue.ts';
import { withFormerNames } from '../../support/catalogue/former-names.ts';

const usage = (message: string) => expect.objectContaining({ name: 'UsageError', message });

/** Responds to every request as a Clerk that returns its address and the end of its key. */
const responding = async (request: Request) =>
  Response.json({ id: request.url, key: request.headers.get('authorization')?.slice(-4) });

const given = { secretKey: 'sk_test_open_a1b2', fetch: responding };

describe('options that can not be', () => {
  test.each<[string, object, string]>([
    ['an unknown one', { readonly: true }, 'Unknown option `readonly`. Did you mean "readOnly"?'],
    [
      'a tool that hands out a credential',
      { ...given, tools: ['signInTokens.createSignInToken'] },
      'signInTokens.createSignInToken is not served without `allowSecrets`: it returns a live credential.',
    ],
    [
      'a tool that sends a file',
      { ...given, tools: ['users.updateUserProfileImage'] },
      'users.updateUserProfileImage is not served without `files`: it sends a file.',
    ],
    [
      'a tool that can not keep to who is signed in',
      { ...given, tools: ['users.getUserList'], authContext: { userId: 'user_1' } },
      "users.getUserList is not served with `authContext.userId`: it can't be limited to user user_1.",
    ],
    [
      'a tool that can keep to one of two pins',
      { ...given, tools: ['users.updateUser'], authContext: { userId: 'user_1', orgId: 'org_1' } },
      "users.updateUser is not served with `authContext.orgId`: it can't be limited to organization org_1; with `pins: 'union'` it is.",
    ],
    [
      'a way for pins to go together, without pins',
      { ...given, pins: 'union' },
      '`pins` says how the user and the organization of `authContext` go together: pass that too, or leave it out.',
    ],
    ['no such way', { ...given, pins: 'unoin' }, '`pins` must be "intersection" or "union".'],
    [
      'an id that is none',
      { ...given, authContext: { userId: 'Mira' } },
      '`authContext.userId` must be the id of one user (user_...), not "Mira".',
    ],
    [
      'a folder that is not there',
      { ...given, files: ['/not-there'] },
      '`files`: /not-there does not exist. Give folders by their full path.',
    ],
    [
      'a limit of nothing',
      { ...given, maxResult: 0 },
      'maxResult must be a number above 0 and at most 9007199254740991, not 0.',
    ],
    [
      'a client and a key',
      { client: createClerkClient(given), secretKey: 'sk_test_1' },
      '`client` has its own connection: leave out `secretKey` or `client`.',
    ],
    [
      'a client and a way to send',
      { client: createClerkClient(given), fetch: responding },
      '`client` has its own connection: leave out `fetch` or `client`.',
    ],
  ])('%s', async (_, options, message) => {
    await expect(openToolkit(options)).rejects.toThrow(usage(message));
  });
});

test.each<[string, ClerkToolkitOptions, string]>([
  ['a key', given, 'https://api.clerk.com/v1/users/user_1'],
  ['another address', { ...given, apiUrl: 'https://clerk.example.com' }, 'https://clerk.example.com/v1/users/user_1'],
  ['a client', { client: createClerkClient(given) }, 'https://api.clerk.com/v1/users/user_1'],
])('calls go out by %s', async (_, options, id) => {
  const { run } = await openToolkit(options);
  expect((await run('users_getUser', { user_id: 'user_1' })).data).toEqual({ id, key: 'a1b2' });
});

test('a client is live or test by its own key', async () => {
  const client = createClerkClient({ secretKey: 'sk_live_1', fetch: responding });
  expect((await openToolkit({ client })).toolkit.instance).toBe('live');
});

test("a toolkit's own time limit goes before the client's", async () => {
  const fetch = () => new Promise<Response>(() => {});
  const client = createClerkClient({ secretKey: 'sk_test_1', timeout: 60_000, fetch });
  const { run } = await openToolkit({ client, timeout: 50 });
  expect((await run('users_getUser', { user_id: 'user_1' })).data).toMatchObject({ error: { kind: 'timeout' } });
});

test('former names are taken: chosen, called, asked about; the question names the tool of now', async () => {
  const removed = { 'users.old': { since: '0.3.0', because: 'Clerk took it away' } };
  onTestFinished(withFormerNames({ aliases: { 'people.remove': 'users.deleteUser' }, removed }));
  const [notices, questions]: [string[], unknown[]] = [[], []];
  const { base, run, toolkit } = await openToolkit({
    ...given,
    fetch: async () => Response.json({ id: 'user_1' }),
    tools: ['people.remove'],
    excludeTools: ['users_old'],
    confirm: 'always',
    notice: (line) => void notices.push(line),
    ask: (question) => {
      questions.push(question);
      return false;
    },
  });
  expect(toolkit.tools.map(({ name }) => name)).toEqual(['users.deleteUser']);
  expect(await base.question('people_remove', { user_id: 'user_1' })).toContain('user_1');
  expect((await run('people_remove', { user_id: 'user_1' })).data).toMatchObject({ error: { kind: 'refused' } });
  expect(questions).toEqual([{ tool: 'users_deleteUser', message: expect.stringContaining('user_1') }]);
  expect(notices).toEqual([
    'people.remove is now called users.deleteUser; the old name stops working in a later version.',
    'users.old was removed in 0.3.0: `excludeTools` need not name it.',
  ]);
  await expect(openToolkit({ ...given, tools: ['users.old'] })).rejects.toThrow(
    usage('users.old was removed in 0.3.0: Clerk took it away. Remove it from `tools`.'),
  );
});

test('what is left out is said in terms of code', async () => {
  const { base } = await openToolkit({ ...given, tools: ['users'], authContext: { userId: 'user_1' }, readOnly: true });
  expect(base.leftOut.map(({ why }) => why)).toEqual([
    '`readOnly` serves only reads.',
    'with `authContext.userId`, only tools that can be limited to that are served.',
  ]);
});

test('the instructions are those of the selection, in terms of code', async () => {
  const { base } = await openToolkit({
    ...given,
    authContext: { userId: 'user_1' },
    tools: ['default', 'invitations.getInvitationList*'],
  });
  expect(base.instructions).toContain('Every call is limited to user user_1');
  expect(base.instructions).not.toMatch(/--[a-z]/);
});

test('the prompts are those of the selection, for who is signed in', async () => {
  const { base } = await openToolkit({ ...given, readOnly: true });
  expect(base.prompts.map(({ name }) => name)).toEqual(['daily_summary', 'support_look_up']);
  const signedIn = await openToolkit({ ...given, authContext: { userId: 'user_1', orgId: 'org_1' } });
  const lookUp = signedIn.base.prompts.find(({ name }) => name === 'support_look_up');
  expect(lookUp?.text({ problem: 'a "code"' })).toContain(
    '\n- problem: "a \\"code\\""\n- user: user_1, which all calls are limited to\n- organization: org_1, which',
  );
  expect(() => lookUp?.text({ user: 'user_2' })).toThrow(
    usage('support_look_up has no argument "user": it takes problem.'),
  );
});

test('a session block stands in front of a prompt, as it was when the toolkit was made', async () => {
  const authContext = { userId: 'user_1', orgRole: 'org:member' };
  const { base } = await openToolkit({ ...given, authContext });
  authContext.orgRole = 'org:admin';
  expect(base.injectSessionClaims('You help.')).toMatch(
    /^<session_claims>\n.*\n\{"userId":"user_1","orgRole":"org:member"\}\n<\/session_claims>\n\nYou help\.$/,
  );
  expect((await openToolkit(given)).base.injectSessionClaims('You help.')).toBe('You help.');
});

describe('categories', () => {
  const names = (tools: readonly { name: string }[]) => tools.map(({ name }) => name);
  const methodsOf = async (options: ClerkToolkitOptions) => createCategoryMethods(await openToolkit(options), names);

  test('give what is handed out of each', async () => {
    const { sessions, users } = await methodsOf({
      ...given,
      tools: ['sessions.getSession*', 'users.getUser'],
      readOnly: true,
    });
    expect(sessions()).toEqual(['sessions_getSession', 'sessions_getSessionList']);
    expect(users()).toEqual(['users_getUser']);
  });

  test('give nothing where all of it was left out', async () => {
    const { invitations } = await methodsOf({ ...given, authContext: { userId: 'user_1' } });
    expect(invitations()).toEqual([]);
  });

  test('refuse what was never asked for', async () => {
    const { clients } = await methodsOf(given);
    expect(() => clients()).toThrow(usage('No clients tools were selected: add "clients" to `tools`.'));
  });

  test('no category has a name of the toolkit itself', async () => {
    const { base } = await openToolkit(given);
    const own = [...Object.keys(base), 'tools', 'allTools', 'toolMap', 'server', 'then'];
    expect(own.filter((name) => Object.hasOwn(catalogue.categories, name))).toEqual([]);
  });
});

describe('tools of the user can be named', () => {
  const user = { userId: 'user_1' };
  const both = { userId: 'user_1', orgId: 'org_1' };
  test.each<[string, ClerkToolkitOptions]>([
    ['without an active organization', { authContext: user }],
    ['with one, by a union', { authContext: both, pins: 'union' }],
    ['without one, by a union', { authContext: user, pins: 'union' }],
  ])('%s', async (_, options) => {
    const { base } = await openToolkit({ ...given, ...options, tools: ['users.updateUser'] });
    expect(base.list().map(({ name }) => name)).toEqual(['users_updateUser']);
  });

  test('and a category leaves out what can not be', async () => {
    const { base } = await openToolkit({ ...given, authContext: both, tools: ['users'] });
    expect(base.list().map(({ name }) => name)).toContain('users_getUser');
    expect(base.list().map(({ name }) => name)).not.toContain('users_updateUser');
  });
});

test('every listed schema has the keys that some framework wants', async () => {
  const { base } = await openToolkit({ ...given, tools: ['*'] });
  const without = base.list().filter(({ inputSchema: { type, properties, required, additionalProperties } }) => {
    return type !== 'object' || !properties || !required || additionalProperties !== false;
  });
  expect(without).toEqual([]);
});
