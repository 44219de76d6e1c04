import { expect, test } from 'vitest';
import { emitToolKinds } from '../../../codegen/emit/tool-kinds.ts';
import type { CountedPlan } from '../../../codegen/plan/count-tokens.ts';

const ALL_PINS = { user_id: 1, organization_id: 1, 'user_id+organization_id': 1 };
const plan = (more: object) =>
  ({ name: 'a.b', tier: 'write', definition: {}, tokensByPins: {}, ...more }) as unknown as CountedPlan;

test.each([
  [{}, "'write'"],
  [{ tier: 'read' }, "'read'"],
  [{ tier: 'sensitive' }, "'secret'"],
  [{ definition: { asks: 'always' } }, "'asks'"],
  [{ definition: { asks: 'sometimes' } }, "'write'"],
  [{ definition: { upload: 'file' } }, "'needs'"],
  [{ runs: 'export' }, "'needs'"],
  [{ tokensByPins: ALL_PINS }, "'pinned'"],
  [{ tokensByPins: ALL_PINS, notDefault: ['user_id'] }, "'write'"],
  [{ tokensByPins: { user_id: 1, organization_id: 1 } }, "'write'"],
  [
    { name: 'c.d', tier: 'read', definition: { asks: 'always' }, tokensByPins: ALL_PINS },
    "'default' | 'read' | 'asks' | 'pinned'",
  ],
])('%j is %s', (more, want) => {
  const made = plan(more);
  expect(emitToolKinds([made], ['c.d'])).toContain(`\n  '${made.name}': ${want};\n}\n`);
});
