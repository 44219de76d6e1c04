import { didYouMean } from '../../runtime/shared/did-you-mean.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { getOwn, isObject } from '../../runtime/shared/json.ts';
import type { ClerkToolkitOptions } from './options.ts';

/** Functions by which the module is told from others. */
const TELEMETRY = [
  ['trace', 'getTracer'],
  ['context', 'with'],
  ['propagation', 'inject'],
  ['metrics', 'getMeter'],
] as const;

function hasFunction(part: unknown, name: string): boolean {
  return isObject(part) && typeof part[name] === 'function';
}

/** The types that an option can have, each with its name in an error. */
const TYPES = {
  string: {
    label: 'a string that is not empty',
    matches: (value: unknown) => typeof value === 'string' && value.trim() !== '',
  },
  strings: {
    label: 'an array of strings',
    matches: (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  },
  boolean: { label: 'true or false', matches: (value: unknown) => typeof value === 'boolean' },
  number: { label: 'a number', matches: (value: unknown) => typeof value === 'number' },
  function: { label: 'a function', matches: (value: unknown) => typeof value === 'function' },
  log: {
    label: 'the path of a file, or a function',
    matches: (value: unknown) => typeof value === 'function' || (typeof value === 'string' && value.trim() !== ''),
  },
  mode: {
    label: '"auto", "always" or "never"',
    matches: (value: unknown) => value === 'auto' || value === 'always' || value === 'never',
  },
  view: {
    label: '"lean" or "raw"',
    matches: (value: unknown) => value === 'lean' || value === 'raw',
  },
  pins: {
    label: '"intersection" or "union"',
    matches: (value: unknown) => value === 'intersection' || value === 'union',
  },
  store: {
    label: 'a store, such as `redisStore(client)`, with the functions get, setOnce, take, count and uncount',
    matches: (value: unknown) =>
      isObject(value) &&
      ['get', 'setOnce', 'take', 'count', 'uncount'].every((name) => typeof value[name] === 'function'),
  },
  telemetry: {
    label: "the module `@opentelemetry/api`, as `import * as otel from '@opentelemetry/api'` has it",
    matches: (value: unknown) => isObject(value) && TELEMETRY.every(([part, name]) => hasFunction(value[part], name)),
  },
  // Whoever reads these options checks them.
  object: { label: 'an object', matches: () => true },
} as const;

/**
 * Every option's type, and whether it restricts: whether leaving it out lets more happen. A restricting option can't be
 * present without a value: one that was mistyped or not filled in would lift the restriction, and nobody would notice.
 */
const OPTIONS: Record<keyof ClerkToolkitOptions, { type: keyof typeof TYPES; restricts?: true }> = {
  secretKey: { type: 'string', restricts: true },
  apiUrl: { type: 'string', restricts: true },
  client: { type: 'object', restricts: true },
  fetch: { type: 'function' },
  timeout: { type: 'number' },
  rate: { type: 'number', restricts: true },
  tools: { type: 'strings', restricts: true },
  excludeTools: { type: 'strings', restricts: true },
  discover: { type: 'boolean' },
  listed: { type: 'strings' },
  readOnly: { type: 'boolean', restricts: true },
  safe: { type: 'boolean', restricts: true },
  authContext: { type: 'object', restricts: true },
  pins: { type: 'pins' },
  files: { type: 'strings' },
  exports: { type: 'string' },
  allowPrivateMetadata: { type: 'boolean' },
  allowSecrets: { type: 'boolean' },
  maxResult: { type: 'number' },
  view: { type: 'view' },
  queryPages: { type: 'number' },
  queryRows: { type: 'number' },
  queryTime: { type: 'number' },
  queryMemory: { type: 'number' },
  confirm: { type: 'mode', restricts: true },
  ask: { type: 'function' },
  store: { type: 'store', restricts: true },
  dryRun: { type: 'boolean', restricts: true },
  audit: { type: 'log', restricts: true },
  telemetry: { type: 'telemetry' },
  onProgress: { type: 'function' },
  notice: { type: 'function' },
};

/** Options of @clerk/agent-toolkit that are gone, and what to pass instead. */
const FORMER_OPTIONS: Readonly<Record<string, string>> = {
  clerkClient: 'Pass its `secretKey`, or a `client` made by clerk-agent-toolkit/client.',
};

/** Tells whether there is a toolkit's option of that name. */
export function isToolkitOption(name: string): boolean {
  return getOwn(OPTIONS, name) !== undefined;
}

/**
 * Checks that every option exists and has a value of its type.
 * @throws UsageError for an unknown option (naming the nearest one), for a value of the wrong type, and for a restricting
 *   option without a value; no value is repeated, since it may be a key
 */
export function checkOptions(given: unknown): asserts given is ClerkToolkitOptions {
  if (!isObject(given) || ![Object.prototype, null].includes(Object.getPrototypeOf(given))) {
    // Inherited properties aren't enumerated here: a restriction among them would hold for some readers and not for others.
    throw new UsageError('Options must be a plain object that inherits nothing.');
  }
  for (const [name, value] of Object.entries(given)) {
    const option = getOwn(OPTIONS, name);
    if (!option) {
      const advice = getOwn(FORMER_OPTIONS, name);
      throw new UsageError(
        `Unknown option \`${name}\`.${advice ? ` ${advice}` : didYouMean(name, Object.keys(OPTIONS))}`,
      );
    }
    if (value === undefined) {
      if (option.restricts)
        throw new UsageError(`\`${name}\` is undefined: give it a value, or leave it out to do without.`);
      continue;
    }
    const { matches, label } = TYPES[option.type];
    if (!matches(value)) throw new UsageError(`\`${name}\` must be ${label}.`);
  }
}
