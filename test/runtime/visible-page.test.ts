import { expect, test } from 'vitest';
import type { PipelineContext } from '../../src/runtime/pipeline-context.ts';
import { createTurns } from '../../src/runtime/shared/turns.ts';
import { visiblePage, visibleResponse } from '../../src/runtime/visible-response.ts';
import type { ResponseShape, ToolDefinition } from '../../src/tool.ts';

const definition = {
  name: 'users.getUserList',
  secrets: ['ticket'],
  pins: { user_id: { hide: ['neighbours'] } },
} as unknown as ToolDefinition;
const context = {
  ownKey: /sk_test_own/g,
  policy: { allowSecrets: false },
  bounds: new Map([['users.getUserList', [{ user_id: 'user_1' }]]]),
  allowPrivateMetadata: false,
} as unknown as PipelineContext;

/** Rows of which each has everything that must not be seen. */
const rows = Array.from({ length: 50 }, (_, index) => ({
  id: `user_${index}`,
  ticket: 'a secret',
  neighbours: ['user_2'],
  name: 'A\u200bda',
  note: 'sk_test_own',
  private_metadata: { risk: 9 },
  public_metadata: { ticket: 'of the zoo' },
}));
const seen = rows.map(({ id }) => ({
  id,
  ticket: '[masked]',
  name: 'Ada',
  note: '[masked]',
  public_metadata: { ticket: 'of the zoo' },
}));

const see = (body: unknown, shape: Partial<ResponseShape>, signal = new AbortController().signal) =>
  visiblePage(body, { type: 'User', ...shape }, definition, context, {
    ...{ signal, turns: createTurns() },
    prune: (row) => row,
    change: (slice) => slice as Record<string, unknown>[],
  });

test.each([
  { name: 'a bare list', body: rows, shape: { rows: '' }, rest: { data: [] } },
  {
    name: 'a list in an object',
    body: { data: rows, total_count: 50, ticket: 'a secret' },
    shape: { rows: 'data' },
    rest: { data: [], total_count: 50, ticket: '[masked]' },
  },
  { name: 'no list', body: { error: 'none' }, shape: { rows: 'data' }, rest: { error: 'none', data: [] }, none: true },
])('shows of $name in slices what is shown of it whole', async ({ body, shape, rest, none }) => {
  const page = await see(body, shape);
  expect(page).toEqual({ rows: none ? [] : seen, rest });
  if (!none) expect(visibleResponse(body, definition, context).data).toEqual(page.rows);
});

test('lets the process do something else, and ends at once when it is cancelled', async () => {
  const cancel = new AbortController();
  const long = Array.from({ length: 20_000 }, () => rows[0]);
  const page = see(long, { rows: '' }, cancel.signal);
  setImmediate(() => cancel.abort(new Error('enough')));
  await expect(page).rejects.toThrow('enough');
});
