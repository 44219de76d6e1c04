import { expect, test } from 'vitest';
import { createClerkClient } from '../../src/client/index.ts';
import { catalogue, loadDefinitions } from '../../src/runtime/catalogue/catalogue.ts';
import { type ListRow, listClerk, makeRows } from '../support/clerk/list-clerk.ts';
import { argumentsOf } from '../support/spec/arguments.ts';
import { responsesOf } from '../support/spec/responses.ts';

type Method = { pages?(args: object): AsyncIterable<ListRow> };

const definitions = await loadDefinitions(Object.values(catalogue.tools).map(({ name }) => name));
const lists = definitions.flatMap((definition) => {
  const { endpoint } = definition;
  if (!endpoint?.startsWith('GET ')) return [];
  const [sample] = responsesOf(endpoint, { text: 'x', fields: {} });
  const counts = typeof sample === 'object' && sample !== null && 'total_count' in sample;
  const field = counts && Object.keys(sample).find((key) => Array.isArray((sample as Record<string, unknown>)[key]));
  return Array.isArray(sample) || field ? [{ ...definition, field }] : [];
});

function methodOf(client: object, name: string): Method {
  const [category = '', method = ''] = name.split('.');
  return (client as Record<string, Record<string, Method>>)[category]?.[method] as Method;
}

test('every list of the API has pages in the client, and nothing else has', () => {
  const client = createClerkClient({ secretKey: 'sk_test_1' });
  const paged = definitions.flatMap(({ name }) => (methodOf(client, name)?.pages ? [name] : []));
  expect(paged).toEqual(lists.map(({ name }) => name));
  expect(paged.length).toBeGreaterThan(35);
});

test.each(lists)('$name reads all of its rows, each once', async ({ name, inputSchema, field }) => {
  const rows = makeRows(5);
  const wrap = (page: ListRow[], total_count: number) => {
    // A list that comes whole takes no limit.
    const data = isPaged ? page : rows;
    return field ? { [field]: data, total_count } : data;
  };
  const isPaged = Object.hasOwn(inputSchema.properties ?? {}, 'limit');
  const { fetch, asked } = listClerk({ rows, wrap });
  const { pages } = methodOf(createClerkClient({ secretKey: 'sk_test_1', fetch }), name);
  const args = { ...argumentsOf(inputSchema, 'smallest'), ...(isPaged && { limit: 2 }) };
  const ids: string[] = [];
  for await (const { id } of pages?.(args) ?? []) ids.push(id);
  expect(ids).toEqual(['row_1', 'row_2', 'row_3', 'row_4', 'row_5']);
  expect(asked.length).toBe(isPaged ? 3 : 1);
});
