import { describe, expect, test } from 'vitest';
import { words } from '../../src/generated/credential-names.ts';
import { credentialNames } from '../../src/runtime/result/secrets/credential-names.ts';
import { mask } from '../../src/runtime/result/secrets/mask.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import type { ToolDefinition } from '../../src/tool.ts';
import { anyGuesses, callArguments, everyTool, IMAGE } from '../support/catalogue/catalogue.ts';
import { type WayOfSeeing, waysOfSeeing } from '../support/catalogue/ways-of-seeing.ts';
import { responsesOf } from '../support/spec/responses.ts';

// Whatever a tool answers: a field that the spec doesn't have is masked if its name says that it holds a credential, and
// of those that it has, none is masked that nobody has called a secret.

const METADATA = ['public_metadata', 'private_metadata', 'unsafe_metadata'];
const PLANTED = 'planted where a credential stands';
const VALUES = [PLANTED, [PLANTED], { any: { deep: PLANTED } }, [{ id: PLANTED }]];

const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const NAMES = [
  ...[
    'token',
    'secret',
    'password',
    'private_key',
    'api_key',
    'signing_key',
    'backup_code',
    'otp',
    'credential',
    'jwt',
  ],
  ...words,
].flatMap((word) => [`new_${word}`, `${camel(`x_${word}`)}V2`, `${word.replaceAll('_', '-')}s`, `${word}_9`]);

const tools = (await everyTool()).map(({ definition }) => definition).filter(({ endpoint }) => endpoint !== null);

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Plants a few fields in every object of a value but metadata: through them all, each name comes up. */
function plant(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => plant(item, next));
  if (!isObject(value)) return value;
  const own = Object.entries(value).map(([name, inner]) => [
    name,
    METADATA.includes(name) ? inner : plant(inner, next),
  ]);
  const planted = VALUES.map((inner) => [NAMES[next() % NAMES.length], inner]);
  return { ...Object.fromEntries(planted), ...Object.fromEntries(own) };
}

/** Returns the names of the fields whose values differ, or that of the field that an item is in. */
function differing(one: unknown, other: unknown, name = ''): string[] {
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
    return one.flatMap((item, place) => differing(item, other[place], name));
  if (isObject(one) && isObject(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
      differing(one[key], other[key], key),
    );
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [name];
}

/** Returns what a model sees of a response; of a call that is refused, what the last stages make of the response. */
async function seen(
  tool: ToolDefinition,
  answer: unknown,
  allowSecrets: boolean,
  { view, args }: WayOfSeeing,
): Promise<unknown> {
  if (tool.tier === 'sensitive' && !allowSecrets) {
    const { name, secrets: fields } = tool;
    const visible = isObject(answer) ? answer : { data: answer };
    return mask(visible, { fields, isCredential: credentialNames(name), allowSecrets });
  }
  const toolkit = await createToolkit({
    secretKey: 'sk_test_contract',
    tools: [tool.name],
    files: [IMAGE.folder],
    guesses: anyGuesses,
    allowSecrets,
    allowPrivateMetadata: true,
    view,
    maxResult: Number.MAX_SAFE_INTEGER,
    confirm: 'never',
    fetch: async () => Response.json(answer),
  });
  const { isError, text, data } = await toolkit.call(tool.name, { ...callArguments(tool, 'smallest'), ...args });
  expect(isError, text).toBe(false);
  return data;
}

const responses = (tool: ToolDefinition) => responsesOf(tool.endpoint as string, { text: 'plain', fields: {} });
const answered = tools.filter((tool) => responses(tool).length > 0);

let count = 0;
const next = () => count++;

test('most tools answer with something', () => expect(answered.length).toBeGreaterThan(200));

describe.each(answered)('$name', (tool) => {
  const ways = waysOfSeeing(tool);

  test('shows no field that is named as a credential, however it is seen', async () => {
    for (const way of ways)
      for (const answer of responses(tool)) {
        const given = plant(isObject(answer) || Array.isArray(answer) ? answer : { answer }, next);
        expect(JSON.stringify(await seen(tool, given, false, way))).not.toContain(PLANTED);
        expect(JSON.stringify(given).split(PLANTED).length).toBeGreaterThan(Array.isArray(given) ? 0 : 4);
      }
  });

  test('shows all that the spec has but its secrets', async () => {
    for (const way of ways.filter(({ whole }) => whole))
      for (const answer of responses(tool)) {
        const masked = differing(await seen(tool, answer, false, way), await seen(tool, answer, true, way));
        // The instance is ours: writes name it.
        const known = [...(tool.secrets ?? []), 'clerk_instance'];
        expect(masked.filter((name) => !known.includes(name))).toEqual([]);
      }
  });

  test('shows those fields too when that is allowed', async () => {
    const [answer] = responses(tool);
    for (const way of ways.filter(({ whole }) => whole)) {
      const given = plant(isObject(answer) ? answer : { answer }, next);
      const shown = JSON.stringify(await seen(tool, given, true, way));
      expect(shown.split(PLANTED).length).toBe(JSON.stringify(given).split(PLANTED).length);
    }
  });
});

test('every name was planted', () => expect(count).toBeGreaterThan(NAMES.length * 10));
