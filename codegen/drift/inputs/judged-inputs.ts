import type { Plan } from '../../plan/plan.ts';
import type { Change } from '../change.ts';

/** Kinds of changes by which a call can do more than it could when its tool was judged. */
const MORE: readonly Change['kind'][] = ['added', 'renamed', 'type', 'widened', 'nullable'];

/**
 * Says of a change of an input that somebody has to judge it: what it gives a call to do may lose something or let somebody
 * in, and no circumstance names it. Nothing of a tool that only reads, or that asks before every call.
 */
export function unjudged(change: Change, { tier, definition, effects = [] }: Plan): Change {
  const { kind, at, text } = change;
  if (tier === 'read' || definition.asks === 'always' || !MORE.includes(kind)) return change;
  const place = at.replaceAll('[]', '');
  const named = effects.some(
    // A circumstance of some values says nothing of new ones.
    ({ argument, is }) => argument !== undefined && !is && `${place}.`.startsWith(`${argument}.`),
  );
  return named ? change : { ...change, text: `${text}; judge it: \`loses\`, \`lets_in\`` };
}
