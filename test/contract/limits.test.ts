import { expect, test } from 'vitest';
import { validate } from '../../src/runtime/arguments/validate.ts';
import { ToolError } from '../../src/runtime/shared/errors.ts';
import { callArguments, everyTool } from '../support/catalogue/catalogue.ts';

const paged = (await everyTool()).filter(({ definition }) => {
  const { limit, offset } = definition.inputSchema.properties ?? {};
  return limit !== undefined && offset !== undefined;
});

test('there are lists, by the dozen', () => {
  expect(paged.length).toBeGreaterThan(24);
});

test.each(paged)(
  '$name refuses a limit above the most rows of a page, and says how many those are',
  ({ definition, implementation }) => {
    const maximum = definition.inputSchema.properties?.limit?.maximum as number;
    const refusal = (limit: number) => {
      try {
        validate({ ...callArguments(definition, 'smallest'), limit }, implementation, definition);
        return undefined;
      } catch (error) {
        if (error instanceof ToolError) return error.details;
        throw error;
      }
    };
    expect(maximum).toBeGreaterThanOrEqual(100);
    expect(refusal(maximum)).toBeUndefined();
    expect(refusal(maximum + 1)).toMatchObject({
      kind: 'bad_arguments',
      parameter: 'limit',
      message: expect.stringMatching(new RegExp(`^\`limit\` must be a .*at most ${maximum}\\.$`)),
    });
  },
);
