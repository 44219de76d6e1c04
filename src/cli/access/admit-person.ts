import { type Identity, type Misfit, ORGANIZATION_SCOPE } from '../../runtime/access/choose-rule.ts';
import { type Admission, openAccess } from '../../runtime/access/open-access.ts';
import { readAccessFile } from '../../runtime/access/read-access-file.ts';
import type { AccessRules } from '../../runtime/access/rules.ts';
import { createConnection } from '../../runtime/clerk/connection.ts';
import { ToolError, UsageError } from '../../runtime/shared/errors.ts';
import { spellError } from '../../runtime/shared/placeholders.ts';
import type { ToolkitOptions } from '../../runtime/toolkit.ts';
import type { AccessFlags } from '../command-line/access-flags.ts';
import { writeLines } from '../stderr.ts';

/**
 * Reads the file of access rules.
 * @throws UsageError for a file with mistakes, which are written to stderr, but for the last
 */
export async function readRules(file: string): Promise<AccessRules> {
  try {
    return readAccessFile(file);
  } catch (error) {
    throw error instanceof UsageError ? await writeLines(error) : error;
  }
}

/**
 * Asks Clerk what the rules give a person.
 * @param toolkit options as the flags have them, with the address and the key
 * @throws UsageError where Clerk can't be asked, and as `openAccess`
 */
export async function askAccess(
  { unset }: AccessFlags,
  rules: AccessRules,
  identity: Identity,
  toolkit: ToolkitOptions,
): Promise<Admission> {
  const access = openAccess({
    rules,
    toolkit: { ...toolkit, ...unset, optionStyle: 'rules' },
    connection: createConnection(toolkit),
  });
  try {
    return await access.admit(identity);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const { message, hint = '' } = spellError(error.details, { options: 'flags' });
    throw new UsageError(`Clerk can't be asked what ${identity.user} may do: ${message} ${hint}`);
  }
}

/**
 * Returns the options of the toolkit that the rules give a person.
 * @throws UsageError with the reasons, where none of the rules fits, and as `askAccess`
 */
export async function admitPerson(
  access: AccessFlags & { identity: Identity },
  toolkit: ToolkitOptions,
): Promise<ToolkitOptions & { rule: string }> {
  const { file, identity } = access;
  const admission = await askAccess(access, await readRules(file), identity, toolkit);
  if (admission.refused)
    throw new UsageError(`No rule of ${file} fits ${identity.user}. ${describeMisfits(admission.refused).join('; ')}.`);
  return { ...admission.options, rule: admission.rule.name };
}

/** Describes why rules don't fit, a text for each: `support: the user is no member of org_staff`. */
export function describeMisfits(misfits: readonly Misfit[]): string[] {
  return misfits.map(({ rule, why, lacking }) => {
    const reason = lacking ? `${why} (${describeFlags(lacking)})` : why;
    return rule === undefined ? reason : `${rule}: ${reason}`;
  });
}

/** Says with which flags a person would have scopes: none is known of somebody who didn't sign in. */
function describeFlags(lacking: readonly string[]): string {
  const scopes = lacking.filter((scope) => scope !== ORGANIZATION_SCOPE);
  const flags = [
    ...(scopes.length > 0 ? [`--as-scope ${scopes.join(' ')}`] : []),
    ...(scopes.length < lacking.length ? ['--as-organization org_...'] : []),
  ];
  return `${flags.join(' ')} says that it has ${lacking.length === 1 ? 'it' : 'them'}`;
}
