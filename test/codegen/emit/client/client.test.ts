import { expect, test } from 'vitest';
import { orderType } from '../../../../codegen/emit/client/client.ts';
import { emitEntities } from '../../../../codegen/emit/client/entities.ts';

test.each([
  ['name, created_at; - descends; default -created_at', "'name' | 'created_at'"],
  ['name or created_at; prefix - descends', "'name' | 'created_at'"],
  ['a, b or c; - descends', "'a' | 'b' | 'c'"],
  ['a, b, or c; - descends', "'a' | 'b' | 'c'"],
  ['created_at; - descends', "'created_at'"],
  ['Which to have first', undefined],
  ['newest first; - descends', undefined],
  ['name, created_at', undefined],
])('the order "%s" has the fields %s', (description, want) => {
  expect(orderType(description)).toBe(want && `\`\${'' | '+' | '-'}\${${want}}\``);
});

test('what the API has a name for is a type, and a mere response is none', () => {
  const plans = ['User', 'Role', 'User', 'PriceResponse', 'users_verify', 'Gone', 'Seat-2'].map((type) => ({
    response: { type },
  }));
  const schemas = { User: {}, Role: {}, PriceResponse: {}, users_verify: {}, 'Seat-2': {}, Unused: {} };
  expect(emitEntities([...plans, {}], schemas)).toBe(`import type { components } from './api.ts';

/** The type \`Role\` of Clerk's API. */
export type Role = components['schemas']['Role'];

/** The type \`User\` of Clerk's API. */
export type User = components['schemas']['User'];
`);
  expect(emitEntities([{}], {})).toBe('export {};\n');
});
