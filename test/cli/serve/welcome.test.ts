import { expect, test } from 'vitest';
import { formatWelcome } from '../../../src/cli/serve/welcome.ts';

const KEY = { CLERK_SECRET_KEY: '<your secret key>' };

test.each<[argv: string[], flags: string[], env: object]>([
  [[], [], { env: KEY }],
  [['--tools', 'users', 'sessions', '--read-only'], ['--tools', 'users', 'sessions', '--read-only'], { env: KEY }],
  [['--secret-key', 'sk_live_1', '--safe'], ['--safe'], { env: KEY }],
  [['--secret-key=sk_live_1', '--tools=[a, "b"]'], ['--tools=[a, "b"]'], { env: KEY }],
  [['--sandbox', '--tools', 'users'], ['--sandbox', '--tools', 'users'], {}],
])('%j: the configuration starts a server with %j', (argv, flags, env) => {
  const text = formatWelcome(30, argv, 'live');
  expect(text).toMatch(/^clerk-agent-toolkit 0\.1\.0: an MCP server with 30 tools/);
  expect(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))).toEqual({
    mcpServers: { 'clerk-live': { command: 'npx', args: ['-y', 'clerk-agent-toolkit', ...flags], ...env } },
  });
  expect(text).not.toContain('sk_live_1');
});

test('without flags it is at most 80 columns wide', () => {
  expect(
    formatWelcome(1, [], 'test')
      .split('\n')
      .filter((line) => line.length > 80),
  ).toEqual([]);
});
