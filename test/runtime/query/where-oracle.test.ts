import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/runtime/query/parse/parse-query.ts';
import type { Where } from '../../../src/runtime/query/query-types.ts';
import { compileWhere } from '../../../src/runtime/query/values/compile-where.ts';

// Conditions over flat rows against the plainest reading of them; and anything at all against rows that mean harm.

type Json = Record<string, unknown>;

const scalar = fc.constantFrom<unknown>(null, 0, 1, 2, 'a', 'b', 'ab', true, false);
const row = fc.record({ x: scalar, y: scalar, list: fc.array(scalar, { maxLength: 3 }) });
const field = fc.constantFrom('x', 'y', 'list', 'absent');
const condition = fc.oneof(
  fc.tuple(field, scalar).map(([name, value]) => ({ [name]: value })),
  fc
    .tuple(field, fc.constantFrom('gt', 'gte', 'lt', 'lte'), fc.constantFrom(0, 1, 2))
    .map(([name, operator, value]) => ({
      [name]: { [operator]: value },
    })),
  fc
    .tuple(field, fc.constantFrom('in', 'not_in'), fc.array(scalar, { maxLength: 3 }))
    .map(([name, operator, value]) => ({
      [name]: { [operator]: value },
    })),
  fc.tuple(field, scalar).map(([name, value]) => ({ [name]: { ne: value } })),
);
const { where } = fc.letrec<{ where: Json }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 3 },
    condition as fc.Arbitrary<Json>,
    tie('where').map((inner) => ({ not: inner })),
    fc.array(tie('where'), { minLength: 1, maxLength: 3 }).map((all) => ({ and: all })),
    fc.array(tie('where'), { minLength: 1, maxLength: 3 }).map((all) => ({ or: all })),
  ),
}));

function plainly(given: Json, row: Json): boolean {
  const [key, value] = Object.entries(given)[0] as [string, Json];
  if (key === 'not') return !plainly(value, row);
  if (key === 'and') return (value as unknown as Json[]).every((part) => plainly(part, row));
  if (key === 'or') return (value as unknown as Json[]).some((part) => plainly(part, row));
  const values = [row[key]].flat().filter((one) => one !== null && one !== undefined);
  const equals = (wanted: unknown) =>
    wanted === null ? values.length === 0 : values.some((one) => String(one) === String(wanted));
  if (value === null || typeof value !== 'object') return equals(value);
  const [operator, operand] = Object.entries(value)[0] as [string, never];
  const numbers = values.filter((one) => typeof one === 'number');
  const tests: Record<string, () => boolean> = {
    ne: () => !equals(operand),
    in: () => (operand as unknown[]).some(equals),
    not_in: () => !(operand as unknown[]).some(equals),
    gt: () => numbers.some((one) => one > operand),
    gte: () => numbers.some((one) => one >= operand),
    lt: () => numbers.some((one) => one < operand),
    lte: () => numbers.some((one) => one <= operand),
  };
  return tests[operator]?.() as boolean;
}

const compiled = (given: unknown) =>
  compileWhere(parseQuery({ list: 'x', where: given }, 0).where as Where, { now: 0 });

test('conditions mean what they say', () => {
  fc.assert(
    fc.property(where, row, (given, one) => {
      expect(compiled(given)(one)).toBe(plainly(given, one));
    }),
    { numRuns: 1_000, seed: 7 },
  );
});

test('no row makes a condition fail, nor changes what comes after', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  const hostile = fc.object({
    key: fc.constantFrom('x', 'list', '__proto__', 'constructor', 'x.y'),
    withNullPrototype: true,
  });
  fc.assert(
    fc.property(where, hostile, (given, one) => {
      const json = JSON.parse(JSON.stringify(one));
      const copy = structuredClone(json);
      expect(compiled(given)(json)).toBeTypeOf('boolean');
      expect(json).toEqual(copy);
    }),
    { numRuns: 300, seed: 7 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(before);
});
