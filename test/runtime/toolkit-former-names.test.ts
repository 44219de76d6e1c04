import { beforeAll, expect, test } from 'vitest';
import { resolveTool } from '../../src/runtime/catalogue/catalogue.ts';
import { createToolkit, type ToolkitOptions } from '../../src/runtime/toolkit.ts';
import { withFormerNames } from '../support/catalogue/former-names.ts';

beforeAll(() =>
  withFormerNames({
    aliases: {
      'users.fetch': 'users.getUser',
      'people.ban': 'users.banUser',
      'users.oauthToken': 'users.getUserOauthAccessToken',
      'teams.get': 'organizations.getOrganization',
    },
    removed: {
      'users.old': { since: '0.3.0', use: 'users.getUser' },
      'relics.older': { since: '0.2.1', because: 'Clerk took it away' },
    },
  }),
);

const fetched = 'users.fetch is now called users.getUser; the old name stops working in a later version.';
const banned = 'people.ban is now called users.banUser; the old name stops working in a later version.';

/** Opens a toolkit of the users category, whose notices go into `notices`. */
async function serve(options: ToolkitOptions = {}) {
  const [sent, notices]: [string[], string[]] = [[], []];
  const fetch = async ({ method, url }: Request) => {
    sent.push(`${method} ${new URL(url).pathname}`);
    return Response.json({ id: 'user_1' });
  };
  const notice = (line: string) => void notices.push(line);
  const toolkit = await createToolkit({ tools: ['users'], secretKey: 'sk_test_1', fetch, notice, ...options });
  return { toolkit, sent, notices };
}

test('a call by a former name is the call of its tool, in either spelling, with one notice', async () => {
  const { toolkit, sent, notices } = await serve();
  for (const name of ['users.fetch', 'users_fetch', 'users.getUser']) {
    expect((await toolkit.call(name, { user_id: 'user_1' })).data).toEqual({ id: 'user_1' });
  }
  expect((await toolkit.call('people_ban', { user_id: 'user_1' })).isError).toBe(false);
  expect(sent).toEqual([
    'GET /v1/users/user_1',
    'GET /v1/users/user_1',
    'GET /v1/users/user_1',
    'POST /v1/users/user_1/ban',
  ]);
  expect(notices).toEqual([fetched, banned]);
  const listed = toolkit.tools.flatMap(({ name, wireName }) => [name, wireName]);
  expect(listed).toContain('users.getUser');
  expect(listed.filter((name) => /fetch|people/.test(name))).toEqual([]);
});

test('a notice that came when a name was chosen does not come again when it is called', async () => {
  const { toolkit, notices } = await serve({ tools: ['users.fetch'] });
  expect([toolkit.tools.map(({ name }) => name), notices]).toEqual([['users.getUser'], [fetched]]);
  await toolkit.call('users_fetch', { user_id: 'user_1' });
  expect(notices).toEqual([fetched]);
});

test.each<[why: string, name: string, args: object, options: ToolkitOptions, message: string]>([
  ['not served', 'teams.get', {}, {}, 'organizations.getOrganization is not served here.'],
  ['no read', 'people.ban', {}, { readOnly: true }, 'users.banUser is not a read, and only reads are allowed here.'],
  [
    'a credential',
    'users.oauthToken',
    {},
    { tools: ['*'] },
    'users.getUserOauthAccessToken returns a live credential, which is not handed out here.',
  ],
  [
    'another user than the pinned one',
    'users_fetch',
    { user_id: 'user_2' },
    { pins: { user_id: 'user_1' } },
    '`user_id` is fixed to user_1 here.',
  ],
])('it gets no further than its tool: %s', async (_, name, args, options, message) => {
  const { toolkit, sent } = await serve(options);
  const { data } = await toolkit.call(name, args);
  expect([data, sent]).toMatchObject([{ error: { kind: 'refused', message } }, []]);
});

test('what a former name names exactly is named exactly', async () => {
  const { toolkit, notices } = await serve({ tools: ['users_oauthToken'], allowSecrets: true });
  expect(toolkit.tools.map(({ name }) => name)).toEqual(['users.getUserOauthAccessToken']);
  expect(notices).toEqual([expect.stringContaining('users.oauthToken is now called users.getUserOauthAccessToken;')]);
});

test.each([
  [
    'users.old',
    {
      message: 'users.old was removed in 0.3.0. Use users.getUser.',
      candidates: ['users_getUser'],
      hint: 'Call users_getUser with the arguments that it takes.',
    },
  ],
  [
    'relics_older',
    {
      message: 'relics.older was removed in 0.2.1: Clerk took it away.',
      hint: 'Use a name from the list of tools.',
    },
  ],
])('a call of a tool that was removed, %s, says what became of it', async (name, details) => {
  const { toolkit, sent, notices } = await serve();
  const { isError, data } = await toolkit.call(name, { user_id: 'user_1' });
  expect({ isError, data }).toEqual({ isError: true, data: { error: { kind: 'bad_arguments', ...details } } });
  expect([sent, notices]).toEqual([[], []]);
  expect(() => resolveTool(name)).toThrow(expect.objectContaining({ refusedBy: 'unknown_tool' }));
});

test('choosing a tool that was removed is an error; excluding it is not, and the notice names the option as in code', async () => {
  await expect(serve({ tools: ['users', 'relics.older'] })).rejects.toThrow(
    'relics.older was removed in 0.2.1: Clerk took it away. Remove it from {--tools}.',
  );
  const { notices } = await serve({ excludeTools: ['relics.older'], optionStyle: 'code' });
  expect(notices).toEqual(['relics.older was removed in 0.2.1: `excludeTools` need not name it.']);
});

test('a notice that fails does not fail the call', async () => {
  const { toolkit } = await serve({
    notice: () => {
      throw new Error('full');
    },
  });
  expect((await toolkit.call('users.fetch', { user_id: 'user_1' })).isError).toBe(false);
});
