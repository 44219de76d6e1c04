import { describe, expect, test } from 'vitest';
import { CLEAR, withoutArguments } from '../../../src/tool-schema.ts';
import { callArguments, type EveryTool } from '../../support/catalogue/catalogue.ts';
import { openToolkit, tools } from './toolkit.ts';

// On a live instance nobody is asked about what a tool's plan calls harmless, also of tools that were added since
// somebody judged calls by hand (dangerous.test.ts). Their other calls are in test/contract/questions.test.ts.

const auto = await openToolkit('auto');
// Calls that change nothing at Clerk can lose nothing there, and let nobody in.
const writes = tools.filter(({ definition }) => definition.tier !== 'read' && definition.endpoint !== null);
const asking = (asks: 'sometimes' | undefined) => writes.filter(({ definition }) => definition.asks === asks);
const outside = asking('sometimes').flatMap((tool) => outsideCircumstances(tool) ?? []);

test('there are calls to hold this against', () => {
  expect(asking(undefined).length).toBeGreaterThan(4);
  expect(outside.length).toBeGreaterThan(9);
});

describe.each(asking(undefined))('any call of $name', ({ name, definition }) => {
  test.each(['smallest', 'fullest'] as const)('is made without a question: %s', async (size) => {
    const { result, asked, own } = await auto({ tool: name, args: callArguments(definition, size) }, { canAsk: true });
    expect(result.question).toBeUndefined();
    expect(asked, result.text).toEqual([own]);
  });
});

test.each(outside)('a call of $tool in none of its circumstances is made without a question: $args', async (call) => {
  const { result, asked, own } = await auto(call, { canAsk: true });
  expect(result.question).toBeUndefined();
  expect(asked, result.text).toEqual([own]);
});

/** Makes a call without any argument that could put it in a circumstance; returns undefined where it needs one. */
function outsideCircumstances({ name, definition, implementation }: EveryTool) {
  const { inputSchema, endpoint } = definition;
  const judged = new Set((implementation.effects ?? []).flatMap(({ argument }) => argument?.split('.')[0] ?? []));
  if (inputSchema.required?.some((input) => judged.has(input))) return undefined;
  const rest = withoutArguments(inputSchema, new Set([...judged, CLEAR]));
  const args = callArguments({ ...definition, inputSchema: rest }, 'smallest');
  const changes = Object.keys(args).filter((input) => !endpoint?.includes(`{${input}}`));
  return endpoint?.startsWith('PATCH ') && changes.length === 0 ? undefined : { tool: name, args };
}
