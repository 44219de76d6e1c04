import { didYouMean } from '../../runtime/shared/did-you-mean.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { Flags } from './given-flags.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The beginning of the variables that set a bound. */
const PREFIX = 'CLERK_AGENT_TOOLKIT_';

/** Flags with the bounds of the environment. */
export interface BoundFlags extends Flags {
  /** Patterns of the only tools that may be served, whatever the flags choose. */
  within?: string[];
}

/** Modes of --confirm, the stricter the later. */
const CONFIRM_MODES: readonly string[] = ['never', 'auto', 'always'];

/** Reads a bound from its variable's value into the flags, which it may narrow and never widen. */
type Bound = (value: string, flags: BoundFlags, name: string) => Partial<BoundFlags>;

const BOUNDS: Readonly<Record<string, Bound>> = {
  TOOLS: (value) => ({ within: [value] }),
  EXCLUDE_TOOLS: (value, { excludeTools = [] }) => ({ excludeTools: [...excludeTools, value] }),
  READ_ONLY: (value, _, name) => (isOn(value, name) ? { readOnly: true } : {}),
  SAFE: (value, _, name) => (isOn(value, name) ? { safe: true } : {}),
  DRY_RUN: (value, _, name) => (isOn(value, name) ? { dryRun: true } : {}),
  USER: (value, { user }, name) => ({ user: agreed(value, user, name, '--user') }),
  ORGANIZATION: (value, { organization }, name) => ({
    organization: agreed(value, organization, name, '--organization'),
  }),
  CONFIRM: (value, { confirm = 'auto' }, name) => ({ confirm: stricter(value, confirm, name) }),
};

/** The names of the variables. */
export const BOUND_VARIABLES = Object.keys(BOUNDS).map((name) => PREFIX + name);

/**
 * Applies the bounds that the environment sets to the flags: whoever deploys a server bounds it so, whatever flags it is
 * started with.
 * @throws UsageError for a variable that is empty or not filled in, for a value that it can't have, for one that contradicts
 *   a flag, and for an unknown variable that begins as ours do: a bound with a typo must not be left out in silence
 */
export function applyBounds(flags: Flags, env: Environment): BoundFlags {
  let bounded: BoundFlags = flags;
  for (const [name, given] of Object.entries(env)) {
    if (given === undefined || !name.startsWith(PREFIX)) continue;
    const bound = Object.hasOwn(BOUNDS, name.slice(PREFIX.length)) && BOUNDS[name.slice(PREFIX.length)];
    if (!bound) throw new UsageError(`There is no variable ${name}.${didYouMean(name, BOUND_VARIABLES)} See --help.`);
    const value = given.trim();
    if (value === '') throw new UsageError(`${name} is empty: give it a value, or don't set it.`);
    if (/^\$\{[^}]*\}$/.test(value))
      throw new UsageError(`${name} is "${value}": nothing has filled that variable in.`);
    bounded = { ...bounded, ...bound(value, bounded, name) };
  }
  return bounded;
}

function isOn(value: string, name: string): boolean {
  if (/^(?:1|true|yes|on)$/i.test(value)) return true;
  if (/^(?:0|false|no|off)$/i.test(value)) return false;
  throw new UsageError(`${name} must be 1 or 0, not "${value}".`);
}

/** Returns the value, unless a flag has another. */
function agreed(value: string, flagged: string | undefined, name: string, flag: string): string {
  if (flagged === undefined || flagged.trim() === value) return value;
  throw new UsageError(
    `${name} is ${value}, and ${flag} is "${flagged}": leave out ${flag}, or give it the same value.`,
  );
}

function stricter(value: string, flagged: string, name: string): string {
  if (!CONFIRM_MODES.includes(value)) {
    throw new UsageError(`${name} must be ${CONFIRM_MODES.join(', ')}, not "${value}".`);
  }
  // A mode that there isn't is refused where the flag is read.
  const present = CONFIRM_MODES.indexOf(flagged);
  return present < 0 || present > CONFIRM_MODES.indexOf(value) ? flagged : value;
}

/** Variables of Clerk's that are no secret key, however near their names are. */
const OTHER_VARIABLES =
  /PUBLISHABLE|WEBHOOK|JWT|ENCRYPTION|API_URL|API_VERSION|FRONTEND|PROXY|DOMAIN|SIGN_(?:IN|UP)|MACHINE/;

/** Returns the name of a variable that is set and that is probably meant to be CLERK_SECRET_KEY. */
export function findMisspeltKey(env: Environment): string | undefined {
  return Object.keys(env).find(
    (name) =>
      /c[elr]{2,3}k/i.test(name) &&
      /KEY|SECRET|SECERT|TOKEN/i.test(name) &&
      name !== 'CLERK_SECRET_KEY' &&
      !name.startsWith(PREFIX) &&
      !OTHER_VARIABLES.test(name) &&
      env[name]?.trim(),
  );
}
