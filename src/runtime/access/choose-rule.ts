import type { Pins } from '../../tool.ts';
import { needsChosen } from './find-unreachable.ts';
import type { Membership, Standing } from './memberships.ts';
import { type AccessRule, type AccessRules, valuesOf } from './rules.ts';

/** Who signed in, as the token has it. */
export interface Identity {
  /** The id of the user. */
  readonly user: string;
  /** The OAuth client through which they signed in. */
  readonly client?: string | undefined;
  /** The organization that they chose at consent. */
  readonly organization?: string | undefined;
  readonly scopes: readonly string[];
}

/** The scope with which a person may choose an organization at consent. */
export const ORGANIZATION_SCOPE = 'user:org:read';

/** A rule that fits somebody, and the ids that it confines their calls to. */
export interface FittingRule {
  readonly rule: AccessRule;
  readonly pins: Pins;
}

/** The reason why a rule doesn't fit somebody, for whoever wrote the rules, and for nobody else. */
export interface Misfit {
  /** The name of the rule; absent where the reason is the same for all. */
  readonly rule?: string;
  readonly why: string;
  /** The scopes that the token lacks, where that is why. */
  readonly lacking?: readonly string[];
}

/** The first rule that fits somebody, if any does, and why the others don't. */
export interface RuleChoice {
  readonly chosen?: FittingRule;
  readonly misfits: readonly Misfit[];
}

const STATES: Readonly<Record<Exclude<Standing['state'], 'active'>, string>> = {
  absent: 'Clerk has no such user',
  banned: 'the user is banned',
  locked: 'the user is locked',
};

/** Chooses the first rule that fits a person: by their token, and by what Clerk says about them now. */
export function chooseRule({ rules }: AccessRules, identity: Identity, standing: Standing): RuleChoice {
  if (standing.state !== 'active') return { misfits: [{ why: STATES[standing.state] }] };
  const judged = rules.map((rule) => ({ rule, misfit: findMisfit(rule, identity, standing.memberships) }));
  const first = judged.find(({ misfit }) => misfit === undefined)?.rule;
  const misfits = judged
    .filter(({ rule }) => rule !== first)
    .map(({ rule, misfit = `"${first?.name}" comes before it` }) => ({
      rule: rule.name,
      ...(typeof misfit === 'string' ? { why: misfit } : misfit),
    }));
  return first ? { chosen: { rule: first, pins: pinsOf(first, identity) }, misfits } : { misfits };
}

function pinsOf({ pin }: AccessRule, { user, organization }: Identity): Pins {
  return {
    ...(pin !== undefined && pin !== 'organization' && { user_id: user }),
    ...(pin !== undefined && pin !== 'user' && organization !== undefined && { organization_id: organization }),
  };
}

/** Returns the first condition of a rule that a person doesn't meet, in words, and with the scopes that are lacking; undefined where the rule fits. */
function findMisfit(
  rule: AccessRule,
  identity: Identity,
  memberships: readonly Membership[],
): string | Omit<Misfit, 'rule'> | undefined {
  const { who } = rule;
  const { user, client, organization: chosen, scopes } = identity;
  if (who.user !== undefined && !valuesOf(who.user).includes(user)) return 'it is for other users';
  if (who.client !== undefined && (client === undefined || !valuesOf(who.client).includes(client)))
    return client === undefined ? 'it is for some clients, and none is known' : `it is not for the client ${client}`;
  const lacking = [...valuesOf(who.scope), ...(needsChosen(rule) ? [ORGANIZATION_SCOPE] : [])].filter(
    (scope) => !scopes.includes(scope),
  );
  if (lacking.length > 0) return { why: `the token lacks the scope ${lacking.join(' and ')}`, lacking };
  if (needsChosen(rule) && chosen === undefined) return 'no organization was chosen at consent';
  if (needsChosen(rule) && !memberships.some(({ organization }) => organization === chosen))
    return `the user is no member of ${chosen}, which was chosen at consent`;
  return findRoleMisfit(rule, chosen, memberships);
}

function findRoleMisfit(
  rule: AccessRule,
  chosen: string | undefined,
  memberships: readonly Membership[],
): string | undefined {
  const { who } = rule;
  if (who.organization === undefined && who.role === undefined) return undefined;
  const named = valuesOf(who.organization);
  if (needsChosen(rule) && named.length > 0 && !named.some((one) => one === chosen))
    return `${chosen} was chosen at consent, not ${named.join(' or ')}`;
  // Calls are confined to the chosen one: a role elsewhere says nothing of what the person may do there.
  const organizations = needsChosen(rule) || named.length === 0 ? [chosen] : named;
  const own = memberships.filter(({ organization }) => organizations.includes(organization));
  if (own.length === 0) return `the user is no member of ${organizations.join(' or ')}`;
  const wanted = valuesOf(who.role);
  if (wanted.length === 0 || own.some(({ role }) => wanted.includes(role))) return undefined;
  const held = own.map(({ organization, role }) => `${role} in ${organization}`).join(' and ');
  return `the user is ${held}, not ${wanted.join(' or ')}`;
}
