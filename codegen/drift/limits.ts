import type { JsonSchema } from '../../src/runtime/tool.ts';
import type { Change } from './change.ts';
import { code, valueCode } from './code.ts';

/** Limits: what each is called, and whether a higher or a lower one lets less through. */
const LIMITS: Record<string, { words: string; narrower: 'higher' | 'lower' }> = {
  minimum: { words: 'the smallest value', narrower: 'higher' },
  exclusiveMinimum: { words: 'the value that it must exceed', narrower: 'higher' },
  maximum: { words: 'the largest value', narrower: 'lower' },
  exclusiveMaximum: { words: 'the value that it must stay below', narrower: 'lower' },
  minLength: { words: 'the smallest length', narrower: 'higher' },
  maxLength: { words: 'the largest length', narrower: 'lower' },
  minItems: { words: 'the smallest number of entries', narrower: 'higher' },
  maxItems: { words: 'the largest number of entries', narrower: 'lower' },
};

/** Rules that a value keeps or doesn't: another one lets something else through. */
const RULES: Record<string, string> = {
  format: 'the format',
  pattern: 'the pattern',
  multipleOf: 'the step',
  uniqueItems: 'the rule that entries differ',
};

/** What has become of the limits of one value; tighter ones break. */
export function limitChanges(before: JsonSchema, after: JsonSchema, at: string): Change[] {
  const change = (narrower: boolean, words: string): Change => ({
    at,
    kind: narrower ? 'narrowed' : 'widened',
    breaking: narrower,
    words,
  });
  const limits = Object.entries(LIMITS).flatMap(([keyword, { words, narrower }]) => {
    const [old, now] = [before[keyword], after[keyword]] as (number | undefined)[];
    if (old === now) return [];
    if (now === undefined) return change(false, `no longer limits ${words}, which was ${valueCode(old)}`);
    if (old === undefined) return change(true, `limits ${words} to ${valueCode(now)} now`);
    return change(
      narrower === 'higher' ? now > old : now < old,
      `limits ${words} to ${valueCode(now)}, was ${valueCode(old)}`,
    );
  });
  const rules = Object.entries(RULES).flatMap(([keyword, words]) => {
    const [old, now] = [before[keyword], after[keyword]];
    if (old === now) return [];
    if (now === undefined) return change(false, `drops ${words} ${quote(old)}`.replace(' true', ''));
    const was = old === undefined ? '' : `, was ${quote(old)}`;
    return change(true, `demands ${words} ${quote(now)} now${was}`.replace(' true', ''));
  });
  return [...limits, ...rules];
}

function quote(value: unknown): string {
  return typeof value === 'string' ? code(value) : valueCode(value);
}
