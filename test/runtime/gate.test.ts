import { expect, test } from 'vitest';
import { gate } from '../../src/runtime/gate.ts';

const policy = { selected: new Set(['users.getUser', 'users.deleteUser', 'users.getToken']) };

test.each([
  { name: 'users.getUser', tier: 'read' },
  { name: 'users.deleteUser', tier: 'destructive' },
] as const)('$name goes through', (tool) => {
  expect(() => gate(tool, policy)).not.toThrow();
});

test.each([
  {
    tool: { name: 'users.banUser', tier: 'write' },
    message: 'users.banUser is not served here.',
    hint: 'A person can allow it by starting the server with --tools users.banUser, beside the tools already chosen.',
  },
  {
    tool: { name: 'users.getToken', tier: 'sensitive' },
    message: 'users.getToken answers with a live credential, which is never handed to a model.',
    hint: 'A person can take it from the Clerk dashboard.',
  },
] as const)('$message', ({ tool, message, hint }) => {
  expect(() => gate(tool, policy)).toThrow(expect.objectContaining({ details: { kind: 'refused', message, hint } }));
});
