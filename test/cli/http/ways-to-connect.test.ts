import { expect, test } from 'vitest';
import { waysToConnect } from '../../../src/cli/http/page/ways-to-connect.ts';

const URL_OF_IT = 'https://mcp.example.com/mcp';
const stepsOf = (url = URL_OF_IT) => waysToConnect(url, 'clerk-test').flatMap(({ steps }) => steps);
const pasted = (url?: string) => stepsOf(url).flatMap(({ paste }) => paste ?? []);

test('lines for terminals', () => {
  expect(pasted().filter((text) => !text.startsWith('{'))).toEqual([
    'claude mcp add --transport http clerk-test https://mcp.example.com/mcp',
    '/mcp',
    'https://mcp.example.com/mcp',
    'codex mcp add clerk-test --url https://mcp.example.com/mcp',
    'codex mcp login clerk-test',
    `code --add-mcp '{"name":"clerk-test","type":"http","url":"https://mcp.example.com/mcp"}'`,
    'gemini mcp add --transport http clerk-test https://mcp.example.com/mcp',
    '/mcp auth clerk-test',
    'npx @modelcontextprotocol/inspector',
    'https://mcp.example.com/mcp',
  ]);
});

test('entries for files', () => {
  const entries = pasted()
    .filter((text) => text.startsWith('{'))
    .map((text) => JSON.parse(text).mcpServers['clerk-test']);
  expect(entries).toEqual([
    { url: URL_OF_IT },
    { type: 'http', url: URL_OF_IT, tools: ['*'] },
    { serverUrl: URL_OF_IT },
    { type: 'http', url: URL_OF_IT },
    { command: 'npx', args: ['-y', 'mcp-remote', URL_OF_IT] },
  ]);
});

test('links hold the entry', () => {
  const links = stepsOf().flatMap(({ open }) => (open ? new URL(open.link) : []));
  const [cursor, code] = links as [URL, URL];
  expect(cursor.href).toMatch(/^cursor:\/\/anysphere\.cursor-deeplink\/mcp\/install\?name=clerk-test&config=/);
  expect(JSON.parse(Buffer.from(cursor.searchParams.get('config') ?? '', 'base64').toString())).toEqual({
    url: URL_OF_IT,
  });
  expect(code.href).toMatch(/^vscode:mcp\/install\?/);
  expect(JSON.parse(decodeURIComponent(code.search.slice(1)))).toEqual({
    name: 'clerk-test',
    type: 'http',
    url: URL_OF_IT,
  });
});

test.each([
  ['http://[::1]:8080/mcp', "'http://[::1]:8080/mcp'"],
  ["https://a.example/it's;rm", `'https://a.example/it'\\''s;rm'`],
  ['https://a.example/$(id)', `'https://a.example/$(id)'`],
])('%s is one word of a shell', (url, word) => {
  expect(pasted(url)[0]).toBe(`claude mcp add --transport http clerk-test ${word}`);
});

test('what connects from elsewhere is not shown for an address of this machine', () => {
  const names = (url: string) => waysToConnect(url, 'a').map(({ client }) => client);
  expect(names(URL_OF_IT)).toContain('Claude and Claude Desktop');
  expect(names('http://127.0.0.1:8080/mcp')).not.toContain('Claude and Claude Desktop');
});
