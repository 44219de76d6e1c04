import { expect, test } from 'vitest';
import { formatWelcome } from '../../../src/cli/serve/welcome.ts';

test('says what it is and how to connect a client, within 80 columns', () => {
  const text = formatWelcome(30);
  expect(text).toMatch(/^clerk-agent-toolkit 0\.1\.0: an MCP server with 30 tools/);
  expect(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))).toEqual({
    mcpServers: {
      clerk: { command: 'npx', args: ['-y', 'clerk-agent-toolkit'], env: { CLERK_SECRET_KEY: 'sk_test_...' } },
    },
  });
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
