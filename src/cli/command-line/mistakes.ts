import { didYouMean } from '../../runtime/shared/did-you-mean.ts';
import { getOwn } from '../../runtime/shared/json.ts';
import { NAMED_COMMANDS } from './commands.ts';

const KEY_ADVICE = 'Set the key in the environment, as CLERK_SECRET_KEY.';

/** Words that people write in place of our flags, each with advice that is better than the nearest name. */
const ADVICE: Readonly<Record<string, string>> = {
  '--include-tools': 'Use --tools.',
  '--toolsets': 'Use --tools.',
  '--org': 'Use --organization.',
  '--org-id': 'Use --organization.',
  '--user-id': 'Use --user.',
  '--api-key': KEY_ADVICE,
  '--key': KEY_ADVICE,
  '--token': KEY_ADVICE,
  '--clerk-secret-key': KEY_ADVICE,
  '--debug': 'Use --log to write down what happens.',
  '--verbose': 'Use --log to write down what happens.',
  '--port': 'Use --http 127.0.0.1:8080 to serve over HTTP.',
  '--host': 'Use --http 127.0.0.1:8080 to serve over HTTP.',
  '--listen': 'Use --http 127.0.0.1:8080 to serve over HTTP.',
  '--transport': 'Use --http 127.0.0.1:8080 to serve over HTTP; without it, the server speaks over stdio.',
  '--yes': 'Nobody else can say yes for a person: --confirm never asks nobody.',
  '--no-confirm': 'Use --confirm never.',
  '-V': 'Use -v or --version.',
  '-y': '-y is a flag of npx, and stands before the name of the package.',
  help: 'It is a flag.',
  version: 'It is a flag: --version.',
  start: 'Use the command serve.',
  list: 'Use the command tools.',
};

/**
 * Describes an argument that belongs nowhere, with what to write in its place. Shows no value that may be a secret.
 * @param flags the flags that there are, by their long names
 */
export function describeStray(stray: string, flags: readonly string[]): string {
  return stray.startsWith('-') ? describeUnknownFlag(stray, flags) : describeOperand(stray);
}

function describeUnknownFlag(stray: string, flags: readonly string[]): string {
  // Without its value, which may be a secret.
  const [flag = stray] = stray.split(/[=\s]/);
  const isKnown = flags.includes(flag);
  if (isKnown && /\s/.test(stray)) return `${describeJoined(flag)} See --help.`;
  if (isKnown) return `${flag} takes no value. See --help.`;
  return `Unknown flag "${flag}".${spaced(getOwn(ADVICE, flag)) || didYouMean(flag, flags)} See --help.`;
}

/** Describes an argument that holds a flag and more: in a client's list of arguments, each is one of its own. */
export function describeJoined(flag: string): string {
  return `One argument holds ${flag} and more: give each flag and each value an argument of its own, as in ["${flag}", "..."].`;
}

function describeOperand(stray: string): string {
  // Half of a key that was pasted with a space is a secret too.
  const shown = /^(?!sk_)[\w+/=-]{20,}$/.test(stray) ? '' : ` "${stray}"`;
  const command = didYouMean(stray, NAMED_COMMANDS);
  const advice = 'Choose tools with --tools; "clerk-agent-toolkit tools" lists them.';
  return `Unexpected argument${shown}.${spaced(getOwn(ADVICE, stray)) || command || spaced(advice)} See --help.`;
}

function spaced(sentence: string | undefined): string {
  return sentence === undefined ? '' : ` ${sentence}`;
}
