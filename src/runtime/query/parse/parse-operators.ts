import { getOwn, isObject, type JsonObject } from '../../shared/json.ts';
import type { Comparison, Order, QueryPath, Where } from '../query-types.ts';
import { isScalar } from '../values/compare.ts';
import { spanOf } from '../values/dates.ts';
import { MOST, refuse, refuseName } from './limits.ts';
import { NO_OPERATOR, OPERATORS, type Operator, operatorOf } from './operators.ts';
import { checkLength, countCondition, type Parsing, parseSubList, parseValues } from './parse-values.ts';

const DATES = '"2026-01-31", "2026-01-31T12:00:00Z" or, counted from now, "-90d" (h, d, w, mo, y)';

/**
 * Returns the conditions that operators put on a path: `{"after": "-30d", "before": "-7d"}`. An object without any
 * operator goes on from the path: `{"public_metadata": {"plan": "pro"}}`; whether there are such fields is checked later.
 */
export function parseOperators(path: QueryPath, given: JsonObject, at: string, parsing: Parsing): Where {
  const keys = Object.keys(given);
  if (keys.length === 0) return refuse(at, `{} says nothing. Operators: ${OPERATORS.join(', ')}.`);
  const operators = keys.map(operatorOf);
  if (operators.every((operator) => operator === undefined) && !keys.some(isForeign)) {
    countCondition(at, parsing);
    return { kind: 'some', path, inner: parsing.parseWhere(given, at, parsing), nested: true };
  }
  const all = keys.map((key, index) => {
    const operator = operators[index];
    if (operator === undefined) return refuseOperator(key, path, at);
    return parseOperator(operator, path, given[key], `${at}.${key}`, parsing);
  });
  return onOneValue(path, all);
}

/** Makes the comparisons among conditions on a path one condition: `{"gt": 5, "lt": 10}` is a value between the two. */
function onOneValue(path: QueryPath, conditions: readonly Where[]): Where {
  const comparisons = conditions.flatMap((one) => (one.kind === 'within' ? one.all : isComparison(one) ? [one] : []));
  const others = conditions.filter((one) => one.kind !== 'within' && !isComparison(one));
  const within: Where[] = comparisons.length > 1 ? [{ kind: 'within', path, all: comparisons }] : comparisons;
  const all = [...within, ...others];
  return all.length === 1 ? (all[0] as Where) : { kind: 'and', all };
}

function isComparison(where: Where): where is Comparison {
  return where.kind === 'order' || where.kind === 'time' || where.kind === 'text';
}

function deeper(at: string, parsing: Parsing): Parsing {
  if (parsing.depth >= MOST.nesting) return refuse(at, `conditions are nested more than ${MOST.nesting} deep.`);
  return { ...parsing, depth: parsing.depth + 1 };
}

function isForeign(key: string): boolean {
  return key.startsWith('$') || getOwn(NO_OPERATOR, key.toLowerCase()) !== undefined;
}

function refuseOperator(key: string, path: QueryPath, at: string): never {
  const instead = getOwn(NO_OPERATOR, key.replace(/^\$/, '').toLowerCase());
  if (instead !== undefined) refuse(at, `"${key}" is no operator. ${instead}`);
  refuseName(at, key, `operator (a field is written "${path.text}.…")`, OPERATORS);
}

function parseOperator(operator: Operator, path: QueryPath, operand: unknown, at: string, parsing: Parsing): Where {
  switch (operator) {
    case 'eq':
      return parseValues(path, [operand], at, parsing);
    case 'ne':
      return not(parseValues(path, Array.isArray(operand) ? operand : [operand], at, parsing));
    case 'in':
      return parseIn(path, operand, at, parsing);
    case 'not_in':
      return not(parseIn(path, operand, at, parsing));
    case 'not':
      if (isObject(operand)) return not(parseOperators(path, operand, at, deeper(at, parsing)));
      return not(parseIn(path, operand, at, parsing));
    case 'some':
      countCondition(at, parsing);
      return { kind: 'some', path, inner: parsing.parseWhere(operand, at, parsing), nested: false };
    case 'between':
      return parseBetween(path, operand, at, parsing);
    default:
      countCondition(at, parsing);
      return parseComparison(operator, path, operand, at, parsing);
  }
}

function parseComparison(
  operator: Exclude<Operator, 'eq' | 'ne' | 'in' | 'not_in' | 'not' | 'some' | 'between'>,
  path: QueryPath,
  operand: unknown,
  at: string,
  { now }: Parsing,
): Where {
  switch (operator) {
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return { kind: 'order', path, operator, operand: parseOperand(operand, at) };
    case 'before':
    case 'after': {
      const time = parseOperand(operand, at, `"${operator}" takes a date: ${DATES}.`);
      if (!spanOf(time, now)) return refuse(at, `"${time}" is no date: ${DATES}.`);
      return { kind: 'time', path, operator, operand: time };
    }
    case 'exists':
      if (typeof operand !== 'boolean') return refuse(at, '"exists" takes true or false.');
      return operand ? { kind: 'exists', path } : not({ kind: 'exists', path });
    case 'count':
      return parseCount(path, operand, at);
    default:
      if (typeof operand !== 'string' || operand === '') return refuse(at, `"${operator}" takes a text.`);
      checkLength(operand, at);
      if (operator === 'not_contains') return not({ kind: 'text', path, operator: 'contains', text: operand });
      return { kind: 'text', path, operator, text: operand };
  }
}

function parseIn(path: QueryPath, operand: unknown, at: string, parsing: Parsing): Where {
  if (isObject(operand)) return parseSubList(path, operand, at, parsing);
  return parseValues(path, Array.isArray(operand) ? operand : [operand], at, parsing);
}

function parseBetween(path: QueryPath, operand: unknown, at: string, parsing: Parsing): Where {
  if (!Array.isArray(operand) || operand.length !== 2) {
    return refuse(at, '"between" takes a list of two, both of them included: ["2026-01-01", "2026-01-31"].');
  }
  countCondition(at, parsing);
  const [from, to] = operand.map((bound) => parseOperand(bound, at)) as [string | number, string | number];
  const order = (operator: Order, operand: string | number) => ({ kind: 'order', path, operator, operand }) as const;
  return { kind: 'within', path, all: [order('gte', from), order('lte', to)] };
}

/** Returns the condition on how many values there are at the path: a number, or `{"gt": 1}`. */
function parseCount(path: QueryPath, operand: unknown, at: string): Where {
  const parts = isObject(operand) ? Object.entries(operand) : [['eq', operand] as const];
  const all = parts.map(([key, bound]): Where => {
    const operator = operatorOf(key);
    const known =
      operator === 'eq' || operator === 'gt' || operator === 'gte' || operator === 'lt' || operator === 'lte';
    if (!known || typeof bound !== 'number') {
      return refuse(at, '"count" takes a number, or one compared by eq, gt, gte, lt or lte: {"gt": 1}.');
    }
    return { kind: 'count', path, operator, operand: bound };
  });
  if (all.length === 0) return refuse(at, '"count" takes a number, or one compared: {"gt": 1}.');
  return all.length === 1 ? (all[0] as Where) : { kind: 'and', all };
}

function parseOperand(operand: unknown, at: string, needed = 'a number, date or text is needed.'): string | number {
  if (!isScalar(operand) || (typeof operand !== 'string' && typeof operand !== 'number') || operand === '') {
    return refuse(at, needed);
  }
  if (typeof operand === 'string') checkLength(operand, at);
  return operand;
}

function not(inner: Where): Where {
  return { kind: 'not', inner };
}
