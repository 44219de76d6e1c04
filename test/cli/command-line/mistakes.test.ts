import { expect, test } from 'vitest';
import { parseCommandLine } from '../../../src/cli/command-line/options.ts';

const JOINED =
  'One argument holds --tools and more: give each flag and each value an argument of its own, as in ["--tools", "..."].';

test.each<[argv: string[], want: string]>([
  [['--tools users'], JOINED],
  [['--tools=users --read-only'], JOINED],
  [['--tools', 'users --read-only'], JOINED],
  [['--include-tools', 'users'], 'Unknown flag "--include-tools". Use --tools.'],
  [['--org=org_1'], 'Unknown flag "--org". Use --organization.'],
  [['--api-key=sk_live_abc'], 'Unknown flag "--api-key". Set the key in the environment, as CLERK_SECRET_KEY.'],
  [['--debug'], 'Unknown flag "--debug". Use --log to write down what happens.'],
  [['-V'], 'Unknown flag "-V". Use -v or --version.'],
  [['help'], 'Unexpected argument "help". It is a flag. See --help.'],
  [['version'], 'Unexpected argument "version". It is a flag: --version.'],
  [['start'], 'Unexpected argument "start". Use the command serve.'],
  [['serve', 'users'], 'Unexpected argument "users". Choose tools with --tools;'],
  [['tol'], 'Unexpected argument "tol". Choose tools with --tools; "clerk-agent-toolkit tools" lists them.'],
  [['tool'], 'Unexpected argument "tool". Did you mean "tools"?'],
  [['--yes'], 'Unknown flag "--yes". Nobody else can say yes for a person: --confirm never asks nobody.'],
  [
    ['__proto__'],
    'Unexpected argument "__proto__". Choose tools with --tools; "clerk-agent-toolkit tools" lists them.',
  ],
  [
    ['--sandbox', 'doctor'],
    '"doctor" stands behind --sandbox: a command comes first, as in clerk-agent-toolkit doctor --sandbox.',
  ],
  [
    ['--tools', 'users', 'doctor'],
    '"doctor" stands behind --tools: a command comes first, as in clerk-agent-toolkit doctor --tools.',
  ],
  [['doctor', 'extra'], 'doctor takes flags, and nothing else: it examines all that there is.'],
])('%j: %s', (argv, want) => {
  expect(() => parseCommandLine(argv, {})).toThrow(want);
});

test.each<[argv: string[], want: string[]]>([
  [
    ['--tools', 'users organizations'],
    ['users', 'organizations'],
  ],
  [['--tools= users ,  a b\tc '], ['users', 'a', 'b', 'c']],
  [
    ['--tools', '', 'a'],
    ['', 'a'],
  ],
  [
    ['--tools', 'users,'],
    ['users', ''],
  ],
])('%j chooses %j', (argv, want) => {
  expect(parseCommandLine(argv, {})).toMatchObject({ options: { tools: want } });
});
