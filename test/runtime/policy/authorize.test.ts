import { expect, test } from 'vitest';
import { authorize, type Policy } from '../../../src/runtime/policy/authorize.ts';
import type { Tier } from '../../../src/tool.ts';

const policy: Policy = {
  selected: new Set(['users.getUser', 'users.deleteUser', 'users.getToken']),
  readOnly: false,
  allowSecrets: false,
  pins: {},
};
const read = { name: 'users.getUser', tier: 'read' } as const;
const destructive = { name: 'users.deleteUser', tier: 'destructive' } as const;
const sensitive = { name: 'users.getToken', tier: 'sensitive' } as const;

test.each<{ tool: { name: string; tier: Tier }; change?: Partial<Policy> }>([
  { tool: read },
  { tool: destructive },
  { tool: read, change: { readOnly: true } },
  { tool: sensitive, change: { allowSecrets: true } },
])('$tool.name goes through with $change', ({ tool, change }) => {
  expect(() => authorize(tool, { ...policy, ...change })).not.toThrow();
});

const onlyReads = 'A person can allow it by {starting the server} without {--read-only}.';

test.each<{ tool: { name: string; tier: Tier }; change?: Partial<Policy>; message: string; hint: string }>([
  {
    tool: { name: 'users.banUser', tier: 'write' },
    message: 'users.banUser is not served here.',
    hint: 'A person can allow it by {starting the server} with users.banUser added to {--tools} (to "default", if none are set now), and not in {--exclude-tools}.',
  },
  {
    tool: sensitive,
    message: 'users.getToken returns a live credential, which is not handed out here.',
    hint: 'A person can take it from the Clerk dashboard, or {start the server} with {--allow-secrets} and users.getToken added to {--tools}.',
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
])('$message', ({ tool, change, message, hint }) => {
  expect(() => authorize(tool, { ...policy, ...change })).toThrow(
    expect.objectContaining({ details: { kind: 'refused', message, hint } }),
  );
});
