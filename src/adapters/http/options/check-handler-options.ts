import { didYouMean } from '../../../runtime/shared/did-you-mean.ts';
import { UsageError } from '../../../runtime/shared/errors.ts';
import { getOwn, isObject } from '../../../runtime/shared/json.ts';
import { checkOptions, isToolkitOption } from '../../toolkit/check-options.ts';
import type { ClerkMcpHandlerOptions } from './handler-options.ts';

/** Every option; a new one doesn't compile without its line here. */
const OPTIONS: Readonly<Record<keyof ClerkMcpHandlerOptions, true>> = {
  url: true,
  publishableKey: true,
  secretKey: true,
  jwtKey: true,
  access: true,
  toolkit: true,
  audit: true,
  store: true,
  telemetry: true,
  register: true,
  origins: true,
  maxBody: true,
  bodyTimeout: true,
  notice: true,
};

/** Options of a toolkit that have another place here, or none. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  secretKey: 'pass `secretKey` beside `toolkit`.',
  client: 'pass `secretKey` beside `toolkit`.',
  audit: 'pass `audit` beside `toolkit`.',
  notice: 'pass `notice` beside `toolkit`.',
  store: 'pass `store` beside `toolkit`.',
  telemetry: 'pass `telemetry` beside `toolkit`.',
  authContext: 'whom calls act for comes from signing in: a rule has `pin`.',
  pins: 'a rule has `pin`, and `pins` beside it.',
  ask: "the person's own client asks them.",
  onProgress: "the person's own client is told.",
  files: "a person's calls send no files of the server's.",
  exports: "a person's calls write no files on the server.",
};

/**
 * Checks that every option exists, also those under `toolkit`: a bound that is left out in silence would bound nothing.
 * @throws UsageError that names all unknown options, each with its place or the nearest name; no value is repeated, since it may be a key
 */
export function checkHandlerOptions(given: unknown): asserts given is ClerkMcpHandlerOptions {
  if (!isObject(given) || ![Object.prototype, null].includes(Object.getPrototypeOf(given)))
    throw new UsageError('Options must be a plain object that inherits nothing.');
  const mistakes = Object.keys(given).flatMap((name) => describeUnknown(name) ?? []);
  if (mistakes.length > 0) throw new UsageError(mistakes.join(' '));
  const { toolkit = {} } = given;
  if (isObject(toolkit))
    for (const name of Object.keys(toolkit)) {
      const advice = getOwn(ELSEWHERE, name);
      if (advice !== undefined) throw new UsageError(`\`toolkit.${name}\` has no place here: ${advice}`);
    }
  checkOptions(toolkit);
}

function describeUnknown(name: string): string | undefined {
  if (getOwn(OPTIONS, name)) return undefined;
  const advice = getOwn(ELSEWHERE, name);
  if (advice !== undefined) return `\`${name}\` has no place here: ${advice}`;
  if (isToolkitOption(name)) return `\`${name}\` belongs under \`toolkit\`: \`toolkit: { ${name}: ... }\`.`;
  return `Unknown option \`${name}\`.${didYouMean(name, Object.keys(OPTIONS))}`;
}
