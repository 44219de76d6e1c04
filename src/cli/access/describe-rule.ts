import { type AccessRule, valuesOf, type Who } from '../../runtime/access/rules.ts';
import { findWidening } from '../../runtime/access/widening.ts';

/** Describes whom a rule is for: `organization org_staff and role org:admin or org:owner`. */
export function describeWho(who: Who): string {
  const { everybody, ...conditions } = who;
  if (everybody) return 'everybody who signs in';
  return Object.entries(conditions)
    .map(([name, values]) => `${name} ${valuesOf(values).join(name === 'scope' ? ' and ' : ' or ')}`)
    .join(', ');
}

/** Describes what a rule says besides whom it is for: `pin: user`, `readOnly: true`, dangerous things apart. */
export function describeBounds(rule: AccessRule): { bounds: string[]; dangerous: string[] } {
  const { name, who, dangerously, ...rest } = rule;
  const dangerous = findWidening(rule);
  const isDangerous = (key: string) => dangerous.some(({ path }) => path[0] === key);
  return {
    bounds: Object.entries(rest)
      .filter(([key, value]) => value !== false && !isDangerous(key))
      .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(' ') : value}`),
    dangerous: dangerous.map(({ why }) => why),
  };
}
