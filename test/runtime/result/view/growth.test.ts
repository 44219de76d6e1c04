import { expect, test } from 'vitest';
import { pickFields } from '../../../../src/runtime/result/view/fields.ts';
import { toTimes } from '../../../../src/runtime/result/view/times.ts';
import { viewOf } from '../../../../src/runtime/result/view/view.ts';
import { writeResult } from '../../../../src/runtime/result/view/write-result.ts';
import type { ResponseTypes } from '../../../../src/tool.ts';
import { LINEAR_LIMIT, measureGrowth } from '../../../support/measure-growth.ts';

// Responses of any size and depth take time in line with their size, and end in a result or in the error of a full stack.

const types: ResponseTypes = {
  User: {
    id: { view: 'summary' },
    created_at: { time: true, view: 'summary' },
    inner: { type: 'User', view: 'summary' },
    rows: { type: 'User', view: 'summary' },
    public_metadata: { open: true, view: 'summary' },
  },
};
const view = { types, served: new Set<string>(), given: {} };
const write = {
  ...view,
  fields: undefined,
  isCredential: () => false,
  allowSecrets: true,
  metadata: 'merged' as const,
};
const fields = [
  'id',
  'rows.created_at',
  'rows.public_metadata.a.b',
  'inner.inner.inner.rows.id',
  'public_metadata.b.b.b.b',
];

const walks: [name: string, walk: (value: object) => unknown][] = [
  ['views', (value) => viewOf(value, 'User', 'standard', view)],
  ['times', (value) => toTimes(value, 'User', types)],
  ['fields', (value) => pickFields(value, fields, { type: 'User', types, hidingOf: () => undefined })],
  [
    'writes',
    (value) =>
      writeResult(value, {
        ...write,
        deletes: false,
        shape: { type: 'User', changes: ['rows', 'inner'] },
        sent: { rows: 1 },
        redact: (one) => one,
      }),
  ],
];

const row = (at: number) => ({ id: `u${at}`, created_at: 1_700_000_000 + at, public_metadata: { a: { c: at } } });
const many = (size: number) => ({ rows: Array.from({ length: size }, (_, at) => row(at)), a: {}, inner: {} });
const wide = (size: number) => ({ rows: [{ public_metadata: {}, ...keys(size) }], a: {}, ...keys(size) });
const keys = (size: number) => Object.fromEntries(Array.from({ length: size }, (_, at) => [`key_${at}_at`, at]));

test.each(walks)('%s take as long as rows are many, and keys', (_, walk) => {
  expect(measureGrowth(20_000, many, walk)).toBeLessThan(LINEAR_LIMIT);
  expect(measureGrowth(20_000, wide, walk)).toBeLessThan(LINEAR_LIMIT);
});

test.each(walks.flatMap(([name, walk]) => ['inner', 'rows', 'unknown'].map((key) => ({ name, walk, key }))))(
  '$name of "$key" in itself, a hundred thousand deep',
  ({ walk, key }) => {
    let deep: object = {};
    for (let depth = 0; depth < 100_000; depth += 1) deep = { id: 1, [key]: key === 'rows' ? [deep] : deep };
    try {
      walk(deep);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
  },
);
