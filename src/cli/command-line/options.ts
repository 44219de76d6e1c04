import { parseSecretKey } from '../../runtime/clerk/secret-key.ts';
import type { ConfirmMode } from '../../runtime/confirm/consent.ts';
import type { PinMode } from '../../runtime/policy/bounds.ts';
import type { ResultView } from '../../runtime/result/result.ts';
import { didYouMean } from '../../runtime/shared/did-you-mean.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { Pins } from '../../tool.ts';
import { version } from '../../version.ts';
import { applyBounds, type BoundFlags, type Environment } from './environment.ts';
import type { Flags } from './flags.ts';
import { formatHelp } from './help.ts';
import { type InstallOptions, type NewEntry, readInstall, readNewEntry } from './install-options.ts';
import { type KeySource, type KeyWay, pickKey } from './key-source.ts';
import { type Limits, readLimits, readSize } from './limits.ts';
import { readFlags } from './read-flags.ts';

/**
 * The choice of tools, under the names that the toolkit uses. Patterns and folders are checked later: the former need the
 * catalogue, the latter the disk.
 */
export interface SelectionFlags {
  tools?: string[] | undefined;
  excludeTools: string[];
  /** Patterns of the only tools that may be served, by the environment. */
  within?: string[];
  readOnly: boolean;
  safe: boolean;
  allowSecrets: boolean;
  files: string[];
  exports?: string | undefined;
  pins: Pins;
  pinMode: PinMode;
}

/** The options of a server. */
export interface CliOptions extends SelectionFlags, Limits {
  secretKey?: string | undefined;
  /** Where the key is yet to be read from, in place of `secretKey`. */
  keySource?: KeySource | undefined;
  apiUrl?: string | undefined;
  /** The world to serve in place of Clerk. */
  sandbox: false | { world?: string; size?: number };
  allowPrivateMetadata: boolean;
  confirm: ConfirmMode;
  dryRun: boolean;
  /** The file of the audit log. */
  audit?: string | undefined;
  view: ResultView;
  toolNames: 'underscore' | 'dotted';
}

/** A task of the program, with its options. */
export type CliTask =
  | { kind: 'print'; text: string }
  | { kind: 'list'; options: SelectionFlags; json: boolean }
  | { kind: 'serve'; options: CliOptions }
  | { kind: 'install'; options: NewEntry }
  | { kind: 'uninstall'; options: InstallOptions };

/**
 * Parses the flags and the environment into a task; a flag wins over the environment.
 * @throws UsageError naming the flag or variable at fault, and what is allowed
 */
export function parseCommandLine(argv: readonly string[], env: Environment): CliTask {
  const { command, flags: given, operands } = readFlags(argv);
  if (given.help) return { kind: 'print', text: formatHelp(command) };
  if (given.version) return { kind: 'print', text: version };
  const flags = applyBounds(given, env);
  // Options that only a server needs are not checked: a list needs no key, and a wrong one does no harm.
  if (command === 'tools') return { kind: 'list', options: readSelection(flags, operands), json: flags.json ?? false };
  if (command === 'uninstall') return { kind: 'uninstall', options: readInstall(given, operands) };
  if (command === 'install') {
    // Variables that bound the server bind it where it runs, not here.
    const { CLERK_SECRET_KEY, CLERK_SECRET_KEY_FILE } = env;
    const server = () => readServer(given, { CLERK_SECRET_KEY, CLERK_SECRET_KEY_FILE });
    return { kind: 'install', options: readNewEntry(given, operands, server) };
  }
  return { kind: 'serve', options: readServer(flags, env) };
}

function readServer(flags: BoundFlags, env: Environment): CliOptions {
  return {
    ...readSelection(flags),
    ...readConnection(flags, env),
    ...readLimits(flags),
    allowPrivateMetadata: flags.allowPrivateMetadata ?? false,
    view: parseChoice('--view', ['lean', 'raw'], flags.view ?? 'lean'),
    confirm: parseChoice('--confirm', ['auto', 'always', 'never'], flags.confirm ?? 'auto'),
    dryRun: flags.dryRun ?? false,
    audit: flagValue('--audit', flags.audit),
    toolNames: parseChoice('--tool-names', ['underscore', 'dotted'], flags.toolNames ?? 'underscore'),
  };
}

function readSelection(flags: BoundFlags, patterns: readonly string[] = []): SelectionFlags {
  // No name has a space in it: clients that take one line for all arguments pass `users organizations` as one.
  const splitPatterns = (values: readonly string[]) => values.flatMap((value) => value.trim().split(/\s*,\s*|\s+/));
  const tools = [...patterns, ...(flags.tools ?? [])];
  return {
    tools: tools.length > 0 ? splitPatterns(tools) : undefined,
    excludeTools: splitPatterns(flags.excludeTools ?? []),
    ...(flags.within && { within: splitPatterns(flags.within) }),
    readOnly: flags.readOnly ?? false,
    safe: flags.safe ?? false,
    allowSecrets: flags.allowSecrets ?? false,
    files: flags.files ?? [],
    exports: flagValue('--exports', flags.exports),
    ...readPins(flags),
  };
}

function readPins(flags: Flags): Pick<SelectionFlags, 'pins' | 'pinMode'> {
  const pins = {
    user_id: flagValue('--user', flags.user),
    organization_id: flagValue('--organization', flags.organization),
  };
  const pinMode = parseChoice('--pins', ['intersection', 'union'], flags.pins ?? 'intersection');
  if (flags.pins !== undefined && !(pins.user_id && pins.organization_id))
    throw new UsageError('--pins says how --user and --organization go together: give both of them, or leave it out.');
  return { pins, pinMode };
}

type ConnectionFlags = Pick<CliOptions, 'sandbox' | 'secretKey' | 'keySource' | 'apiUrl'>;

function readConnection(flags: Flags, env: Environment): ConnectionFlags {
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
  return {
    sandbox: false,
    secretKey: parseSecretKey(key),
    ...(source && { keySource: source }),
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

/**
 * Returns a flag's value; an empty one is a mistake, as with `--secret-key=$KEY` where KEY is not set, and so is one that a
 * client didn't fill in: left out, what it limits would have no limit. Only a key may come from the environment instead.
 */
function flagValue(flag: string, value: string | undefined): string | undefined {
  if (value?.trim() === '') throw new UsageError(`${flag} is empty: give a value or leave it out.`);
  if (value !== undefined && UNFILLED.test(value.trim()) && flag !== '--secret-key')
    throw new UsageError(`${flag} got "${value}": your client doesn't fill that in. Write the value itself.`);
  return presentValue(value);
}

/** A variable that a client was to replace. */
const UNFILLED = /^\$\{[^}]*\}$/;

/** Returns a value that was filled in: Claude Desktop passes an optional setting that wasn't as its placeholder, others as "". */
function presentValue(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return text === '' || /^\$\{user_config\.[^}]*\}$/.test(text) ? undefined : text;
}

function parseChoice<const Value extends string>(flag: string, allowed: readonly Value[], given: string): Value {
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  const list = allowed.map((value) => `"${value}"`).join(' or ');
  throw new UsageError(`${flag} must be ${list}, not "${given}".${didYouMean(given, [...allowed])}`);
}
