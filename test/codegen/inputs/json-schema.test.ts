import { expect, it } from 'vitest';
import { toJsonSchema } from '../../../codegen/inputs/json-schema.ts';

it('carries descriptions by the path below it, those of items and of what is inside them too', () => {
  const descriptions = new Map([
    ['', 'Things'],
    ['name', 'Of the thing'],
    ['of', 'Its parts'],
    ['of.id', 'part_…'],
  ]);
  const part = { type: 'object', properties: { id: { type: 'string' } } } as const;
  const thing = {
    type: 'object',
    properties: { name: { type: 'string' }, of: { type: 'array', items: part } },
  } as const;
  expect(toJsonSchema({ type: 'array', items: thing }, (path) => descriptions.get(path))).toEqual({
    type: 'array',
    description: 'Things',
    items: {
      type: 'object',
      properties: {
        name: { type: 'string', description: 'Of the thing' },
        of: {
          type: 'array',
          description: 'Its parts',
          items: {
            type: 'object',
            properties: { id: { type: 'string', description: 'part_…' } },
            additionalProperties: false,
          },
        },
      },
      additionalProperties: false,
    },
  });
});
