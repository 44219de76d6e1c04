import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessSchema } from '../../../src/runtime/access/access-schema.ts';
import { findMistakes } from '../../../src/runtime/access/find-mistakes.ts';
import { RULE_KEYS, WHO_KEYS } from '../../../src/runtime/access/rule-keys.ts';

const validate = new Ajv({ allErrors: true }).compile(accessSchema());

const GOOD: Readonly<Record<string, readonly unknown[]>> = {
  name: ['a', 'our-staff_1'],
  organization: ['org_a', ['org_a', 'org_b']],
  role: ['org:admin', ['org:a', 'org:b']],
  scope: ['a', ['clerk:self', 'b']],
  user: ['user_1', ['user_1']],
  client: ['c', ['https://example.com/c.json']],
  tools: [['default'], ['users', '*']],
  excludeTools: [['billing']],
  listed: [['users']],
  pin: ['user', 'organization', 'both'],
  pins: ['intersection', 'union'],
  view: ['lean', 'raw'],
  confirm: ['auto', 'always', 'never'],
  maxResult: [1000, 30_000],
  queryPages: [1],
  queryRows: [5],
  queryTime: [1000, 600_000],
  queryMemory: [64],
  callsPerMinute: [1],
  callsAtOnce: [1000],
};
const BAD: readonly unknown[] = [
  '',
  ' ',
  'a b',
  'ORG_a',
  0,
  -1,
  0.5,
  999_999_999,
  null,
  [],
  {},
  [1],
  ['', 'a'],
  true,
  'true',
];

const value = (name: string) => fc.constantFrom(...(GOOD[name] ?? [true, false]));
/** Records with some of these keys, now and then with a value or a key that they can't have. */
const some = (names: readonly string[], required: readonly string[]) =>
  fc
    .tuple(
      fc.record(Object.fromEntries(names.map((name) => [name, value(name)])), { requiredKeys: [...required] }),
      fc.option(fc.tuple(fc.constantFrom(...names, 'toString', 'unknown'), fc.constantFrom(...BAD)), { freq: 3 }),
      fc.option(fc.constantFrom(...names), { freq: 3 }),
    )
    .map(([good, bad, missing]) => {
      const record: Record<string, unknown> = { ...good, ...(bad && { [bad[0]]: bad[1] }) };
      if (missing !== null) delete record[missing];
      return record;
    });

/** Few keys at a time, or hardly any rule would be without a mistake. */
const rule = fc
  .subarray(
    Object.keys(RULE_KEYS).filter((key) => key !== 'name'),
    { maxLength: 4 },
  )
  .chain((keys) =>
    fc
      .tuple(some(['name', ...keys], ['name', ...keys]), some(Object.keys(WHO_KEYS), []))
      .map(([rest, who]) => ({ ...rest, who })),
  );

test('the schema takes what the reader takes, and nothing else', () => {
  const count = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(rule, (one) => {
      const rules = { rules: [one] };
      const mistakes = findMistakes(rules);
      count[mistakes.length === 0 ? 'taken' : 'refused'] += 1;
      expect({ rules, valid: validate(rules), mistakes }).toEqual({ rules, valid: mistakes.length === 0, mistakes });
    }),
    { numRuns: 3000 },
  );
  // Some 60 of these rules have no mistake, give or take what chance does.
  expect(Math.min(count.taken, count.refused)).toBeGreaterThan(15);
});

test.each<[what: string, value: unknown]>([
  ['no map', []],
  ['nothing', null],
  ['no rules', {}],
  ['an empty list', { rules: [] }],
  ['a rule that is none', { rules: ['a'] }],
  ['a rule without who', { rules: [{ name: 'a' }] }],
  ['an unknown key', { rules: [{ name: 'a', who: { user: 'user_1' } }], client: [] }],
  ['clients that are no list', { clients: 'a', rules: [{ name: 'a', who: { user: 'user_1' } }] }],
  ['a client that is none', { clients: ['a b'], rules: [{ name: 'a', who: { user: 'user_1' } }] }],
])('both refuse %s', (_, value) => {
  expect(validate(value)).toBe(false);
  expect(findMistakes(value)).not.toEqual([]);
});

test('both take clients', () => {
  const value = { clients: ['https://example.com/client.json'], rules: [{ name: 'a', who: { user: 'user_1' } }] };
  expect([validate(value), findMistakes(value)]).toEqual([true, []]);
});
