import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import type { JsonSchema } from '../../src/tool.ts';
import { callArguments, everyTool, IMAGE, selectionOf } from '../support/catalogue/catalogue.ts';

// Whatever is called with whatever: the audit log has nothing of it but Clerk's ids.

const root = mkdtempSync(join(tmpdir(), 'audit-contract-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Personal data that must not be logged, in the forms in which people enter it. */
const PERSONAL = [
  'jane.doe@example.com',
  '+14155552671',
  'Jane Doe',
  'jane_doe',
  'jane_doe1985',
  'Hunter2!',
  '203.0.113.9',
];
const FREE = { note: 'Jane Doe', user_id: 'user_planted1', nested: [{ id: 'org_planted2' }] };
const SECRET = 'sk_test_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2';

/** Replaces every string that may be any string, and every free-form object, by what was planted. */
function plant(value: unknown, schema: JsonSchema | undefined, personal: string): unknown {
  if (typeof value === 'string') {
    const { pattern, format, enum: values, maxLength = Infinity } = schema ?? {};
    return pattern === undefined && format === undefined && !values ? personal.slice(0, Number(maxLength)) : value;
  }
  if (Array.isArray(value)) return value.map((item) => plant(item, schema?.items, personal));
  if (typeof value !== 'object' || value === null) return value;
  if (!schema?.properties) return schema?.additionalProperties === false ? value : FREE;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    plant(inner, schema.properties?.[name], personal),
  ]);
  return Object.fromEntries(entries);
}

const tools = await everyTool();

test.each(tools)('$name', async ({ name, definition }) => {
  const { inputSchema, tier, upload, secrets } = definition;
  const file = join(root, `${name}.jsonl`);
  const answer = { errors: [{ message: 'Jane Doe', code: 'jane_doe' }], clerk_trace_id: 'jane.doe@example.com' };
  let requests = 0;
  const serve = (status: number) =>
    createToolkit({
      ...selectionOf(name),
      secretKey: SECRET,
      confirm: 'never',
      audit: file,
      fetch: async () => {
        requests += 1;
        return Response.json(answer, { status, headers: { 'clerk-trace-id': SECRET } });
      },
    });
  const toolkits = await Promise.all([200, 422].map(serve));
  let calls = 0;
  for (const personal of PERSONAL) {
    const args = plant(callArguments(definition, 'fullest'), inputSchema, personal) as Record<string, unknown>;
    if (upload !== undefined) args[upload] = IMAGE.file;
    for (const toolkit of toolkits) {
      for (const given of [args, { ...args, unknown: personal }, personal]) {
        await toolkit.call(name, given);
        calls += 1;
      }
    }
  }
  const text = readFileSync(file, 'utf8');
  const lines: Record<string, unknown>[] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(
    [...PERSONAL, 'planted', 'example.com', IMAGE.folder, SECRET.slice(-8)].filter((part) => text.includes(part)),
  ).toEqual([]);
  expect(lines.filter(({ event }) => event === 'call').length).toBe(calls);
  const ended = lines.filter(({ event }) => event === 'call');
  const sent = ended.filter((line) => line.sent === true).map(({ call }) => call);
  expect(sent.length).toBe(requests);
  expect(ended.filter((line) => line.sent === undefined)).toEqual([]);
  const intents = lines.filter(({ event }) => event === 'intent').map(({ call }) => call);
  // Secrets are shown here: a read that has some hands them out.
  if (tier === 'read' && !secrets) expect(intents).toEqual([]);
  else expect(intents).toEqual(expect.arrayContaining(sent));
});

/** Checks all tools' arguments that are named as ids are, by whether a Clerk id in them becomes a target. */
test('an id in an argument that is named as one is a target, wherever it stands', async () => {
  const missed: string[] = [];
  const { targetIds } = await import('../../src/runtime/audit/target-ids.ts');
  const walk = (
    schema: JsonSchema,
    place: string,
    put: (value: unknown) => Record<string, unknown>,
    root: JsonSchema,
  ) => {
    for (const [name, inner] of Object.entries(schema.properties ?? {})) {
      const here = (value: unknown) => put({ [name]: value });
      if (/(^|_)ids?$|ID$/.test(name)) {
        const id = inner.items ? ['user_1'] : 'user_1';
        if (!targetIds(here(id), root).includes('user_1')) missed.push(`${place}${name}`);
      }
      walk(inner, `${place}${name}.`, here, root);
      if (inner.items) walk(inner.items, `${place}${name}[].`, (value) => here([value]), root);
    }
  };
  for (const { definition } of tools)
    walk(definition.inputSchema, '', (value) => value as never, definition.inputSchema);
  expect([...new Set(missed)].sort()).toEqual([
    'external_id',
    'oidc.client_id',
    'provider_user_id',
    'saml.attribute_mapping.user_id',
    'saml.idp_entity_id',
  ]);
});
