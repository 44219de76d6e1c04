import { parseSecretKey } from '../../runtime/clerk/secret-key.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { type Environment, findMisspeltKey } from './environment.ts';
import { flagValue, presentValue } from './flag-values.ts';
import type { Flags } from './given-flags.ts';
import { type KeySource, type KeyWay, pickKey } from './key-source.ts';
import { readSize } from './limits.ts';

/** The key, or where it is to be read from, and the address. */
export interface ConnectionFlags {
  secretKey?: string | undefined;
  /** The file or command that the key is yet to be read from, in place of `secretKey`. */
  keySource?: KeySource | undefined;
  /** A variable that holds the key by mistake, where there is none. */
  misspeltKey?: string | undefined;
  apiUrl?: string | undefined;
  /** The world to serve in place of Clerk. */
  sandbox: false | { world?: string; size?: number };
}

/**
 * Reads the key, or where it is to be read from, and the address; a flag wins over the environment.
 * @throws UsageError for a key given in several ways, and for what the sandbox takes the place of
 */
export function readConnection(flags: Flags, env: Environment): ConnectionFlags {
  const url = flagValue('--api-url', flags.apiUrl);
  const ways: KeyWay[] = [
    ['--secret-key', flagValue('--secret-key', flags.secretKey), 'key'],
    ['--secret-key-file', flagValue('--secret-key-file', flags.secretKeyFile), 'file'],
    ['--secret-key-command', flagValue('--secret-key-command', flags.secretKeyCommand), 'command'],
  ];
  if (flags.sandbox !== undefined || flags.sandboxSize !== undefined) {
    const [superfluous] = [...ways, ['--api-url', url]].flatMap(([name, value]) => (value ? name : []));
    if (superfluous) throw new UsageError(`--sandbox takes the place of Clerk: leave out ${superfluous} or --sandbox.`);
    return { sandbox: readWorld(flags) };
  }
  const { key, source } = pickKey(ways.some(([, value]) => value !== undefined) ? ways : keysOf(env));
  const misspeltKey = key === undefined && source === undefined ? findMisspeltKey(env) : undefined;
  return {
    sandbox: false,
    secretKey: parseSecretKey(key),
    ...(source && { keySource: source }),
    ...(misspeltKey !== undefined && { misspeltKey }),
    apiUrl: url ?? presentValue(env.CLERK_API_URL),
  };
}

/** Returns the ways in which the environment may give a key, the second of them as Docker's images have it. */
function keysOf(env: Environment): KeyWay[] {
  return [
    ['CLERK_SECRET_KEY', presentValue(env.CLERK_SECRET_KEY), 'key'],
    ['CLERK_SECRET_KEY_FILE', presentValue(env.CLERK_SECRET_KEY_FILE), 'file'],
  ];
}

function readWorld({ sandbox, sandboxSize }: Flags): { world?: string; size?: number } {
  const given = typeof sandbox === 'string' ? sandbox : undefined;
  const world = flagValue('--sandbox', given);
  const size = sandboxSize === undefined ? undefined : readSize(sandboxSize);
  if (world !== undefined && size !== undefined) {
    throw new UsageError('--sandbox-size makes a world of its own: leave out the file of --sandbox, or the size.');
  }
  return { ...(world !== undefined && { world }), ...(size !== undefined && { size }) };
}
