import { type Identity, ORGANIZATION_SCOPE } from '../../runtime/access/choose-rule.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { ToolkitOptions } from '../../runtime/toolkit.ts';
import type { BoundFlags } from './environment.ts';
import { flagValue } from './flag-values.ts';
import type { Flags } from './given-flags.ts';

/** Access rules as flags name them, and whom they are to be applied to. */
export interface AccessFlags {
  /** The file of the rules. */
  file: string;
  identity?: Identity | undefined;
  /** Undefined for every option that no flag sets, in place of its default: that is for the rules to say. */
  unset: Partial<Record<keyof ToolkitOptions, undefined>>;
}

/** The options with a default that a rule may replace, where no flag sets them. */
const WITH_DEFAULT = [
  ...(['allowSecrets', 'allowPrivateMetadata', 'confirm', 'view', 'maxResult'] as const),
  ...(['queryPages', 'queryRows', 'queryTime', 'queryMemory'] as const),
];

/**
 * Reads what the command `access` is to look at.
 * @throws UsageError for no file or several
 */
export function readAccess(flags: BoundFlags, operands: readonly string[]): AccessFlags {
  const [file, ...more] = operands;
  if (file === undefined || more.length > 0)
    throw new UsageError(
      'access takes one file of access rules, as in clerk-agent-toolkit access access.yaml. See access --help.',
    );
  return { file, identity: readIdentity(flags), unset: findUnset(flags) };
}

/**
 * Reads by which rules one person is to be served; undefined where everybody is served the same.
 * @throws UsageError for rules without a person, and for a person without rules
 */
export function readServedAccess(flags: BoundFlags): AccessFlags | undefined {
  const file = flagValue('--access', flags.access);
  const identity = readIdentity(flags);
  if (file === undefined && identity === undefined) return undefined;
  if (identity === undefined)
    throw new UsageError(
      '--access serves one person by rules: say who it is with --as user_..., or serve all who sign in with --http.',
    );
  if (file === undefined)
    throw new UsageError(
      '--as says whom access rules are for: name their file with --access, or use --user to confine calls to a user.',
    );
  return { file, identity, unset: findUnset(flags) };
}

/**
 * Reads the rules by which everybody is served who signs in; undefined for none.
 * @throws UsageError for an empty one
 */
export function readRulesForAll(flags: BoundFlags): AccessFlags | undefined {
  const file = flagValue('--access', flags.access);
  return file === undefined ? undefined : { file, unset: findUnset(flags) };
}

/** Returns the options that no flag sets, which are for the rules to say. */
export function findUnset(flags: BoundFlags): AccessFlags['unset'] {
  return Object.fromEntries(WITH_DEFAULT.flatMap((name) => (flags[name] === undefined ? [[name, undefined]] : [])));
}

function readIdentity(flags: Flags): Identity | undefined {
  const user = flagValue('--as', flags.as);
  const organization = flagValue('--as-organization', flags.asOrganization);
  const client = flagValue('--as-client', flags.asClient);
  const scopes = (flags.asScope ?? []).flatMap((one) => one.trim().split(/\s*,\s*|\s+/)).filter(Boolean);
  const [more] = Object.entries({ organization, client, scope: scopes[0] }).filter(([, value]) => value !== undefined);
  if (user === undefined && more)
    throw new UsageError(`--as-${more[0]} says more of a person: name them with --as user_....`);
  if (user === undefined) return undefined;
  if (!/^user_[\w-]{1,64}$/.test(user))
    throw new UsageError(`--as must be the id of a user (user_...), not "${user}".`);
  if (organization !== undefined && !/^org_[\w-]{1,64}$/.test(organization))
    throw new UsageError(`--as-organization must be the id of an organization (org_...), not "${organization}".`);
  // Whoever chooses an organization at consent grants this scope with it.
  const granted = organization === undefined ? scopes : [...scopes, ORGANIZATION_SCOPE];
  return {
    user,
    ...(client !== undefined && { client }),
    ...(organization !== undefined && { organization }),
    scopes: granted,
  };
}
