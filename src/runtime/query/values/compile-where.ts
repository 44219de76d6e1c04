import { isObject, type JsonObject } from '../../shared/json.ts';
import type { Condition, Order, SubList, Where } from '../query-types.ts';
import { equalityKey, folded, numberOf } from './compare.ts';
import { spanOf, spansTest, timeOf } from './dates.ts';
import { someValue } from './values-at.ts';

export type RowTest = (row: JsonObject) => boolean;

export interface WhereContext {
  /** The time that "-90d" counts from, in Unix milliseconds. */
  now: number;
  /** The values of the other lists that conditions name, each by its `equalityKey`. */
  subLists?: ReadonlyMap<SubList, ReadonlySet<string>>;
}

/** State that all conditions of a test share. */
interface Inside extends WhereContext {
  /** Returns a text of the row without its case. */
  folded(text: string): string;
}

/** Returns the test that rows pass or fail. */
export function compileWhere(where: Where, context: WhereContext): RowTest {
  // Of the row under test alone: a hundred conditions may look at the same long texts.
  const texts = new Map<string, string>();
  const inside: Inside = {
    ...context,
    folded(text) {
      const known = texts.get(text) ?? folded(text);
      texts.set(text, known);
      return known;
    },
  };
  const test = compile(where, inside);
  return (row) => {
    texts.clear();
    return test(row);
  };
}

function compile(where: Where, context: Inside): RowTest {
  switch (where.kind) {
    case 'and': {
      const tests = where.all.map((part) => compile(part, context));
      return (row) => tests.every((test) => test(row));
    }
    case 'or': {
      const tests = where.all.map((part) => compile(part, context));
      return (row) => tests.some((test) => test(row));
    }
    case 'not': {
      const test = compile(where.inner, context);
      return (row) => !test(row);
    }
    case 'some':
      return someElement(where, compile(where.inner, context));
    default:
      return compileCondition(where, context);
  }
}

/** All conditions on the same element. An object that is absent is an empty one, where it was written as nested. */
function someElement({ path, nested }: Extract<Where, { kind: 'some' }>, test: RowTest): RowTest {
  return (row) => {
    let none = true;
    const found = someValue(row, path.keys, (value) => {
      none = false;
      return isObject(value) && test(value);
    });
    return found || (none && nested && test({}));
  };
}

function compileCondition(condition: Condition, context: Inside): RowTest {
  const { path } = condition;
  if (condition.kind === 'count') return countTest(condition);
  if (condition.kind === 'exists') return (row) => someValue(row, path.keys, () => true);
  if (condition.kind === 'is' && condition.values.some((value) => value === null || value === '')) {
    const test = valueTest(condition, context);
    return (row) => !someValue(row, path.keys, () => true) || someValue(row, path.keys, test);
  }
  const test = valueTest(condition, context);
  return (row) => someValue(row, path.keys, test);
}

function countTest({ path, operator, operand }: Extract<Condition, { kind: 'count' }>): RowTest {
  return (row) => {
    let count = 0;
    someValue(row, path.keys, () => {
      count += 1;
      return false;
    });
    return operator === 'eq' ? count === operand : holds(operator, count, operand);
  };
}

type ValueCondition = Exclude<Condition, { kind: 'exists' | 'count' }>;

function valueTest(condition: ValueCondition, context: Inside): (value: unknown) => boolean {
  switch (condition.kind) {
    case 'is':
      return equalTest(condition.values, context);
    case 'in list': {
      const values = context.subLists?.get(condition.list);
      if (!values) throw new Error(`The values of ${condition.list.list} were not read.`);
      return (value) => isIn(values, value);
    }
    case 'order':
      return orderTest(condition.operator, condition.operand, context);
    case 'time':
      return timeTest(condition.operator, condition.operand, context);
    case 'text':
      return textTest(condition.operator, condition.text, context);
    case 'within': {
      const tests = condition.all.map((part) => valueTest(part, context));
      return (value) => tests.every((test) => test(value));
    }
  }
}

function isIn(values: ReadonlySet<string>, value: unknown): boolean {
  const key = equalityKey(value);
  return key !== undefined && values.has(key);
}

/** A date equals every time of that day, and a time itself in any zone. */
function equalTest(operands: readonly unknown[], { now }: Inside): (value: unknown) => boolean {
  const keys = new Set(operands.flatMap((operand) => equalityKey(operand) ?? []));
  const spans = operands.flatMap((operand) => (typeof operand === 'string' ? (spanOf(operand, now) ?? []) : []));
  const isInSpan = spansTest(spans);
  return (value) => {
    if (isIn(keys, value)) return true;
    const time = spans.length > 0 && typeof value === 'string' ? timeOf(value) : undefined;
    return time !== undefined && isInSpan(time);
  };
}

/** Compares as numbers, as times or as texts, whatever both sides are; sides that are not alike don't compare. */
function orderTest(operator: Order, operand: string | number, { now }: Inside): (value: unknown) => boolean {
  const number = numberOf(operand);
  const text = String(operand).normalize();
  const span = spanOf(operand, now);
  return (value) => {
    const other = numberOf(value);
    if (number !== undefined && other !== undefined) return holds(operator, other, number);
    const time = span && typeof value === 'string' ? timeOf(value) : undefined;
    // Of a day, what is greater comes after its end, and what is less before its start.
    if (span && time !== undefined) {
      return operator === 'gt' || operator === 'lte'
        ? holds(operator, time, span.end - 1)
        : holds(operator, time, span.start);
    }
    if (typeof operand !== 'string' || typeof value !== 'string' || span || number !== undefined) return false;
    return holds(operator, value.normalize(), text);
  };
}

/** `after` a day begins with it, as in "after 1 January, before 1 February"; after a moment excludes the moment. */
function timeTest(
  operator: 'before' | 'after',
  operand: string | number,
  { now }: Inside,
): (value: unknown) => boolean {
  const span = spanOf(operand, now);
  if (!span) throw new Error(`${operand} is no date.`);
  const first = span.moment ? span.end : span.start;
  return (value) => {
    const time = timeOf(value);
    return time !== undefined && (operator === 'before' ? time < span.start : time >= first);
  };
}

function textTest(
  operator: 'contains' | 'starts_with' | 'ends_with',
  text: string,
  context: Inside,
): (value: unknown) => boolean {
  const wanted = folded(text);
  return (value) => {
    if (typeof value !== 'string') return false;
    const whole = context.folded(value);
    if (operator === 'contains') return whole.includes(wanted);
    return operator === 'starts_with' ? whole.startsWith(wanted) : whole.endsWith(wanted);
  };
}

function holds<T extends number | string>(operator: Order, value: T, operand: T): boolean {
  if (operator === 'gt') return value > operand;
  if (operator === 'gte') return value >= operand;
  return operator === 'lt' ? value < operand : value <= operand;
}

/** Returns the other lists that a condition names. */
export function subListsOf(where: Where | undefined): SubList[] {
  if (!where) return [];
  if (where.kind === 'and' || where.kind === 'or') return where.all.flatMap(subListsOf);
  if (where.kind === 'not' || where.kind === 'some') return subListsOf(where.inner);
  return where.kind === 'in list' ? [where.list] : [];
}
