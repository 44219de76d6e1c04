import { looksSecret } from '../secret-name.ts';
import type { AnswerShape, Spot } from './answer-shape.ts';
import type { Change } from './change.ts';
import { code, typeCode } from './code.ts';

/**
 * What has become of a tool's answer. Breaking is what somebody who reads it relies on: that a field is there, and of
 * which type. Below a place that is gone, new, or of another type, nothing more is said.
 */
export function answerChanges(before: AnswerShape, after: AnswerShape): Change[] {
  if (before.size > 0 && after.size === 0)
    return [{ at: '', kind: 'removed', breaking: true, words: 'answers nothing now' }];
  if (before.size === 0 && after.size > 0)
    return [{ at: '', kind: 'added', breaking: false, words: 'answers something now' }];
  const changes: Change[] = [];
  for (const [at, old] of before) {
    const now = after.get(at);
    if (now) changes.push(...spotChanges(old, now, at));
    else changes.push({ at, kind: 'removed', breaking: true, words: 'is gone' });
  }
  for (const [at, spot] of after) if (!before.has(at)) changes.push(fresh(at, spot));
  const closed = new Set(changes.filter(({ kind }) => CLOSES.has(kind)).map(({ at }) => at));
  // A new field that looks like a secret is always said, wherever it stands.
  return changes.filter(({ at, kind }) => kind === 'secret' || !above(at).some((place) => closed.has(place)));
}

const CLOSES = new Set<Change['kind']>(['added', 'removed', 'type', 'secret']);

function fresh(at: string, { types }: Spot): Change {
  const name = at.replaceAll('[]', '').split('.').at(-1) ?? '';
  const maybeText = types.some((type) => type === 'string' || type === 'any' || type === 'object');
  if (at !== '' && maybeText && !at.endsWith('[]') && looksSecret(name))
    return { at, kind: 'secret', breaking: false, words: 'is new and looks like a secret' };
  return { at, kind: 'added', breaking: false, words: 'is new' };
}

function spotChanges(old: Spot, now: Spot, at: string): Change[] {
  const changes: Change[] = [];
  const won = now.types.filter((type) => !fits(type, old.types));
  if (won.length > 0) {
    const words = `may be ${list(won)} now, was ${list(old.types)}`;
    changes.push({ at, kind: 'type', breaking: true, words });
  } else if (now.types.join() !== old.types.join())
    changes.push({ at, kind: 'narrowed', breaking: false, words: `is always ${list(now.types)} now` });
  if (now.nullable && !old.nullable) changes.push({ at, kind: 'nullable', breaking: false, words: 'may be null now' });
  if (!now.nullable && old.nullable)
    changes.push({ at, kind: 'not-nullable', breaking: false, words: 'is never null now' });
  const values = now.values?.filter((value) => !old.values?.includes(value)) ?? [];
  if (old.values && values.length > 0) {
    const words = `may be ${values.map((value) => code(JSON.stringify(value) ?? '')).join(', ')} too`;
    changes.push({ at, kind: 'widened', breaking: false, words });
  }
  if (old.values && !now.values)
    changes.push({ at, kind: 'widened', breaking: false, words: 'may be other values too' });
  return changes;
}

/** Whoever reads a number reads an integer, and whoever reads anything reads everything. */
function fits(type: string, types: readonly string[]): boolean {
  return types.includes(type) || types.includes('any') || (type === 'integer' && types.includes('number'));
}

function list(types: readonly string[]): string {
  return types.length === 0 ? 'nothing' : types.map(typeCode).join(' or ');
}

/** `data[].user.id` -> '', `data`, `data[]`, `data[].user`. */
function above(at: string): string[] {
  const ends = [...at.matchAll(/\.|\[\]/g)].map(({ index }) => index);
  return [...(at === '' ? [] : ['']), ...ends.map((end) => at.slice(0, end)).filter((place) => place !== '')];
}
