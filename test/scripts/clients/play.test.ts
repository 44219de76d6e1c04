import { expect, test } from 'vitest';
import { play } from '../../../scripts/clients/model/play.ts';
import type { ModelRequest } from '../../../scripts/clients/model/turn.ts';

const NAMES = ['users_getUser', 'lists_query'];
const call = { tool: 'users_getUser', args: { user_id: 'user_1' } };
const request = (tools: string[], body = ''): ModelRequest => ({
  tools: tools.map((name) => ({ name, description: '', schema: {} })),
  body,
  results: [],
});
const BODY = 'mcp__a__users_getUser mcp__a__lists_query';

test('calls a tool that it is offered, once', () => {
  const turn = play({ names: () => NAMES, call });
  const offer = request(['Read', 'a_users_getUser']);
  expect(turn(request([]))).toBe('All done.');
  expect(turn(offer)).toEqual({ tool: 'a_users_getUser', args: call.args });
  expect(turn(offer)).toBe('All done.');
});

test('searches for a tool, and calls it where it is offered then', () => {
  const turn = play({ names: () => NAMES, call });
  expect(turn(request(['ToolSearch'], BODY))).toEqual({
    tool: 'ToolSearch',
    args: { query: 'select:mcp__a__users_getUser', max_results: 1 },
  });
  expect(turn(request(['ToolSearch', 'mcp__a__users_getUser'], BODY))).toMatchObject({ tool: 'mcp__a__users_getUser' });
});

test('calls a tool that it found through another', () => {
  const turn = play({ names: () => NAMES, call });
  const tools = ['tool_search', 'tool_call'];
  expect(turn(request(tools, BODY))).toMatchObject({ tool: 'tool_search' });
  expect(turn(request(tools, BODY))).toEqual({
    tool: 'tool_call',
    args: { name: 'mcp__a__users_getUser', arguments: call.args },
  });
});

test('searches for all tools when it is to call none, ten at once', () => {
  const names = Array.from({ length: 12 }, (_, i) => `users_${i}`);
  const turn = play({ names: () => names });
  const body = names.map((name) => `mcp__a__${name}`).join(' ');
  const searches = [turn(request(['ToolSearch'], body)), turn(request(['ToolSearch'], body))];
  expect(searches).toMatchObject([
    { args: { max_results: 10 } },
    { args: { query: 'select:mcp__a__users_10,mcp__a__users_11' } },
  ]);
  expect(turn(request(['ToolSearch'], body))).toBe('All done.');
});

test('does nothing before the server is there', () => {
  const names: string[] = [];
  const turn = play({ names: () => names, call });
  expect(turn(request(['ToolSearch'], 'hello'))).toBe('All done.');
  names.push(...NAMES);
  expect(turn(request(['ToolSearch'], BODY))).toMatchObject({ tool: 'ToolSearch' });
});
