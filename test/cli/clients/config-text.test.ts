import { expect, test } from 'vitest';
import { removeEntry, setEntry } from '../../../src/cli/clients/text/config-text.ts';

const JSON_FORM = { format: 'json', section: 'mcpServers' } as const;
const TOML_FORM = { format: 'toml', section: 'mcp_servers' } as const;
const entry = { command: 'npx', args: ['-y', 'x'] };

/** Texts of JSON, and what they are with an entry; taking it out again must bring the text back. */
const json: [name: string, given: string, want: string][] = [
  [
    'no section',
    `{\n  "a": 1\n}\n`,
    `{\n  "a": 1,\n  "mcpServers": {\n    "ours": {\n      "command": "npx",\n      "args": [\n        "-y",\n        "x"\n      ]\n    }\n  }\n}\n`,
  ],
  [
    'another entry, and comments',
    `{ // top\n  "mcpServers": {\n    /* q */\n    "q": {"command": "y"} // keep\n    // tail\n  }\n}`,
    `{ // top\n  "mcpServers": {\n    /* q */\n    "q": {"command": "y"}, // keep\n    // tail\n    "ours": {\n      "command": "npx",\n      "args": [\n        "-y",\n        "x"\n      ]\n    }\n  }\n}`,
  ],
  [
    'a trailing comma',
    `{\n  "mcpServers": {\n    "q": {}, // , keep\n  },\n}\n`,
    `{\n  "mcpServers": {\n    "q": {}, // , keep\n    "ours": {\n      "command": "npx",\n      "args": [\n        "-y",\n        "x"\n      ]\n    },\n  },\n}\n`,
  ],
  [
    'all in one line',
    `{"mcpServers":{"q":{"command":"y"}},"z":1}`,
    `{"mcpServers":{"q":{"command":"y"}, "ours": {"command":"npx","args":["-y","x"]}},"z":1}`,
  ],
  [
    'tabs',
    `{\n\t"mcpServers": {\n\t\t"q": {}\n\t}\n}\n`,
    `{\n\t"mcpServers": {\n\t\t"q": {},\n\t\t"ours": {\n\t\t\t"command": "npx",\n\t\t\t"args": [\n\t\t\t\t"-y",\n\t\t\t\t"x"\n\t\t\t]\n\t\t}\n\t}\n}\n`,
  ],
  [
    'a byte order mark and Windows lines',
    `\uFEFF{\r\n    "mcpServers": {\r\n        "q": {}\r\n    }\r\n}\r\n`,
    `\uFEFF{\r\n    "mcpServers": {\r\n        "q": {},\r\n        "ours": {\r\n            "command": "npx",\r\n            "args": [\r\n                "-y",\r\n                "x"\r\n            ]\r\n        }\r\n    }\r\n}\r\n`,
  ],
  [
    'a section with only a comment',
    `{\n  "mcpServers": { // none yet\n  }\n}`,
    `{\n  "mcpServers": { // none yet\n    "ours": {\n      "command": "npx",\n      "args": [\n        "-y",\n        "x"\n      ]\n    }\n  }\n}`,
  ],
];

test.each(json)('JSON with %s gets an entry, and loses it again', (_, given, want) => {
  expect(setEntry(given, JSON_FORM, 'ours', { entry })).toBe(want);
  const keep = given.includes('mcpServers') ? ['mcpServers'] : [];
  expect(removeEntry(want, JSON_FORM, 'ours', keep)).toBe(given);
});

test.each([
  ['the first of two', `{"mcpServers":{"ours":{"a":1}, "q":{}}}`, `{"mcpServers":{ "q":{}}}`],
  ['the middle of three', `{"mcpServers":{"p":{}, "ours":{"a":1}, "q":{}}}`, `{"mcpServers":{"p":{}, "q":{}}}`],
  [
    'one with a comment behind',
    `{\n  "mcpServers": {\n    "ours": {}, // mine\n    "q": {}\n  }\n}`,
    `{\n  "mcpServers": { // mine\n    "q": {}\n  }\n}`,
  ],
  ['the only one', `{\n  "mcpServers": {\n    "ours": {}\n  },\n  "a": 1\n}`, `{\n  "a": 1\n}`],
])('JSON loses %s', (_, given, want) => {
  expect(removeEntry(given, JSON_FORM, 'ours')).toBe(want);
});

test('an entry is replaced in its place, and left alone where it is the same', () => {
  const given = `{\n  "mcpServers": {\n    "ours": {"command": "old"},\n    "q": {}\n  }\n}\n`;
  const want = `{\n  "mcpServers": {\n    "ours": {\n      "command": "npx",\n      "args": [\n        "-y",\n        "x"\n      ]\n    },\n    "q": {}\n  }\n}\n`;
  expect(setEntry(given, JSON_FORM, 'ours', { entry })).toBe(want);
  const compact = `{"mcpServers":{"ours":{"args":["-y","x"],"command":"npx"}}}`;
  expect(setEntry(compact, JSON_FORM, 'ours', { entry })).toBe(compact);
});

test('a question stands beside the entry, and goes with it', () => {
  const form = { format: 'json', section: 'servers' } as const;
  const input = { type: 'promptString', id: 'ours-key' };
  const given = `{\n  "inputs": [\n    {"id": "other"}\n  ],\n  "servers": {}\n}\n`;
  const want = `{\n  "inputs": [\n    {"id": "other"},\n    {\n      "type": "promptString",\n      "id": "ours-key"\n    }\n  ],\n  "servers": {\n    "ours": {\n      "command": "npx"\n    }\n  }\n}\n`;
  expect(setEntry(given, form, 'ours', { entry: { command: 'npx' }, input })).toBe(want);
  expect(removeEntry(want, form, 'ours', ['servers'])).toBe(given);
});

const table = `[mcp_servers.ours]\ncommand = "npx"\nargs = [ "-y", "x" ]\n`;

test.each([
  ['nothing', '', table],
  ['a setting', 'model = "x" # mine\n', `model = "x" # mine\n\n${table}`],
  [
    'another server, and comments',
    '# top\n[mcp_servers.q]\ncommand = "y"\n\n# about r\n[mcp_servers.r.env]\nA = "b"\n',
    `# top\n[mcp_servers.q]\ncommand = "y"\n\n# about r\n[mcp_servers.r.env]\nA = "b"\n\n${table}`,
  ],
  ['Windows lines', 'a = 1\r\n[b]\r\n', `a = 1\r\n[b]\r\n\r\n${table.replaceAll('\n', '\r\n')}`],
])('TOML with %s gets an entry, and loses it again', (_, given, want) => {
  expect(setEntry(given, TOML_FORM, 'ours', { entry })).toBe(want);
  expect(removeEntry(want, TOML_FORM, 'ours')).toBe(given);
});

test.each([
  [
    'from between others, with what is inside it',
    '[a]\n\n[mcp_servers."ours"]\ncommand = "y"\n[mcp_servers.ours.env]\nX = "1"\n\n# about z\n[z]\nb = 1\n',
    '[a]\n\n# about z\n[z]\nb = 1\n',
  ],
  ['not one with a longer name', '[mcp_servers.ours-too]\nc = 1\n', '[mcp_servers.ours-too]\nc = 1\n'],
])('TOML loses an entry %s', (_, given, want) => {
  expect(removeEntry(given, TOML_FORM, 'ours')).toBe(want);
});

test.each([
  ['JSON that ends too early', JSON_FORM, '{\n  "mcpServers": {\n', 'line 3: close brace expected'],
  ['JSON without a comma', JSON_FORM, '{\n  "a": 1\n  "b": 2\n}', 'line 3: comma expected'],
  ['no object', JSON_FORM, '[1]', 'line 1: an object ({...}) is expected'],
  ['servers in a list', JSON_FORM, '{"mcpServers": []}', '"mcpServers" is not an object there'],
  ['a section given twice', JSON_FORM, '{"mcpServers": {}, "mcpServers": {"q": {}}}', `"ours" can't be edited there`],
  ['TOML without a value', TOML_FORM, 'a = 1\nb = \n', 'line 2: invalid value'],
  [
    'servers in one line of TOML',
    TOML_FORM,
    'mcp_servers = { q = { command = "y" } }\n',
    `"ours" can't be edited there`,
  ],
  [
    'a header inside a text',
    TOML_FORM,
    'a = """\n[mcp_servers.ours]\n"""\n[b]\n',
    `"ours" can't be edited there without touching other lines`,
  ],
])('%s is refused', (_, form, text, want) => {
  expect(() => setEntry(text, form, 'ours', { entry })).toThrow(want);
});
