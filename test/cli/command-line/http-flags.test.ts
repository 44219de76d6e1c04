import { expect, test } from 'vitest';
import type { Environment } from '../../../src/cli/command-line/environment.ts';
import type { HttpFlags } from '../../../src/cli/command-line/http-flags.ts';
import { parseCommandLine } from '../../../src/cli/command-line/options.ts';

const ENV = { CLERK_SECRET_KEY: 'sk_test_1', CLERK_PUBLISHABLE_KEY: 'pk_test_1' };
const PUBLIC = '--access a.yaml --url https://mcp.example.com/mcp';

function read(line: string, env: Environment = ENV) {
  const task = parseCommandLine(['serve', ...line.split(' ')], env);
  if (task.kind !== 'serve-http') throw new Error(task.kind);
  return task;
}

test.each<[line: string, env: Environment, want: Partial<HttpFlags>]>([
  ['--http 127.0.0.1:8080 --access a.yaml', ENV, { host: '127.0.0.1', port: 8080, publishableKey: 'pk_test_1' }],
  ['--http localhost:0 --access a.yaml', ENV, { host: 'localhost', port: 0, url: undefined }],
  ['--http [::1]:8080 --access a.yaml', ENV, { host: '[::1]', port: 8080 }],
  [`--http :8080 ${PUBLIC}`, ENV, { host: undefined, port: 8080, url: 'https://mcp.example.com/mcp' }],
  [`--http 0.0.0.0:8080 ${PUBLIC}`, ENV, { host: '0.0.0.0' }],
  ['--http 127.0.0.1:1 --access a.yaml --publishable-key pk_test_2', ENV, { publishableKey: 'pk_test_2' }],
  ['--http 127.0.0.1:1 --access a.yaml', { ...ENV, CLERK_JWT_KEY: 'PEM' }, { jwtKey: { key: 'PEM' } }],
  ['--http 127.0.0.1:1 --access a.yaml --jwt-key-file k', { ...ENV, CLERK_JWT_KEY: 'PEM' }, { jwtKey: { file: 'k' } }],
  ['--http 127.0.0.1:1 --sandbox', ENV, { metricsPort: undefined }],
  ['--http 127.0.0.1:1 --sandbox --metrics-port 9464', ENV, { metricsPort: 9464 }],
  ['--http 127.0.0.1:0 --sandbox --metrics-port 0', ENV, { metricsPort: 0 }],
  ['--http 127.0.0.1:1 --sandbox', ENV, { publishableKey: undefined, jwtKey: undefined }],
  [
    '--http 127.0.0.1:1 --sandbox --origin https://a.example,http://b.example:1 *',
    ENV,
    { origins: ['https://a.example', 'http://b.example:1', '*'] },
  ],
])('%s %j', (line, env, want) => {
  expect(read(line, env).http).toMatchObject(want);
});

test('without a command it serves over HTTP too', () => {
  expect(parseCommandLine(['--http', '127.0.0.1:1', '--sandbox'], {})).toMatchObject({ kind: 'serve-http' });
  expect(parseCommandLine(['serve', '--sandbox'], {})).toMatchObject({ kind: 'serve' });
});

test('what no flag sets is for the rules to say, and the environment bounds them', () => {
  const { options, http } = read('--http 127.0.0.1:1 --access a.yaml --confirm always', {
    ...ENV,
    CLERK_AGENT_TOOLKIT_READ_ONLY: '1',
  });
  expect(http.access).toMatchObject({ file: 'a.yaml', unset: { view: undefined, maxResult: undefined } });
  expect(http.access.unset).not.toHaveProperty('confirm');
  expect(options).toMatchObject({ readOnly: true, confirm: 'always' });
});

const REACH = 'For this machine alone, listen on 127.0.0.1:8080.';

test.each<[line: string, message: string, env?: Environment]>([
  ['--http', '--http needs a value. See --help.'],
  ['--http :1 --sandbox --metrics-port', '--metrics-port needs a value. See --help.'],
  ['--metrics-port 9464', '--metrics-port goes with --http, as in --http 127.0.0.1:8080.'],
  [
    '--http 127.0.0.1:8080 --sandbox --metrics-port 127.0.0.1:9464',
    '--metrics-port must be a number, such as 9464, on the host of --http, not "127.0.0.1:9464".',
  ],
  ['--http 127.0.0.1:8080 --sandbox --metrics-port 65536', '--metrics-port must be a number'],
  [
    '--http 127.0.0.1:8080 --sandbox --metrics-port 8080',
    '--metrics-port must not be 8080, the port of --http: whoever reaches the endpoint would read how the key is used.',
  ],
  ['--http 8080 --sandbox', '--http must be HOST:PORT, such as 127.0.0.1:8080, or :8080 for all addresses'],
  ['--http 127.0.0.1:99999 --sandbox', '--http must be HOST:PORT'],
  ['--http http://127.0.0.1:80 --sandbox', '--http must be HOST:PORT'],
  [
    '--http :8080 --sandbox',
    `can be reached by other machines, and so needs --url, the https:// address at which they reach it, and --access, the rules of who may do what. ${REACH}`,
  ],
  ['--http 0.0.0.0:8080 --access a', `needs --url, the https:// address at which they reach it. ${REACH}`],
  ['--http :8080 --url https://a.example/mcp', `needs --access, the rules of who may do what. ${REACH}`],
  ['--http :8080 --url https://a.example/mcp --access a --sandbox', '--sandbox signs everybody in without a password'],
  ['--http 127.0.0.1:1 --url https://a.example/mcp --sandbox', '--sandbox signs everybody in without a password'],
  [
    '--http :8080 --url http://mcp.example.com/mcp --access a',
    '--url must begin with https://, such as https://mcp.example.com/mcp, not "http://mcp.example.com/mcp"',
  ],
  ['--http :8080 --url mcp.example.com/mcp --access a', '--url must begin with https://'],
  [
    '--http 127.0.0.1:1 --access a',
    'CLERK_AGENT_TOOLKIT_USER does not go with --http: a rule confines calls to whoever signed in',
    { ...ENV, CLERK_AGENT_TOOLKIT_USER: 'user_1' },
  ],
  [
    '--http 127.0.0.1:1 --sandbox',
    'CLERK_AGENT_TOOLKIT_ORGANIZATION does not go with --http: a rule confines calls to the organization',
    { ...ENV, CLERK_AGENT_TOOLKIT_ORGANIZATION: 'org_1' },
  ],
  ['--http [::]:8080 --url http://localhost:8080/mcp --access a', '--url must begin with https://'],
  ['--http 127.0.0.1.example.com:8080 --sandbox', 'can be reached by other machines'],
  ['--http 127.0.0.1:1', 'name their file with --access, or try it with --sandbox'],
  ['--http 127.0.0.1:1 --access a', '--http needs the publishable key of the instance', {}],
  ['--http 127.0.0.1:1 --sandbox --publishable-key pk_test_1', 'leave out --publishable-key or --sandbox'],
  ['--http 127.0.0.1:1 --sandbox --jwt-key-file k', 'leave out --jwt-key-file or --sandbox'],
  ['--http 127.0.0.1:1 --sandbox --as user_1', '--as does not go with --http: people sign in over HTTP.'],
  ['--http 127.0.0.1:1 --sandbox --as-scope a', '--as-scope does not go with --http: people sign in'],
  ['--http 127.0.0.1:1 --sandbox --user user_1', '--user does not go with --http: a rule confines calls'],
  ['--http 127.0.0.1:1 --sandbox --organization org_1', '--organization does not go with --http: a rule confines'],
  ['--http 127.0.0.1:1 --sandbox --files /a', "--files does not go with --http: a person's calls send no files"],
  ['--http 127.0.0.1:1 --sandbox --exports /a', "--exports does not go with --http: a person's calls write no files"],
  ['--http 127.0.0.1:1 --sandbox --tool-names dotted', '--tool-names does not go with --http: over HTTP, names'],
  ['--http 127.0.0.1:1 --sandbox --log a', '--log does not go with --http: over HTTP, the log is on standard error.'],
  [
    '--http 127.0.0.1:1 --sandbox --origin https://a.example/',
    '--origin must be like https://app.example.com, without a path, not "https://a.example/". Did you mean https://a.example?',
  ],
  ['--http 127.0.0.1:1 --sandbox --origin example.com', '--origin must be like https://app.example.com'],
  ['--url https://a.example/mcp', '--url goes with --http, as in --http 127.0.0.1:8080.'],
  ['--sandbox --origin *', '--origin goes with --http'],
  ['--access a.yaml', 'or serve all who sign in with --http.'],
])('serve %s is refused', (line, message, env) => {
  const argv = ['serve', ...line.split(' ')];
  expect(() => parseCommandLine(argv, env ?? ENV)).toThrow(message);
});

test('an input of a call may have the name of one', () => {
  const argv = ['call', 'redirectUrls.createRedirectUrl', '--url', 'https://a.example'];
  expect(parseCommandLine(argv, ENV)).toMatchObject({ kind: 'call', words: ['--url', 'https://a.example'] });
});

test.each(['tools', 'install'])('%s takes none of these flags', (command) => {
  expect(() => parseCommandLine([command, '--http=:1'], ENV)).toThrow(/--http goes with serving/);
});
