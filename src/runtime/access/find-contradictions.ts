import type { Mistake } from '../../yaml/parse-yaml.ts';
import type { AccessRule } from './rules.ts';
import { findWidening } from './widening.ts';

/**
 * Finds keys that don't go together, and what lacks its `dangerously`.
 * @param faulty keys of which nobody knows what they were to say: what depends on them is no mistake of its own
 */
export function findContradictions(rule: AccessRule, faulty: ReadonlySet<string>): Mistake[] {
  const { who, pin, pins, listed, discover, dangerously } = rule;
  const mistakes: Mistake[] = [];
  const areSound = (...keys: string[]) => !keys.some((key) => faulty.has(key));
  const [other] = Object.keys(who).filter((key) => key !== 'everybody');
  if (areSound('who') && who.everybody && other !== undefined)
    mistakes.push({
      path: ['who', 'everybody'],
      long: `everybody stands alone: leave it out, so that ${other} says whom the rule is for.`,
    });
  if (
    areSound('who', 'pin') &&
    who.role !== undefined &&
    who.organization === undefined &&
    (pin === undefined || pin === 'user')
  )
    mistakes.push({
      path: ['who', 'role'],
      long: 'A role is held in an organization: name that beside it, or write pin: organization for the one chosen at consent.',
    });
  if (areSound('pin', 'pins') && pins !== undefined && pin !== 'both')
    mistakes.push({
      path: ['pins'],
      long: 'pins says how the two of pin: both go together: write that, or leave it out.',
    });
  if (areSound('listed', 'discover') && listed !== undefined && !discover)
    mistakes.push({ path: ['listed'], long: 'listed goes with discover: true, without which all tools are listed.' });
  const widening = areSound('who', 'pin') ? findWidening(rule) : findWidening({ ...rule, who: { user: [] } });
  if (!areSound('dangerously')) return mistakes;
  if (!dangerously)
    mistakes.push(
      ...widening.map(({ path, why }) => ({
        path,
        long: `${why} Write dangerously: true beside it if that is meant.`,
      })),
    );
  else if (widening.length === 0 && faulty.size === 0)
    mistakes.push({
      path: ['dangerously'],
      long: 'Nothing in this rule needs it: leave it out, so that it stands out where something does.',
    });
  return mistakes;
}
