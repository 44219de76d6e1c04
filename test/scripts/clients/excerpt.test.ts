import { expect, test } from 'vitest';
import { excerpt } from '../../../scripts/clients/look/excerpt.ts';

const REASON = 'clerk-agent-toolkit did not start: No tool matches "usres".';

test.each([
  { shown: `checking\nclerk: failed - ${REASON}\nend`, want: `clerk: failed - ${REASON} end` },
  { shown: `│ Status: failed │\n│                │\n│ Issue: ${REASON} │`, want: `Issue: ${REASON}` },
  {
    shown: `• clerk error: clerk-agent-toolkit\n  did not start: No tool\n  matches "usres".\n\nother`,
    want: '• clerk error: clerk-agent-toolkit did not start: No tool matches "usres".',
  },
  { shown: 'All is well.\n✗ clerk (stdio) - Disconnected', want: '✗ clerk (stdio) - Disconnected' },
  { shown: 'MCP issues detected. Run /mcp list for status.', want: 'MCP issues detected. Run /mcp list for status.' },
  { shown: 'clerk is here.\nsomething else failed', want: undefined },
  { shown: '', want: undefined },
])('of $shown it takes $want', ({ shown, want }) => {
  expect(excerpt(shown, 'usres', 'clerk')).toBe(want);
});

test('takes at most 200 characters, from the sentence on where much stands before it', () => {
  const text = excerpt(`${'x'.repeat(150)} ${REASON} ${'y'.repeat(300)}`, 'usres', 'clerk') ?? '';
  expect(text.slice(0, 35)).toBe('…clerk-agent-toolkit did not start:');
  expect(text).toHaveLength(202);
});
