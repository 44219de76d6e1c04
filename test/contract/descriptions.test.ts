import { expect, test } from 'vitest';
import { catalogue, loadDefinitions } from '../../src/runtime/catalogue/catalogue.ts';
import { isObject } from '../../src/runtime/shared/json.ts';

// Holds that descriptions, those of later tools too, say what an agent would otherwise have to guess.

const tools = await loadDefinitions(Object.values(catalogue.tools).map(({ name }) => name));
const writes = tools.filter(({ tier }) => tier === 'write' || tier === 'destructive');

/** Lists an input of every tool that has it, as [tool, description]. */
const inputs = (input: string) =>
  tools.flatMap(({ name, inputSchema }) => {
    const found = inputSchema.properties?.[input];
    return isObject(found) ? [[name, String(found.description)] as const] : [];
  });

test('every write says what it returns', () => {
  expect(writes.length).toBeGreaterThan(100);
  const silent = writes.filter(({ description }) => !/\breturns?\b|\bin the result\b/i.test(description));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('every deletion that returns no more than an id says so', () => {
  const deletes = tools.filter(({ name }) => /\.delete(User|Organization)?$/.test(name));
  expect(deletes.length).toBeGreaterThan(6);
  expect(deletes.filter(({ description }) => !/returns? \{id, deleted\}/i.test(description))).toEqual([]);
});

test('every order_by says which order is the default', () => {
  const found = inputs('order_by');
  expect(found.length).toBeGreaterThan(10);
  expect(
    found.filter(([, description]) => !/ - descends; default (\S?created_at|unspecified)$/.test(description)),
  ).toEqual([]);
});

test('every role says what one looks like', () => {
  const found = inputs('role');
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(([, description]) => !description.includes('org:admin, org:member'))).toEqual([]);
});
