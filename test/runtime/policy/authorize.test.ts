import { expect, test } from 'vitest';
import { authorize, type Policy, refuseUnsafe } from '../../../src/runtime/policy/authorize.ts';
import type { ToolError } from '../../../src/runtime/shared/errors.ts';
import { spellError } from '../../../src/runtime/shared/placeholders.ts';
import type { IndexedTool } from '../../../src/tool.ts';

type Tool = Pick<IndexedTool, 'name' | 'tier' | 'asks' | 'needs'>;

const policy: Policy = {
  selected: new Set(['users.getUser', 'users.deleteUser', 'users.getToken']),
  readOnly: false,
  safe: false,
  allowSecrets: false,
  pins: {},
};
const read = { name: 'users.getUser', tier: 'read' } as const;
const destructive = { name: 'users.deleteUser', tier: 'destructive', asks: 'always' } as const;
const sensitive = { name: 'users.getToken', tier: 'sensitive', asks: 'always' } as const;
const write = { name: 'users.getUser', tier: 'write', asks: 'sometimes' } as const;

test.each<{ tool: Tool; change?: Partial<Policy> }>([
  { tool: read },
  { tool: destructive },
  { tool: read, change: { readOnly: true } },
  { tool: sensitive, change: { allowSecrets: true } },
  { tool: read, change: { safe: true } },
  // Some calls of it are allowed: which, is for its arguments to say.
  { tool: write, change: { safe: true } },
])('$tool.name goes through with $change', ({ tool, change }) => {
  expect(() => authorize(tool, { ...policy, ...change })).not.toThrow();
});

/** Returns the details of a refusal, as they read on the command line. */
function refusalOf(run: () => void) {
  try {
    run();
  } catch (error) {
    return spellError((error as ToolError).details, { options: 'flags' });
  }
  return undefined;
}

const onlyReads = 'A person can allow it by starting the server without --read-only.';
const onlySafe =
  'Nothing was done. A person can allow it by starting the server without --safe, or do it in the Clerk dashboard.';

test.each<{ tool: Tool; change?: Partial<Policy>; message: string; hint: string }>([
  {
    tool: { name: 'users.banUser', tier: 'write' },
    message: 'users.banUser is not served here.',
    hint: 'A person can allow it by starting the server with users.banUser added to --tools (to "default", if none are set now), and not in --exclude-tools.',
  },
  {
    tool: { name: 'lists.export', tier: 'write', needs: 'exports' },
    message: 'lists.export is not served here.',
    hint: 'A person can allow it by starting the server with lists.export added to --tools (to "default", if none are set now), and --exports DIR, and not in --exclude-tools.',
  },
  {
    tool: sensitive,
    message: 'users.getToken returns a live credential, which is not handed out here.',
    hint: 'A person can take it from the Clerk dashboard, or start the server with --allow-secrets and users.getToken added to --tools.',
  },
  {
    tool: destructive,
    change: { readOnly: true },
    message: 'users.deleteUser is not a read, and only reads are allowed here.',
    hint: onlyReads,
  },
  {
    tool: sensitive,
    change: { readOnly: true, allowSecrets: true },
    message: 'users.getToken is not a read, and only reads are allowed here.',
    hint: onlyReads,
  },
  {
    tool: destructive,
    change: { safe: true },
    message: 'users.deleteUser is not allowed here: any call of it loses something or lets somebody in.',
    hint: onlySafe,
  },
  {
    tool: sensitive,
    change: { safe: true, allowSecrets: true },
    message: 'users.getToken is not allowed here: any call of it loses something or lets somebody in.',
    hint: onlySafe,
  },
])('$message', ({ tool, change, message, hint }) => {
  expect(refusalOf(() => authorize(tool, { ...policy, ...change }))).toMatchObject({ message, hint });
});

test('a call that is not safe is refused with the reasons', () => {
  const message = 'users.updateUser is not allowed here: whoever knows the password can sign in.';
  const refuse = () => refuseUnsafe('users.updateUser', 'whoever knows the password can sign in');
  expect(refuse).toThrow(expect.objectContaining({ refusedBy: 'safe' }));
  expect(refusalOf(refuse)).toEqual({ kind: 'refused', message, hint: onlySafe });
});
