import { type AccessRule, valuesOf } from './rules.ts';

/** Finds the rule among earlier ones that everybody fits whom a rule is for, so that it never applies. */
export function findUnreachable(
  rule: AccessRule,
  earlier: readonly (AccessRule | undefined)[],
): AccessRule | undefined {
  return earlier.find((one) => one && isWider(one, rule));
}

/** Reports whether everybody who fits one rule fits another as well. */
function isWider(wide: AccessRule, narrow: AccessRule): boolean {
  // An organization has to be chosen for the former.
  if (needsChosen(wide) && !needsChosen(narrow)) return false;
  // A role without an organization is held in the chosen one, which may be any.
  if (wide.who.role !== undefined && (wide.who.organization === undefined) !== (narrow.who.organization === undefined))
    return false;
  const { everybody, ...conditions } = wide.who;
  return (Object.keys(conditions) as (keyof typeof conditions)[]).every((name) => {
    const [allowed, given] = [valuesOf(wide.who[name]), valuesOf(narrow.who[name])];
    if (given.length === 0) return false;
    // All of the scopes are needed, and one of anything else is enough.
    return name === 'scope' ? allowed.every((one) => given.includes(one)) : given.every((one) => allowed.includes(one));
  });
}

/** Reports whether a rule fits only who chose an organization at consent. */
export function needsChosen({ pin }: AccessRule): boolean {
  return pin === 'organization' || pin === 'both';
}
