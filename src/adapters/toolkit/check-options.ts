import { UsageError } from '../../runtime/shared/errors.ts';
import { getOwn, isObject } from '../../runtime/shared/json.ts';
import { didYouMean } from '../../runtime/shared/nearest.ts';
import type { ClerkToolkitOptions } from './options.ts';

/** What each kind of option has to be. */
const KINDS = {
  text: { words: 'a text', is: (value: unknown) => typeof value === 'string' && value.trim() !== '' },
  texts: {
    words: 'a list of texts',
    is: (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  },
  flag: { words: 'true or false', is: (value: unknown) => typeof value === 'boolean' },
  number: { words: 'a number', is: (value: unknown) => typeof value === 'number' },
  call: { words: 'a function', is: (value: unknown) => typeof value === 'function' },
  mode: {
    words: '"auto", "always" or "never"',
    is: (value: unknown) => value === 'auto' || value === 'always' || value === 'never',
  },
  // Judged by who reads them.
  thing: { words: 'an object', is: () => true },
} as const;

/**
 * Of every option its kind, and whether leaving it out lets more happen. Such a bound can't be there without a value:
 * a setting that was mistyped or not filled in would lift it, and nobody would notice.
 */
const OPTIONS: Record<keyof ClerkToolkitOptions, { kind: keyof typeof KINDS; bound?: true }> = {
  secretKey: { kind: 'text', bound: true },
  apiUrl: { kind: 'text', bound: true },
  client: { kind: 'thing', bound: true },
  fetch: { kind: 'call' },
  timeout: { kind: 'number' },
  tools: { kind: 'texts', bound: true },
  excludeTools: { kind: 'texts', bound: true },
  readOnly: { kind: 'flag', bound: true },
  authContext: { kind: 'thing', bound: true },
  files: { kind: 'texts' },
  allowPrivateMetadata: { kind: 'flag' },
  allowSecrets: { kind: 'flag' },
  maxResult: { kind: 'number' },
  confirm: { kind: 'mode', bound: true },
  ask: { kind: 'call' },
  dryRun: { kind: 'flag', bound: true },
  audit: { kind: 'text', bound: true },
  notice: { kind: 'call' },
};

/** Names of the toolkit before this one, and what took their place. */
const FORMER: Readonly<Record<string, string>> = {
  clerkClient: 'Pass the `secretKey` it was made with, or a `client` of clerk-agent-toolkit/client.',
};

/**
 * Holds options against what there is.
 * @throws UsageError for an option that there isn't, naming the nearest, for one that can't have its value, and for a
 *   bound without a value; no value is repeated, since it may be a key
 */
export function checkOptions(given: unknown): asserts given is ClerkToolkitOptions {
  if (!isObject(given) || ![Object.prototype, null].includes(Object.getPrototypeOf(given))) {
    // What an object inherits is not listed, and would be a bound that some see and others don't.
    throw new UsageError('Options must be a plain object with its values in it.');
  }
  for (const [name, value] of Object.entries(given)) {
    const option = getOwn(OPTIONS, name);
    if (!option) {
      const help = getOwn(FORMER, name);
      throw new UsageError(
        `There is no option \`${name}\`.${help ? ` ${help}` : didYouMean(name, Object.keys(OPTIONS))}`,
      );
    }
    if (value === undefined) {
      if (option.bound)
        throw new UsageError(`\`${name}\` is undefined. Give it a value, or leave it out to do without.`);
      continue;
    }
    const { is, words } = KINDS[option.kind];
    if (!is(value)) throw new UsageError(`\`${name}\` must be ${words}.`);
  }
}
