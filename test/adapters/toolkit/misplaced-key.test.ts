import { expect, test } from 'vitest';
import { createClerkToolkit as createPickedToolkit } from '../../../src/adapters/ai-sdk/picked.ts';
import { openToolkit } from '../../../src/adapters/toolkit/open-toolkit.ts';
import { createClerkClient } from '../../../src/client/index.ts';

const KEYS = ['sk_live_MISPLACEDKEY1234', 'sk_liveMISPLACED', 'live_MISPLACEDkeyMISPLACEDkey1234'];
const given = { secretKey: 'sk_test_1' };

test.each<[string, (key: string) => object]>([
  ['a tool', (key) => ({ ...given, tools: [key] })],
  ['a tool to leave out', (key) => ({ ...given, excludeTools: [key] })],
  ['a folder', (key) => ({ ...given, files: [key] })],
  ['the folder for exports', (key) => ({ ...given, exports: key })],
  ['a user', (key) => ({ ...given, authContext: { userId: key } })],
  ['a field of authContext', (key) => ({ ...given, authContext: { orgId: 'org_1', [key]: 'user_1' } })],
  ['the name of an option', (key) => ({ ...given, [key]: true })],
])('a key that is given as %s is not repeated', async (_, options) => {
  for (const key of KEYS) {
    const error = await openToolkit(options(key)).then(
      () => expect.unreachable(),
      (error: Error) => error,
    );
    expect(error.name).toBe('UsageError');
    expect(`${error.message}\n${error.stack}`).not.toContain('MISPLACED');
    expect(error.message).toContain('[hidden]');
  }
});

test('the address of the API is not repeated', () => {
  for (const key of KEYS) {
    expect(() => createClerkClient({ ...given, apiUrl: key })).toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.not.stringContaining('MISPLACED') }),
    );
  }
});

test('a toolkit of picked tools without options says what it needs', async () => {
  const sentence =
    '`tools` must be an array of tools that are imported, such as `users_getUser` of clerk-agent-toolkit/tools/users. An entry point without /picked takes names.';
  const create = createPickedToolkit as (options?: object | null) => Promise<unknown>;
  for (const options of [undefined, null, {}, { ...given }]) {
    await expect(create(options)).rejects.toEqual(expect.objectContaining({ name: 'UsageError', message: sentence }));
  }
});
