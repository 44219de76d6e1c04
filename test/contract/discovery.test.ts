import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, describe, expect, test } from 'vitest';
import { type Caller, callerOf } from '../../src/runtime/discovery/callers.ts';
import { COMMON, describeCommonCalls } from '../../src/runtime/discovery/common-calls.ts';
import { DISCOVERY, MOST_TOKENS } from '../../src/runtime/discovery/definitions.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { callArguments, everyTool, everyToolFlags, selectionOf } from '../support/catalogue/catalogue.ts';
import { clients } from '../support/process/clients.ts';

// Holds for every tool behind --discover: only its own caller calls it, by what it can do, and the whole costs a model a
// thousand tokens.

const root = mkdtempSync(join(tmpdir(), 'discovery-'));
afterAll(() => rmSync(root, { recursive: true }));

const tools = await everyTool();
const CALLERS = Object.keys(DISCOVERY).filter((name): name is Caller => name.startsWith('call_'));

describe('what can do harm goes through no caller but the destructive one', () => {
  test('reads, and nothing else, go through the caller of reads', () => {
    const through = (caller: Caller) => tools.filter(({ definition }) => callerOf(definition) === caller);
    expect(through('call_read_tool').filter(({ definition: { tier } }) => tier !== 'read')).toEqual([]);
    expect(through('call_write_tool').filter(({ definition: { asks, tier } }) => asks || tier !== 'write')).toEqual([]);
    expect(CALLERS.map((caller) => through(caller).length).every((count) => count >= 5)).toBe(true);
  });

  test('the hints of a caller are no milder than those of any of its tools', () => {
    for (const { definition } of tools) {
      const { annotations } = DISCOVERY[callerOf(definition)];
      expect({ name: definition.name, read: annotations.readOnlyHint && definition.tier !== 'read' }).toMatchObject({
        read: false,
      });
      expect(annotations.destructiveHint || !definition.annotations.destructiveHint).toBe(true);
      expect(annotations.openWorldHint).toBe(true);
    }
  });
});

test.each(tools)(
  '$name is called by its caller alone, and audited under its own name',
  async ({ name, definition }) => {
    const audit = join(root, `${name}.jsonl`);
    const sent: string[] = [];
    const toolkit = await createToolkit({
      ...selectionOf(name),
      discover: true,
      secretKey: `sk_test_${'k'.repeat(10)}Tq7`,
      confirm: 'never',
      audit,
      fetch: async ({ method, url }) => {
        sent.push(`${method} ${url}`);
        return Response.json({ errors: [] }, { status: 404 });
      },
    });
    const args = callArguments(definition, 'fullest');
    const caller = callerOf(definition);
    for (const other of CALLERS.filter((one) => one !== caller)) {
      const { data } = await toolkit.call(other, { tool: definition.wireName, arguments: args });
      expect(data.error).toMatchObject({ kind: 'bad_arguments', candidates: [caller] });
    }
    expect(sent).toEqual([]);
    const { data } = await toolkit.call(caller, { tool: definition.wireName, arguments: args });
    expect((data.error as { candidates?: string[] } | undefined)?.candidates).toBeUndefined();
    if (definition.endpoint !== null) expect(sent.length).toBeGreaterThan(0);
    const lines = readFileSync(audit, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(lines.map(({ tool }) => tool))).toEqual(new Set([name]));
    expect(lines.filter(({ why }) => why === 'other_caller')).toHaveLength(2);
  },
);

test('what callers name as common is served, and takes those inputs', () => {
  const served = tools.map(({ definition }) => definition);
  const named = CALLERS.map((caller) => describeCommonCalls(caller, served)).join('');
  const calls = [...named.matchAll(/(\w+)\(([^)]*)\)/g)];
  expect(calls.length).toBe(COMMON.length);
  const all = new Map(served.map((tool) => [tool.wireName, tool.inputSchema.properties ?? {}]));
  for (const [, name = '', inputs = ''] of calls)
    expect(Object.keys(all.get(name) ?? {})).toEqual(expect.arrayContaining(inputs.replaceAll('?', '').split(', ')));
  expect(describeCommonCalls('call_read_tool', [])).toBe('');
});

test.each(clients)('over %s the list costs at most 1,000 tokens, and the instructions 1,500', async (_, connect) => {
  const client = await connect({ args: ['--discover', ...everyToolFlags()] });
  try {
    const listed = await client.list();
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(DISCOVERY));
    expect(countTokens(JSON.stringify(listed))).toBeLessThanOrEqual(MOST_TOKENS);
    expect(countTokens(client.instructions ?? '')).toBeLessThanOrEqual(1_500);
    expect(client.instructions).toContain('search_tools');
  } finally {
    await client.close();
  }
});
