import { catalogue } from '../catalogue/catalogue.ts';
import { matchPattern } from '../catalogue/patterns.ts';
import { selectTools } from '../catalogue/selection.ts';
import type { Connection } from '../clerk/connection.ts';
import type { Person } from '../policy/person.ts';
import { ToolError, UsageError } from '../shared/errors.ts';
import { spellOptions } from '../shared/placeholders.ts';
import type { ToolkitOptions } from '../toolkit.ts';
import { chooseRule, type FittingRule, type Identity, type Misfit, type RuleChoice } from './choose-rule.ts';
import { somebody } from './find-tool-mistakes.ts';
import { createMemberships, type Memberships } from './memberships.ts';
import { least, narrow } from './narrow.ts';
import { createLimits, createSharedLimits, type LimitsByPerson } from './person-limits.ts';
import type { AccessRule, AccessRules, PersonLimits } from './rules.ts';
import { shareStandings } from './shared-standings.ts';

/** Access rules, with the options that hold for everybody. */
export interface AccessOptions {
  rules: AccessRules;
  /** The bounds that hold under every rule; what is left out here is a rule's own to say. */
  toolkit?: ToolkitOptions | undefined;
  /** The most that any rule lets one person call. */
  limits?: PersonLimits | undefined;
  /** The connection with which roles are read, and that every toolkit shares. */
  connection: Connection;
  memberships?: Memberships | undefined;
  limitsByPerson?: LimitsByPerson | undefined;
}

/** Access as it is granted to people who signed in. */
export interface Access {
  /**
   * Finds what somebody may do now.
   * @throws ToolError where Clerk can't be read
   */
  admit(identity: Identity): Promise<Admission>;
}

/**
 * The rule that fits somebody, with the options of their toolkit, and why the others don't; or the reasons why there is
 * none. The reasons are for whoever wrote the rules, and not for the person to read.
 */
export type Admission =
  | { rule: AccessRule; options: ToolkitOptions; person: Person; others: readonly Misfit[]; refused?: undefined }
  | { refused: readonly Misfit[] };

const USER = /^user_[\w-]{1,64}$/;

/**
 * Opens access by rules.
 * @throws UsageError without a key, and for a rule that serves nothing within the options that hold for everybody
 */
export function openAccess(given: AccessOptions): Access {
  const { rules, toolkit: base = {}, limits = {}, connection } = given;
  const { secretKey, id } = connection;
  if (!secretKey)
    throw new UsageError('Access rules need a secret key: roles are read from Clerk. Set CLERK_SECRET_KEY.');
  const { store } = base;
  const standings = store && shareStandings(store, secretKey, id);
  const { memberships = createMemberships(connection, undefined, standings) } = given;
  const { limitsByPerson = store ? createSharedLimits(store, id) : createLimits() } = given;
  const mistake = attempt(() => selectTools(base, catalogue));
  // A mistake that is there without any rule is no rule's.
  if (mistake instanceof UsageError) throw new UsageError(spellFor(base, mistake));
  for (const rule of rules.rules) checkRule(rule, base);

  const choose = async (identity: Identity, now: boolean): Promise<RuleChoice> =>
    USER.test(identity.user)
      ? chooseRule(rules, identity, await memberships.get(identity.user, { now }))
      : { misfits: [{ why: 'the token names no user of Clerk' }] };

  const admit = async (given: Identity): Promise<Admission> => {
    // A copy, so that nobody becomes somebody else afterwards.
    const identity: Identity = { ...given, scopes: [...given.scopes] };
    const { chosen, misfits } = await choose(identity, false);
    if (!chosen) return { refused: misfits };
    const { rule, pins } = chosen;
    const narrowed = attempt(() => narrow(base, rule, pins));
    if (narrowed instanceof UsageError) return { refused: [{ rule: rule.name, why: narrowed.message }] };
    const { user, client, organization } = identity;
    const person: Person = {
      by: {
        user,
        ...(client !== undefined && { client }),
        ...(organization !== undefined && { organization }),
        rule: rule.name,
      },
      check: async (now) => {
        if (!isSame((await choose(identity, now)).chosen, chosen)) throw lost();
      },
      limit: limitsByPerson.of(user, {
        callsPerMinute: least(limits.callsPerMinute, rule.callsPerMinute),
        callsAtOnce: least(limits.callsAtOnce, rule.callsAtOnce),
      }),
    };
    return { rule, options: { ...narrowed, connection, person }, person, others: misfits };
  };
  return { admit };
}

/** Checks that a rule serves something to whoever fits it. */
function checkRule(rule: AccessRule, base: ToolkitOptions): void {
  const mistake = attempt(() => {
    const options = optionsForSomebody(rule, base);
    const { names } = selectTools(options, catalogue);
    for (const pattern of options.listed ?? []) {
      const matched = matchPattern(pattern, catalogue).names;
      if (!matched.some((name) => names.includes(name)))
        throw new UsageError(`No tool of "${pattern}" is served: {--listed} only lists tools that are.`);
    }
  });
  if (!(mistake instanceof UsageError)) return;
  throw new UsageError(
    `The access rule "${rule.name}" can't be kept with the options beside it. ${spellFor(base, mistake)}`,
  );
}

function spellFor({ optionStyle = 'flags' }: ToolkitOptions, mistake: UsageError): string {
  return spellOptions(mistake.message, optionStyle);
}

/** Returns the options that a rule makes for whoever fits it, before anybody does. */
export function optionsForSomebody(rule: AccessRule, base: ToolkitOptions): ToolkitOptions {
  // If all are confined to one id, it is that one's turn.
  const own = somebody(rule);
  const fixed = Object.entries(base.pins ?? {}).filter(([name, id]) => Object.hasOwn(own, name) && id !== undefined);
  return narrow(base, rule, { ...own, ...Object.fromEntries(fixed) });
}

/** Returns what a function does, or the mistake that it throws. */
function attempt<T>(run: () => T): T | UsageError {
  try {
    return run();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

function isSame(now: FittingRule | undefined, before: FittingRule): boolean {
  const [{ user_id, organization_id }, pins] = [before.pins, now?.pins];
  return now?.rule === before.rule && pins?.user_id === user_id && pins?.organization_id === organization_id;
}

function lost(): ToolError {
  return new ToolError(
    {
      kind: 'refused',
      message: 'What this person may do has changed since they connected, and the call is not made.',
      hint: 'Nothing was sent. Do not repeat the call: the person can connect again, which gives them what they may do now.',
    },
    { refusedBy: 'access' },
  );
}
