import { checkPins } from '../../runtime/policy/pins.ts';
import { hideKeys } from '../../runtime/result/secrets/key-patterns.ts';
import { type Bounds, CONFIRM_MODES, NO_BOUNDS } from './bounds.ts';
import type { ChoiceFlags } from './choice-flags.ts';

/** Longest hash that is read, in characters: every name there is fits in. */
const MAX_LENGTH = 20_000;

/** Longest part of a stranger's text that is quoted. */
const MAX_QUOTED = 60;

/** Flags without a value, by their names in the hash, which are those of the command line. */
const SWITCHES = {
  'read-only': 'readOnly',
  safe: 'safe',
  'allow-secrets': 'allowSecrets',
  'dry-run': 'dryRun',
  sandbox: 'sandbox',
} as const satisfies Record<string, keyof Bounds>;

/** Pins, by their names in the hash. */
const PINS = { user: 'user_id', organization: 'organization_id' } as const;

/** Writes flags as the hash of an address; empty for none. */
export function writeHash({ tools, excludeTools, discover, bounds }: ChoiceFlags): string {
  const { user, organization, union, confirm } = bounds;
  const parts: (readonly [name: string, value?: string] | undefined)[] = [
    tools && ['tools', tools.join(',')],
    excludeTools.length > 0 ? ['exclude-tools', excludeTools.join(',')] : undefined,
    discover ? ['discover'] : undefined,
    ...Object.entries(SWITCHES).map(([name, bound]) => (bounds[bound] ? ([name] as const) : undefined)),
    user === undefined ? undefined : ['user', user],
    organization === undefined ? undefined : ['organization', organization],
    union ? ['pins', 'union'] : undefined,
    confirm === 'auto' ? undefined : ['confirm', confirm],
  ];
  return parts
    .flatMap((part) => (part ? `${part[0]}${part[1] === undefined ? '' : `=${encodeURIComponent(part[1])}`}` : []))
    .join('&')
    .replaceAll('%2C', ',');
}

/**
 * Reads the hash of an address, which anybody may have written: it can do no more than tick what is on the page.
 * @returns the flags that it stands for, and a sentence about each part that stands for nothing
 */
export function readHash(hash: string): { flags: ChoiceFlags; problems: string[] } {
  const problems: string[] = [];
  const flags: ChoiceFlags = { excludeTools: [], discover: false, bounds: { ...NO_BOUNDS } };
  if (hash.length > MAX_LENGTH)
    return { flags, problems: ['The address is too long to be of this page: nothing of it was read.'] };
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, '')))
    if (!readPart(name, value, flags)) problems.push(describeUnread(name, value));
  return { flags, problems };
}

/** Reads a part of a hash into the flags; returns false for one that stands for nothing. */
function readPart(name: string, value: string, flags: ChoiceFlags): boolean {
  const { bounds } = flags;
  const patterns = value.split(',').filter((pattern) => pattern !== '');
  if (name === 'tools') flags.tools = [...(flags.tools ?? []), ...patterns];
  else if (name === 'exclude-tools') flags.excludeTools.push(...patterns);
  else if (name === 'discover' && value === '') flags.discover = true;
  else if (isOwn(SWITCHES, name) && value === '') bounds[SWITCHES[name]] = true;
  else if (isOwn(PINS, name) && (value === '' || isId(PINS[name], value))) bounds[name] = value;
  else if (name === 'pins' && value === 'union') bounds.union = true;
  else if (name === 'confirm' && CONFIRM_MODES.some((mode) => mode === value))
    bounds.confirm = value as Bounds['confirm'];
  else return false;
  return true;
}

/** Returns whether a text is the id of what a pin keeps to. */
export function isId(pin: (typeof PINS)[keyof typeof PINS], text: string): boolean {
  try {
    return checkPins({ [pin]: text }).length === 1;
  } catch {
    return false;
  }
}

function describeUnread(name: string, value: string): string {
  const quoted = hideKeys(value === '' ? name : `${name}=${value}`).slice(0, MAX_QUOTED);
  return `The address has "${quoted}", which stands for nothing on this page.`;
}

const isOwn = <Table extends object>(table: Table, name: string): name is Extract<keyof Table, string> =>
  Object.hasOwn(table, name);
