import { describe, expect, test } from 'vitest';
import { boundsThatAllow, withoutPinnedArguments } from '../../../src/runtime/policy/apply-pins.ts';
import type { PinRule, Pins, ToolDefinition } from '../../../src/tool.ts';

const user = { user_id: 'user_1' };
const organization = { organization_id: 'org_1' };
const either = [user, organization];
const text = { type: 'string' };
const inputSchema = {
  type: 'object' as const,
  properties: { subject: text, created_by: text, query: text },
  required: ['subject'],
};
const tool = (user_id: PinRule, organization_id: PinRule) =>
  ({ name: 'a.b', inputSchema, pins: { user_id, organization_id } }) as Partial<ToolDefinition> as ToolDefinition;

/** One argument holds the id of either. */
const contested = tool({ fill: ['subject', 'created_by'] }, { fill: ['subject'], drop: ['created_by'] });
/** Only the user's rule drops an argument. */
const wider = tool({ fill: [], drop: ['query'] }, { fill: [] });

test.each<[definition: ToolDefinition, args: unknown, bounds: Pins[], want: Pins[]]>([
  [contested, { subject: 'user_1' }, either, [user]],
  [contested, { subject: ['org_1'] }, either, [organization]],
  [contested, { subject: 'user_1', created_by: 'user_1' }, either, [user]],
  [wider, {}, either, either],
  [wider, undefined, either, either],
  [wider, { query: 'x' }, either, [organization]],
  // One bound, and what is no object, are left to what comes after.
  [contested, { subject: 'user_2' }, [user], [user]],
  [contested, 'user_1', either, either],
])('%#', (definition, args, bounds, want) => expect(boundsThatAllow(args, bounds, definition)).toEqual(want));

test.each<[args: object | undefined, kind: string, message: string]>([
  [{ subject: 'user_2' }, 'refused', '`subject` must be user_1 or org_1 here.'],
  [{ subject: ['user_1', 'org_1'] }, 'refused', '`subject` must be user_1 or org_1 here.'],
  [{ subject: null }, 'refused', '`subject` must be user_1 or org_1 here.'],
  // Left out, it would be for the first pin to fill, whatever was meant.
  [{}, 'bad_arguments', '`subject` must be user_1 or org_1 here.'],
  [undefined, 'bad_arguments', '`subject` must be user_1 or org_1 here.'],
  [{ subject: 'user_1', created_by: 'user_2' }, 'refused', '`created_by` is fixed to user_1 here.'],
  [{ subject: 'org_1', created_by: 'user_1' }, 'refused', '`subject` is fixed to user_1 here.'],
])('%j lies within neither', (args, kind, message) => {
  const details = expect.objectContaining({ kind, message });
  expect(() => boundsThatAllow(args, either, contested)).toThrow(expect.objectContaining({ details }));
});

describe('the model is asked for', () => {
  const asked = (definition: ToolDefinition) =>
    Object.keys(withoutPinnedArguments(definition, either).inputSchema.properties ?? {});

  test.each([
    ['which of the two it is', contested, ['subject', 'query']],
    ['what one of them lets it give', wider, ['subject', 'created_by', 'query']],
  ])('%s', (_, definition, want) => expect(asked(definition)).toEqual(want));
});
