import type { SelectionOptions } from '../../runtime/catalogue/selection.ts';

/** The modes of --confirm, the default first. */
export const CONFIRM_MODES = ['auto', 'always', 'never'] as const;

/** Bounds of a server, as a person sets them on the page; each is a flag. */
export interface Bounds {
  readOnly: boolean;
  safe: boolean;
  /** Counts only with a tool that returns a credential. */
  allowSecrets: boolean;
  /** The id of the user to keep to; empty while it isn't filled in, undefined for none. */
  user?: string | undefined;
  organization?: string | undefined;
  /** Also serves what can keep to one of the two pins. */
  union: boolean;
  confirm: (typeof CONFIRM_MODES)[number];
  dryRun: boolean;
  sandbox: boolean;
}

/** No bound, and everything else as the program has it without flags. */
export const NO_BOUNDS: Bounds = {
  readOnly: false,
  safe: false,
  allowSecrets: false,
  union: false,
  confirm: 'auto',
  dryRun: false,
  sandbox: false,
};

/** Ids for pins that aren't filled in: what is served doesn't depend on them. */
const STAND_IN = { user_id: 'user_1', organization_id: 'org_1' };

/** Placeholders for such ids in flags, with which nothing starts. */
export const PLACEHOLDERS = { user: 'user_...', organization: 'org_...' };

/** Returns whether two pins are set, which can go together in two ways. */
export function hasBothPins({ user, organization }: Bounds): boolean {
  return user !== undefined && organization !== undefined;
}

/** Returns the options that bounds are for the selection of tools. */
export function selectionOptions(bounds: Bounds): SelectionOptions {
  const { readOnly, safe, allowSecrets, user, organization, union } = bounds;
  return {
    readOnly,
    safe,
    allowSecrets,
    pins: {
      ...(user !== undefined && { user_id: user || STAND_IN.user_id }),
      ...(organization !== undefined && { organization_id: organization || STAND_IN.organization_id }),
    },
    pinMode: union && hasBothPins(bounds) ? 'union' : 'intersection',
  };
}
