import { expect, it } from 'vitest';
import { nestedProperties } from '../../../codegen/inputs/nested-properties.ts';

it('lists the properties inside an input, those of items too, each before what is inside it', () => {
  const found = nestedProperties({
    type: 'array',
    items: {
      type: 'object',
      properties: { of: { type: 'array', items: { type: 'object', properties: { id: {} } } }, name: {} },
    },
  });
  expect(found.map(({ name, path }) => [name, path])).toEqual([
    ['of', 'of'],
    ['id', 'of.id'],
    ['name', 'name'],
  ]);
});
