import { expect, test } from 'vitest';
import { countChanges, countListed, countNames, countOffered } from '../../../scripts/clients/offer/compare-tools.ts';
import type { JsonSchema } from '../../../src/tool.ts';

const SCHEMA: JsonSchema = {
  type: 'object',
  properties: { limit: { type: 'integer', maximum: 500 }, offset: { type: 'integer', maximum: 9 } },
  additionalProperties: false,
};
const listed = { name: 'users_getUserList', description: 'Users.', inputSchema: SCHEMA };
const match = (schema: JsonSchema, description = 'Users.') => ({
  listed,
  offered: { name: 'clerk_users_getUserList', description, schema },
});
const without = (limits: JsonSchema) => ({ ...SCHEMA, properties: { limit: limits, offset: limits } });

test.each([
  { what: 'as listed', matches: [match(SCHEMA)], want: {} },
  {
    what: 'a keyword that two inputs of a tool lack counts once a tool',
    matches: [match(without({ type: 'integer' })), match(without({ type: 'integer' }))],
    want: { 'left out': { maximum: 2 } },
  },
  {
    what: 'an input more',
    matches: [match({ ...SCHEMA, properties: { ...SCHEMA.properties, wait: { type: 'boolean' } } })],
    want: { added: { input: 1 } },
  },
  {
    what: 'other words',
    matches: [match(SCHEMA, 'Users…')],
    want: { changed: { 'tool description': 1 } },
  },
])('counts changes: $what', ({ matches, want }) => {
  expect(countChanges(matches)).toEqual(want);
});

test('an input more than none counts as one', () => {
  const none = { ...listed, inputSchema: { type: 'object' } };
  const offered = { name: 'a', description: 'Users.', schema: { type: 'object', properties: { wait: {} } } };
  expect(countChanges([{ listed: none, offered }])).toEqual({ added: { input: 1 } });
});

test('what is listed costs as much as the same when it is offered', () => {
  const offered = { name: listed.name, description: listed.description, schema: listed.inputSchema };
  expect(countListed([listed])).toBe(countOffered([{ listed, offered }]));
  expect(countListed([listed])).toBeGreaterThan(countNames([listed.name]));
  expect(countNames(['users', 'users'])).toBe(3);
});
