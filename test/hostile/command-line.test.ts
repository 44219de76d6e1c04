import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { type CliStart, runCli } from '../support/process/cli.ts';
import { findLeaks, KEY } from '../support/process/raw-client.ts';

// Whatever stands in flags and environment: it is served or refused in one line, and no key is printed.

const URLS = 'The API URL must be https://host (http only on localhost), without credentials, query or fragment.';
const BAD_KEY = 'The secret key contains a character that no key has';
const urls = [
  ...[
    'http://127.0.0.1.evil.com',
    'http://localhost@evil.com',
    'http://localhost:80@evil.com',
    'http://localhost.evil.com',
  ],
  ...[
    'http://[::ffff:127.0.0.1]',
    'http://0.0.0.0',
    'http://[::]',
    'http://127.evil.com',
    'http://evil.com#@localhost',
  ],
  ...[
    'https://user:pass@api.clerk.com',
    `https://${KEY}@api.clerk.com`,
    'https://api.clerk.com?a',
    'https://api.clerk.com#a',
  ],
  ...[
    'ftp://localhost',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/plain,a',
    'ws://localhost',
    '//localhost',
  ],
  ...[
    'http:\\\\evil.com',
    'https://',
    'localhost:3000',
    'https://a b',
    'http://localhost\u2024evil.com',
    '../..',
    '\u0001',
  ],
];

const flag = (...args: string[]): CliStart => ({ args, env: { CLERK_SECRET_KEY: KEY } });
const key = (value: string): CliStart => ({ env: { CLERK_SECRET_KEY: value } });

/** Starts that must be refused, each with the beginning of the one line that is printed. */
const refused: [start: CliStart, line: string][] = [
  ...urls.map((url): [CliStart, string] => [flag(`--api-url=${url}`), URLS]),
  ...urls.slice(0, 3).map((url): [CliStart, string] => [{ env: { CLERK_SECRET_KEY: KEY, CLERK_API_URL: url } }, URLS]),
  ...[
    '__proto__',
    'constructor',
    'constructor.*',
    '*.constructor',
    'users.__proto__',
    'toString',
    'hasOwnProperty.*',
    '..',
    'users.*.*',
    '\u202e',
    'ｕｓｅｒｓ',
    '*\u0007*',
    `${'*a'.repeat(5_000)}`,
  ].flatMap((pattern): [CliStart, string][] => [
    [flag('--tools', pattern), 'No tool matches "'],
    [flag('--exclude-tools', pattern), 'No tool matches "'],
  ]),
  [flag('--__proto__', 'x'), 'Unknown flag "--__proto__".'],
  [flag('--constructor=x'), 'Unknown flag "--constructor".'],
  [flag('--no-tools'), 'Unknown flag "--no-tools".'],
  [flag('__proto__'), 'Unexpected argument "__proto__".'],
  [flag(`--key=${KEY}`), 'Unknown flag "--key".'],
  [flag(KEY), 'Unexpected argument "sk_[hidden]".'],
  [flag('--tools', KEY), 'No tool matches "sk_[hidden]".'],
  [flag('--timeout', KEY), '--timeout must be a number of seconds above 0 and at most 600, not "sk_[hidden]".'],
  [flag('--max-result', '999'), '--max-result must be a number of characters from 1000 to 10000000, not "999".'],
  [flag('--max-result', '3e4'), '--max-result must be a number of characters'],
  [flag('--query-pages', '0'), '--query-pages must be a number of pages from 1 to 100000, not "0".'],
  [flag('--query-rows', '1e6'), '--query-rows must be a number of rows from 1 to 10000000, not "1e6".'],
  [flag('--query-time', '601'), '--query-time must be a number of seconds above 0 and at most 600, not "601".'],
  [flag('--query-memory', '4097'), '--query-memory must be a number of megabytes from 1 to 4096, not "4097".'],
  [flag('--view', 'Raw'), '--view must be "lean" or "raw", not "Raw".'],
  [flag('--tool-names', '__proto__'), '--tool-names must be "underscore" or "dotted", not "__proto__".'],
  [flag('--confirm', 'constructor'), '--confirm must be '],
  ...['1e3', '0x10', 'Infinity', 'NaN', '-0', '9'.repeat(400), ' ', '30\n'].map((value): [CliStart, string] => [
    flag(`--timeout=${value}`),
    '--timeout must be a number',
  ]),
  [
    flag('--files', '/proc/self/nothing\n    at evil'),
    `--files: ${resolve('/proc/self/nothing')} at evil does not exist.`,
  ],
  [flag('--secret-key', `${KEY}\nb`), BAD_KEY],
  [key(`${KEY}\r\nX-Evil: 1`), BAD_KEY],
  [key(`${KEY} ${KEY}`), BAD_KEY],
  [key(`"${KEY}"`), 'The secret key has quotes around it'],
  [key(`${KEY}\u0001`), BAD_KEY],
  [key(`${KEY}ü`), BAD_KEY],
  [key(`pk_${KEY}`), 'This is a publishable key'],
];

/** Runs the program in this process until it refuses: a hundred real ones would take minutes. */
async function refusedHere({
  args = [],
  env = {},
}: CliStart): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const output = new Writable({
    write: (chunk, _, done) => {
      stdout.push(String(chunk));
      done();
    },
  });
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text, ...rest) => {
    stderr.push(String(text));
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  });
  const input = Readable.from([]) as unknown as ReadStream;
  const code = await run(args, env, input, output).finally(() => write.mockRestore());
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

function expectRefusal(
  start: CliStart,
  line: string,
  outcome: { code: number | null; stdout: string; stderr: string },
) {
  const begin = `clerk-agent-toolkit: ${line}`;
  const { code, stdout, stderr } = outcome;
  const [said = '', ...more] = stderr.split('\n');
  const seen = { code, stdout, said: said.slice(0, begin.length), more, leaks: findLeaks(stderr) };
  expect({ start, ...seen }).toEqual({ start, code: 1, stdout: '', said: begin, more: [''], leaks: [] });
  expect(stderr.length).toBeLessThan(1_000);
}

test('what is refused is refused in one line', async () => {
  for (const [start, line] of refused) expectRefusal(start, line, await refusedHere(start));
});

test.each([
  [flag('--api-url=http://localhost@evil.com'), URLS],
  [flag('--tools', '__proto__'), 'No tool matches "__proto__".'],
  [key(`${KEY}\r\nX-Evil: 1`), BAD_KEY],
])('and so it is by the real program: %j', async (start, line) => expectRefusal(start, line, await runCli(start)));

test.each([
  ['an address of the loopback in other digits', flag('--api-url=http://0x7f.1')],
  ['a key with a line feed at its end', key(`${KEY}\n`)],
  ['a hundred thousand stars', flag('--tools', '*'.repeat(100_000))],
  ['one flag again and again', flag(...Array(500).fill('--read-only'))],
])('%s is taken', async (_, start) => {
  const { code, stderr, stdout } = await runCli(start);
  expect({ code, leaks: findLeaks(stdout + stderr) }).toEqual({ code: 0, leaks: [] });
});
