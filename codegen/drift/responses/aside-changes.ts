import type { Change } from '../change.ts';
import type { Spot } from './response-shape.ts';

/** Lists what changed of a place that breaks no reader: what it may have besides, that it is deprecated, whether it is always there. */
export function asideChanges(old: Spot, now: Spot, at: string, opened: boolean): Change[] {
  const aside = (kind: Change['kind'], text: string): Change => ({ at, kind, breaking: false, aside: true, text });
  const changes: Change[] = [];
  if (old.others !== now.others && !opened) changes.push(aside('additional', OTHERS[String(now.others)] ?? ''));
  if (old.deprecated !== now.deprecated)
    changes.push(aside('deprecated', now.deprecated ? 'is deprecated now' : 'is no longer deprecated'));
  if (old.always !== now.always)
    changes.push(aside('presence', now.always ? 'is always there now' : 'may be left out now'));
  return changes;
}

/** Texts by what `additionalProperties` is now. */
const OTHERS: Record<string, string> = {
  true: 'may have other fields too now',
  false: 'has no other fields now',
  undefined: 'says nothing of other fields now',
};
