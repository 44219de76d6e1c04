import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { isObject } from '../../src/runtime/shared/json.ts';
import { FIELDS } from '../../src/tool-schema.ts';
import { everyToolFlags } from '../support/catalogue/catalogue.ts';
import { clients, type ListedTool } from '../support/process/clients.ts';

// What the list costs a model's context, counted over what the real process lists. A bound is a promise of the README:
// shorten words or schemas before you raise one.

/** Lists the tools of a process with these flags. */
async function listed(args: readonly string[]): Promise<ListedTool[]> {
  const [, connect] = clients[0] as (typeof clients)[number];
  const client = await connect({ args });
  try {
    return await client.list();
  } finally {
    await client.close();
  }
}

function cost({ name, description, inputSchema }: ListedTool): number {
  return countTokens(JSON.stringify({ name, description, inputSchema }));
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test('the default selection costs at most 5,600 tokens, of which questions over whole lists are at most 450', async () => {
  const tools = await listed([]);
  expect(tools).toHaveLength(catalogue.defaultSelection.length);
  expect(sum(tools.map(cost))).toBeLessThanOrEqual(5_600);
  // Both are there so that one question takes one call.
  const costOf = (wireName: string) => tools.filter(({ name }) => name === wireName).map(cost);
  expect(costOf('lists_query')).toEqual([expect.toSatisfy((tokens: number) => tokens <= 450)]);
  expect(costOf('organizations_getInstanceMembershipList')).toEqual([
    expect.toSatisfy((tokens: number) => tokens <= 150),
  ]);
});

test('choosing fields costs at most 15 tokens a tool', async () => {
  // Our own tools have a `fields` of their own, which is part of the question.
  const tools = (await listed(everyToolFlags())).filter(({ name }) => !name.startsWith('lists_'));
  const choosing = tools.flatMap(({ inputSchema, ...tool }) =>
    isObject(inputSchema) && isObject(inputSchema.properties) && Object.hasOwn(inputSchema.properties, FIELDS)
      ? [{ ...tool, inputSchema, properties: inputSchema.properties }]
      : [],
  );
  expect(choosing.length).toBeGreaterThan(200);
  const extra = choosing.map(({ inputSchema, properties, ...tool }): [string, number] => {
    const { [FIELDS]: _, ...others } = properties;
    const without = { ...inputSchema, properties: others };
    return [tool.name, cost({ ...tool, inputSchema }) - cost({ ...tool, inputSchema: without })];
  });
  expect(extra.filter(([, tokens]) => tokens > 15)).toEqual([]);
});

test('all tools cost at most 36,000, none more than 1,200, and each what the catalogue says', async () => {
  const costs = (await listed(everyToolFlags())).map((tool): [string, number] => [tool.name, cost(tool)]);
  expect(sum(costs.map(([, tokens]) => tokens))).toBeLessThanOrEqual(36_000);
  expect(costs.filter(([, tokens]) => tokens > 1_200)).toEqual([]);
  expect(costs).toEqual(Object.entries(catalogue.tools).map(([wireName, { tokens }]) => [wireName, tokens]));
});
