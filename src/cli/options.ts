import { parseSecretKey as checkKey } from '../runtime/clerk/secret-key.ts';
import type { ConfirmMode } from '../runtime/confirm/consent.ts';
import { UsageError } from '../runtime/shared/errors.ts';
import { didYouMean } from '../runtime/shared/nearest.ts';
import type { Pins } from '../tool.ts';
import { version } from '../version.ts';
import { type Flags, readFlags } from './flags.ts';
import { helpText, listHelpText } from './help.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Which tools; named as the toolkit names it. Patterns and folders are judged later: the one needs the catalogue, the other the disk. */
export interface SelectionFlags {
  tools?: string[] | undefined;
  excludeTools: string[];
  readOnly: boolean;
  allowSecrets: boolean;
  files: string[];
  pins: Pins;
}

/** What to serve, and how. */
export interface CliOptions extends SelectionFlags {
  secretKey?: string | undefined;
  apiUrl?: string | undefined;
  sandbox: boolean;
  allowPrivateMetadata: boolean;
  confirm: ConfirmMode;
  dryRun: boolean;
  /** The file of the audit log. */
  audit?: string | undefined;
  /** Milliseconds. */
  timeout: number;
  toolNames: 'underscore' | 'dotted';
}

/** What the program was asked to do. */
export type CliTask =
  | { kind: 'print'; text: string }
  | { kind: 'list'; options: SelectionFlags; json: boolean }
  | { kind: 'serve'; options: CliOptions };

/**
 * What the flags and the environment ask for; a flag wins over the environment.
 * @throws UsageError naming the flag or variable at fault, and what is allowed
 */
export function parseCommandLine(argv: readonly string[], env: Environment): CliTask {
  const { flags, listed } = readFlags(argv);
  if (flags.help) return { kind: 'print', text: listed ? listHelpText() : helpText() };
  if (flags.version) return { kind: 'print', text: version };
  // What only a server needs is not looked at: a list needs no key, and minds no wrong one.
  if (listed) return { kind: 'list', options: choice(flags, listed), json: flags.json ?? false };
  return {
    kind: 'serve',
    options: {
      ...choice(flags),
      ...connection(flags, env),
      allowPrivateMetadata: flags.allowPrivateMetadata ?? false,
      timeout: milliseconds(flags.timeout ?? '30'),
      confirm: oneOf('--confirm', ['auto', 'always', 'never'], flags.confirm ?? 'auto'),
      dryRun: flags.dryRun ?? false,
      audit: given('--audit', flags.audit),
      toolNames: oneOf('--tool-names', ['underscore', 'dotted'], flags.toolNames ?? 'underscore'),
    },
  };
}

function choice(flags: Flags, listed: readonly string[] = []): SelectionFlags {
  const patterns = (values: readonly string[]) => values.flatMap((value) => value.split(','));
  const tools = [...listed, ...(flags.tools ?? [])];
  return {
    tools: tools.length > 0 ? patterns(tools) : undefined,
    excludeTools: patterns(flags.excludeTools ?? []),
    readOnly: flags.readOnly ?? false,
    allowSecrets: flags.allowSecrets ?? false,
    files: flags.files ?? [],
    pins: { user_id: given('--user', flags.user), organization_id: given('--organization', flags.organization) },
  };
}

function connection(flags: Flags, env: Environment): Pick<CliOptions, 'sandbox' | 'secretKey' | 'apiUrl'> {
  const [key, url] = [given('--secret-key', flags.secretKey), given('--api-url', flags.apiUrl)];
  if (flags.sandbox) {
    const [superfluous] = [key && '--secret-key', url && '--api-url'].filter(Boolean);
    if (superfluous) throw new UsageError(`--sandbox is a Clerk of its own: leave out ${superfluous}, or --sandbox.`);
    return { sandbox: true };
  }
  const secretKey = checkKey(key ?? set(env.CLERK_SECRET_KEY));
  return { sandbox: false, secretKey, apiUrl: url ?? set(env.CLERK_API_URL) };
}

/** A flag's value; empty is a mistake there, as with `--secret-key=$KEY` where KEY is not set. */
function given(flag: string, value: string | undefined): string | undefined {
  if (value?.trim() === '') throw new UsageError(`${flag} is empty: give a value or leave it out.`);
  return set(value);
}

/** A value that is really there: clients pass on an option that nobody filled in as "" or as its placeholder. */
function set(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return text === '' || /^\$\{[^}]*\}$/.test(text) ? undefined : text;
}

function milliseconds(seconds: string): number {
  const value = /^\d+(\.\d+)?$/.test(seconds) ? Number(seconds) : 0;
  if (value > 0 && value <= 600) return value * 1000;
  throw new UsageError(`--timeout must be a number of seconds above 0 and at most 600, not "${seconds}".`);
}

function oneOf<const Value extends string>(flag: string, allowed: readonly Value[], given: string): Value {
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  const list = allowed.map((value) => `"${value}"`).join(' or ');
  throw new UsageError(`${flag} must be ${list}, not "${given}".${didYouMean(given, [...allowed])}`);
}
