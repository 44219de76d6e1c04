import { parseArgs } from 'node:util';
import { CodegenError } from '../shared/errors.ts';
import { COMMIT, VERSION } from '../spec/source.ts';

/** The options of `npm run spec:update`. */
export interface UpdateOptions {
  /** In lower case. */
  commit?: string;
  apiVersion?: string;
  /** A published file, to read in place of the network. */
  from?: string;
  /** The folder to update. */
  into?: string;
  /** An address that answers for GitHub's, without a slash at its end. */
  mirror?: string;
  json: boolean;
}

/**
 * Parses the arguments of `npm run spec:update`. Nothing is asked of the network before they are right.
 * @throws CodegenError for a value that can't be; TypeError, as `parseArgs` does, for an unknown option
 */
export function parseUpdateOptions(args: string[]): UpdateOptions {
  const text = { type: 'string' } as const;
  const options = { commit: text, 'api-version': text, from: text, into: text, mirror: text };
  const { values } = parseArgs({ args, options: { ...options, json: { type: 'boolean' } } });
  for (const [name, value] of Object.entries(values))
    if (value === '') throw new CodegenError(`--${name}`, 'is empty: give it a value, or leave it out');
  const { from, into, json = false } = values;
  if (from !== undefined && values.mirror !== undefined)
    throw new CodegenError('--mirror', "can't be combined with --from, which uses no network");
  const commit = values.commit?.toLowerCase();
  if (commit !== undefined && !COMMIT.test(commit))
    throw new CodegenError('--commit', `must be 40 hex digits, not "${values.commit}"`);
  const apiVersion = values['api-version'];
  if (apiVersion !== undefined && !VERSION.test(apiVersion))
    throw new CodegenError('--api-version', `must be a version such as 2026-05-12, not "${apiVersion}"`);
  const mirror = values.mirror === undefined ? undefined : parseAddress(values.mirror);
  return {
    ...(commit !== undefined && { commit }),
    ...(apiVersion !== undefined && { apiVersion }),
    ...(from !== undefined && { from }),
    ...(into !== undefined && { into }),
    ...(mirror !== undefined && { mirror }),
    json,
  };
}

/** It may hold a password, so what is wrong with it is said without it. */
function parseAddress(mirror: string): string {
  const url = URL.canParse(mirror) ? new URL(mirror) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash;
  if (!plain)
    throw new CodegenError('--mirror', 'must be an http or https address, with no user name, no ? and no # in it');
  return url.href.replace(/\/+$/, '');
}
