import type { ConfirmMode } from '../confirm/consent.ts';
import type { QueryLimits } from '../query/query-limits.ts';

/** Who may do what: the first rule that fits a person applies, and nobody else is let in. */
export interface AccessRules {
  /** Ids of the OAuth clients whose tokens may come without an audience. Defaults to none. */
  readonly clients?: readonly string[];
  /** The rules, of which the first that fits applies. */
  readonly rules: readonly AccessRule[];
}

/** The people whom a rule is for: all that is given must fit, and of a list one value, but every scope. */
export interface Who {
  /** Everybody who signs in; it stands alone. */
  readonly everybody?: true;
  /** Ids of organizations, of one of which the person is a member now. */
  readonly organization?: string | readonly string[];
  /** Keys of roles, one of which the person has now: in that organization, or with `pin` in the one chosen at consent. */
  readonly role?: string | readonly string[];
  /** Scopes that the token must have, all of them. */
  readonly scope?: string | readonly string[];
  /** Ids of users. */
  readonly user?: string | readonly string[];
  /** Ids of OAuth clients, through one of which the person signed in. */
  readonly client?: string | readonly string[];
}

/** The things that a rule's calls are confined to: the person signed in, the organization chosen at consent, or both. */
export type RulePin = 'user' | 'organization' | 'both';

/** A rule: whom it is for, and the bounds of what they may do. */
export interface AccessRule extends QueryLimits, PersonLimits {
  /** The name of the rule, as the audit log has it. */
  readonly name: string;
  /** The people whom it is for. */
  readonly who: Who;
  /** Patterns of tools; the default set when left out, with `discover` too. */
  readonly tools?: readonly string[];
  /** Patterns of tools that are not served; wins over `tools`. */
  readonly excludeTools?: readonly string[];
  /** Serves only tools that read. */
  readonly readOnly?: boolean;
  /** Allows no call that loses something or lets somebody in. */
  readonly safe?: boolean;
  /** Confines calls to the person signed in, to the organization that they chose at consent, or to both. */
  readonly pin?: RulePin;
  /** The way in which the two of `pin: both` go together. */
  readonly pins?: 'intersection' | 'union';
  /** Lists a handful of tools that find and call the others. */
  readonly discover?: boolean;
  /** With `discover`: patterns of tools that are listed beside those. */
  readonly listed?: readonly string[];
  /** Longest result, in characters. */
  readonly maxResult?: number;
  /** Form of results. */
  readonly view?: 'lean' | 'raw';
  /** When a person is asked before a call that loses something or lets somebody in; `never` needs `dangerously`. */
  readonly confirm?: ConfirmMode;
  /** Returns the request of every call but reads, and sends none. */
  readonly dryRun?: boolean;
  /** Shows secrets, and serves tools that return a live credential if `tools` names them exactly; needs `dangerously`. */
  readonly allowSecrets?: boolean;
  /** Shows `private_metadata`; needs `dangerously`. */
  readonly allowPrivateMetadata?: boolean;
  /** Marks a rule that widens what a toolkit does by default; refused without it, and where nothing needs it. */
  readonly dangerously?: boolean;
}

/** The most that one person may call. */
export interface PersonLimits {
  /** Calls a minute; 120 when left out. */
  readonly callsPerMinute?: number | undefined;
  /** Calls at once; 5 when left out. */
  readonly callsAtOnce?: number | undefined;
}

/** Returns the values that one condition of `who` was given: a text, or a list of them. */
export function valuesOf(given: string | readonly string[] | undefined): readonly string[] {
  return given === undefined ? [] : [given].flat();
}
