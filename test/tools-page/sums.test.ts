import { expect, test } from 'vitest';
import { DEFAULT_CHOICE } from '../../src/tools-page/choice/choice.ts';
import type { PageTool } from '../../src/tools-page/page-data.ts';
import { addUp, describeCaps, type Sums } from '../../src/tools-page/sums.ts';

const tool = (name: string, rest: Partial<PageTool>): PageTool => ({
  name,
  wireName: name.replace('.', '_'),
  title: '',
  description: '',
  tier: 'read',
  tokens: 100,
  caller: 'call_read_tool',
  ...rest,
});

const tools = [
  tool('a.get', {}),
  tool('a.set', { tier: 'write', letsIn: ['every call: x'], caller: 'call_destructive_tool', pins: { user_id: 90 } }),
  tool('a.drop', {
    tier: 'destructive',
    loses: ['every call: x'],
    letsIn: ['when `a` is given: x'],
    caller: 'call_destructive_tool',
  }),
  tool('a.key', { tier: 'sensitive', letsIn: ['every call: x'], caller: 'call_destructive_tool' }),
];

test('counts what calls can do', () => {
  expect(addUp(DEFAULT_CHOICE, tools)).toEqual({ tools: 4, tokens: 400, reads: 1, lose: 1, letIn: 3, credentials: 1 });
});

test('counts what a tool costs under a pin', () => {
  const bounds = { ...DEFAULT_CHOICE.bounds, user: '' };
  expect(addUp({ ...DEFAULT_CHOICE, bounds }, tools).tokens).toBe(390);
});

test('with --discover, tells what is listed', () => {
  const listed = (served: PageTool[]) => addUp({ ...DEFAULT_CHOICE, discover: true }, served).listed;
  expect(listed(tools)).toEqual({
    tools: ['search_tools', 'describe_tools', 'call_read_tool', 'call_destructive_tool'],
    tokens: 1_000,
  });
  expect(listed(tools.slice(0, 1))?.tools).toEqual(['search_tools', 'describe_tools', 'call_read_tool']);
});

test.each<[Partial<Sums>, string[]]>([
  [{ tools: 40 }, []],
  [{ tools: 41 }, ['Cursor about 40']],
  [{ tools: 129 }, ['Cursor about 40', 'Windsurf about 100', 'VS Code about 128']],
  [{ tools: 200, listed: { tools: ['a'], tokens: 1 } }, []],
])('of %o, clients leave out %j', (sums, want) => {
  const said = describeCaps({ tokens: 0, reads: 0, lose: 0, letIn: 0, credentials: 0, tools: 0, ...sums });
  expect(said.match(/(?:Cursor|Windsurf|VS Code) about \d+/g) ?? []).toEqual(want);
});
