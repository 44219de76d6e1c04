import { table } from '../../../scripts/docs/markdown.ts';
import type { Fault, FaultKind } from '../calls/faults.ts';
import type { OutcomeCounts } from '../stage/count-outcomes.ts';

/** Mistakes of each kind that are shown. */
const SHOWN = 5;

/** Renders whether every call came to a right end, and to which ends they came. */
export function renderVerdict(outcomes: OutcomeCounts, faults: readonly Fault[]): string {
  const count = (value = 0) => value.toLocaleString('en-US');
  const rows = Object.entries(outcomes).map(([end, { read, update, leave }]) => [
    ...[end, count(read), count(update), count(leave)],
  ]);
  const ends = table(['end of the call', 'reads', 'changes', 'asked about'], rows);
  if (faults.length === 0)
    return `## Nothing lost, nothing twice, no crossed answer\n\nEvery call had an answer of its own, or an error that says so.\n\n${ends}`;
  return [
    '## MISTAKES',
    ...[...new Set(faults.map(({ kind }) => kind))].map((kind) => renderKind(kind, faults)),
    ends,
  ].join('\n\n');
}

function renderKind(kind: FaultKind, faults: readonly Fault[]): string {
  const own = faults.filter((fault) => fault.kind === kind);
  const lines = own.slice(0, SHOWN).map(({ what }) => `- ${what}`);
  const more = own.length > SHOWN ? [`- and ${own.length - SHOWN} more`] : [];
  return [`**${kind}: ${own.length}**`, [...lines, ...more].join('\n')].join('\n\n');
}
