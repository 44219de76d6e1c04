import { describe, expect, test } from 'vitest';
import { createClerkClient } from '../../src/client/index.ts';
import { getOwn } from '../../src/runtime/shared/json.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import type { JsonSchema } from '../../src/tool.ts';
import { CLEAR, clearableInputs, withoutArguments } from '../../src/tool-schema.ts';
import { apiName, callArguments, type EveryTool, everyTool, selectionOf } from '../support/catalogue/catalogue.ts';

// Null counts as not given, in every tool and at every depth, and what it would empty at Clerk is named in `clear`.

const tools = await everyTool();
const clearing = tools.flatMap((tool) => Object.keys(tool.definition.clear ?? {}).map((input) => ({ ...tool, input })));

/** Calls a tool; returns its requests, each as its first line and its body, and its result. */
async function call({ name }: EveryTool, args: object) {
  const requests: [line: string, body: unknown][] = [];
  const fetch = async (request: Request) => {
    // The boundary between the parts of a form is another one each time.
    const form = request.headers.get('content-type')?.startsWith('multipart/') ?? false;
    const body = form ? [...(await request.formData()).keys()] : await request.text();
    requests.push([`${request.method} ${request.url}`, body]);
    return Response.json({});
  };
  const toolkit = await createToolkit({ secretKey: 'sk_test_contract', ...selectionOf(name), fetch });
  return { requests, result: await toolkit.call(name, args) };
}

/** Adds null to a value wherever its schema has something that isn't given: in objects and in lists. */
function withNulls(value: unknown, { properties, items }: JsonSchema): unknown {
  if (Array.isArray(value)) return items ? [null, ...value.map((item) => withNulls(item, items)), null] : value;
  if (typeof value !== 'object' || value === null || !properties) return value;
  const given = new Map(Object.entries(value));
  return Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [
      name,
      given.has(name) ? withNulls(given.get(name), inner) : null,
    ]),
  );
}

describe.each(tools)('$name', (tool) => {
  const { definition } = tool;
  const { inputSchema } = definition;

  test.each(['smallest', 'fullest'] as const)('asks the same with null for all that is not given: %s', async (size) => {
    const args = callArguments(definition, size);
    const [plain, withNull] = [await call(tool, args), await call(tool, withNulls(args, inputSchema) as object)];
    expect(withNull).toEqual(plain);
    expect(plain.requests).toHaveLength(definition.endpoint === null ? 0 : 1);
  });

  test('takes null for missing where something is required', async () => {
    for (const name of inputSchema.required ?? []) {
      const { requests, result } = await call(tool, { ...callArguments(definition, 'smallest'), [name]: null });
      expect(requests).toEqual([]);
      expect(result.data.error).toMatchObject({ kind: 'bad_arguments', message: `\`${name}\` is required.` });
    }
  });

  test('can clear what its schema says', () => {
    expect(clearableInputs(inputSchema)).toEqual(Object.keys(definition.clear ?? {}));
  });
});

describe.each(clearing)('$name clears $input', (tool) => {
  const { definition, input } = tool;
  const { inputSchema, clear = {} } = definition;
  const required = withoutArguments(inputSchema, new Set([input, CLEAR])).required ?? [];
  const all = callArguments(definition, 'fullest');
  const args = Object.fromEntries(required.map((name) => [name, all[name]]));

  test('by what empties it, and by nothing else', async () => {
    const { requests } = await call(tool, { ...args, [CLEAR]: [input] });
    expect(requests.map(([, body]) => JSON.parse(String(body)))).toEqual([{ [apiName(tool, input)]: clear[input] }]);
  });

  test('unless it is given as well', async () => {
    const { requests, result } = await call(tool, { ...args, [input]: all[input], [CLEAR]: [input] });
    expect(requests).toEqual([]);
    expect(result.data.error).toMatchObject({ kind: 'bad_arguments', parameter: input });
  });
});

const code: [name: string, args: Record<string, unknown>, body: Record<string, unknown>][] = [
  ['users.updateUser', { user_id: 'user_1', first_name: null }, { first_name: null }],
  ['users.updateUser', { user_id: 'user_1', password: null }, { password: null }],
  ['organizations.updateOrganization', { organization_id: 'org_1', slug: null }, { slug: null }],
  [
    'instance.update',
    { preferred_sign_in_strategy_when_password_required: '' },
    { preferred_sign_in_strategy_when_password_required: '' },
  ],
  ['billing.createPrice', { plan_id: 'plan_1', amount: null }, { plan_id: 'plan_1', amount: null }],
  ['billing.createPrice', { plan_id: 'plan_1' }, { plan_id: 'plan_1', amount: null }],
];

test.each(code)('the client calls %s with %j as Clerk has it', async (name, args, body) => {
  const bodies: unknown[] = [];
  const fetch = async (request: Request) => {
    bodies.push(await request.json());
    return Response.json({});
  };
  await methodOf(name, fetch)(args);
  expect(bodies).toEqual([body]);
});

test('the client has no `clear`, and says so', async () => {
  const update = methodOf('users.updateUser', async () => Response.json({}));
  await expect(update({ user_id: 'user_1', clear: ['first_name'] })).rejects.toMatchObject({
    details: {
      kind: 'bad_arguments',
      message: 'Unknown argument `clear`.',
      hint: expect.not.stringContaining('clear'),
    },
  });
});

/** Returns a method of the client, untyped. */
function methodOf(name: string, fetch: (request: Request) => Promise<Response>) {
  const [category = '', method = ''] = name.split('.');
  const client = createClerkClient({ secretKey: 'sk_test_contract', fetch });
  const methods = getOwn(client as unknown as Record<string, object>, category) as Record<
    string,
    (args: object) => Promise<unknown>
  >;
  return (args: object) => (methods[method] as (typeof methods)[string])(args);
}

test('there was something to test', () => {
  expect(clearing.length).toBeGreaterThanOrEqual(10);
});
