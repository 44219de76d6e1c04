import type { JsonSchema } from '../../../src/tool.ts';
import { code, valueCode } from '../../shared/markdown-code.ts';
import type { Change } from '../change.ts';
import { patternWidens } from './pattern-widens.ts';

/** The limits: how each is called, and whether a higher or a lower one accepts less. */
const LIMITS: Record<string, { subject: string; narrower: 'higher' | 'lower'; exclusive?: string }> = {
  minimum: { subject: 'the smallest value', narrower: 'higher', exclusive: 'exclusiveMinimum' },
  maximum: { subject: 'the largest value', narrower: 'lower', exclusive: 'exclusiveMaximum' },
  minLength: { subject: 'the smallest length', narrower: 'higher' },
  maxLength: { subject: 'the largest length', narrower: 'lower' },
  minItems: { subject: 'the smallest number of entries', narrower: 'higher' },
  maxItems: { subject: 'the largest number of entries', narrower: 'lower' },
};

/** Rules without an order: another one accepts something else. */
const RULES: Record<string, string> = {
  format: 'the format',
  pattern: 'the pattern',
  multipleOf: 'the step',
  uniqueItems: 'that no entry appears twice',
};

/** Compares the limits of one value; tighter ones break. */
export function limitChanges(before: JsonSchema, after: JsonSchema, at: string): Change[] {
  const change = (narrower: boolean, text: string): Change => ({
    at,
    kind: narrower ? 'narrowed' : 'widened',
    breaking: narrower,
    text,
  });
  const limits = Object.entries(LIMITS).flatMap(([keyword, { subject, narrower, exclusive }]) => {
    const [old, now] = [bound(before, keyword, exclusive), bound(after, keyword, exclusive)];
    if (old?.text === now?.text) return [];
    if (!now)
      return old && old.at >= 0 && silentFor(after, keyword, old)
        ? []
        : change(false, `no longer limits ${subject}, which was ${old?.text}`);
    if (!old)
      return change(
        !silentFor(before, keyword, now) && !silentFor(after, keyword, now),
        `limits ${subject} to ${now.text} now`,
      );
    const further = now.at === old.at ? now.excluded : narrower === 'higher' ? now.at > old.at : now.at < old.at;
    return change(further, `limits ${subject} to ${now.text}, was ${old.text}`);
  });
  const rules = Object.entries(RULES).flatMap(([keyword, subject]) => {
    const [old, now] = [before[keyword], after[keyword]];
    if (old === now) return [];
    if (now === undefined) return change(false, `no longer requires ${subject}${named(old)}`);
    const was = old === undefined ? '' : `, was${named(old)}`;
    return change(!isLooser(keyword, old, now), `requires ${subject}${named(now)} now${was}`);
  });
  return [...limits, ...rules];
}

/** That an integer is at least 0 or 1 goes without saying: see docs/schemas.md. So a number of which it is said takes no less. */
function silentFor({ type }: JsonSchema, keyword: string, bound: Bound | undefined): boolean {
  const least = bound?.excluded ? 0 : 1;
  return keyword === 'minimum' && [type].flat().includes('integer') && bound !== undefined && bound.at <= least;
}

function isLooser(keyword: string, old: unknown, now: unknown): boolean {
  if (keyword === 'multipleOf') return typeof old === 'number' && old % Number(now) === 0;
  return keyword === 'pattern' && typeof old === 'string' && patternWidens(old, String(now));
}

interface Bound {
  at: number;
  excluded: boolean;
  text: string;
}

/** Reads a bound, which may exclude its own value. */
function bound(schema: JsonSchema, keyword: string, exclusive: string | undefined): Bound | undefined {
  const beyond = exclusive === undefined ? undefined : schema[exclusive];
  const at = (beyond ?? schema[keyword]) as number | undefined;
  if (at === undefined) return undefined;
  const excluded = beyond !== undefined;
  return { at, excluded, text: `${valueCode(at)}${excluded ? ' (exclusive)' : ''}` };
}

function named(value: unknown): string {
  return value === true ? '' : ` ${typeof value === 'string' ? code(value) : valueCode(value)}`;
}
