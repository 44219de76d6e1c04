/** The operators of a condition, as they are told. */
export const OPERATORS = [
  'eq',
  'ne',
  'gt',
  'gte',
  'lt',
  'lte',
  'before',
  'after',
  'between',
  'in',
  'not_in',
  'contains',
  'not_contains',
  'starts_with',
  'ends_with',
  'exists',
  'count',
  'some',
  'not',
] as const;

export type Operator = (typeof OPERATORS)[number];

/**
 * Other spellings that mean one operator and nothing else. No word that is likely to be a field: `{"size": 5}` in
 * metadata asks for the field.
 */
const SPELLINGS: Readonly<Record<string, Operator>> = {
  '=': 'eq',
  '==': 'eq',
  equals: 'eq',
  '!=': 'ne',
  '<>': 'ne',
  neq: 'ne',
  not_equals: 'ne',
  notequals: 'ne',
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
  nin: 'not_in',
  notin: 'not_in',
  notcontains: 'not_contains',
  startswith: 'starts_with',
  endswith: 'ends_with',
  elemmatch: 'some',
};

/** Spellings that mean an operator where they begin with a `$`, which no field does. */
const WITH_DOLLAR: Readonly<Record<string, Operator>> = { size: 'count', any: 'some', is: 'eq' };

/** Operators that other languages have and this one doesn't, with what to use instead. */
export const NO_OPERATOR: Readonly<Record<string, string>> = {
  regex: 'There are no patterns: use contains, starts_with or ends_with.',
  like: 'There are no patterns: use contains, starts_with or ends_with.',
  ilike: 'There are no patterns: use contains, starts_with or ends_with.',
  matches: 'There are no patterns: use contains, starts_with or ends_with.',
};

/** Returns the operator that a key names, however it is spelled; undefined where it names none. */
export function operatorOf(key: string): Operator | undefined {
  const word = key.replace(/^\$/, '').toLowerCase();
  if ((OPERATORS as readonly string[]).includes(word)) return word as Operator;
  if (Object.hasOwn(SPELLINGS, word)) return SPELLINGS[word];
  return key.startsWith('$') && Object.hasOwn(WITH_DOLLAR, word) ? WITH_DOLLAR[word] : undefined;
}
