import type { Allowlist, Entry } from '../config/allowlist/allowlist-types.ts';
import type { Problem } from '../shared/problems.ts';

/**
 * Leaves out of an allowlist what is open in it: the input that a problem is about, or else the tool.
 * @returns undefined where no problem is about a tool
 */
export function leaveOut(allowlist: Allowlist, problems: readonly Problem[]): Allowlist | undefined {
  const open = problems.filter(({ kind, tool }) => kind !== 'leftover' && tool !== undefined);
  if (open.length === 0) return undefined;
  const whole = new Set(
    open.flatMap(({ tool = '', input }) => {
      const entry = allowlist.entries.find((one) => one.tool === tool);
      // An input of a tool of ours is our own; one that is out already can't be what is wrong.
      const may = entry && input !== undefined && entry.endpoint !== null && !entry.without?.includes(input);
      return may ? [] : [tool];
    }),
  );
  const without = ({ tool }: Entry) =>
    open.flatMap((problem) => (problem.tool === tool && problem.input !== undefined ? [problem.input] : []));
  const entries = allowlist.entries
    .filter(({ tool }) => !whole.has(tool))
    .map((entry) => withoutInputs(entry, without(entry)));
  return {
    ...allowlist,
    entries,
    default: allowlist.default.filter((name) => !whole.has(name)),
    leftOut: [...allowlist.leftOut, ...whole],
  };
}

/** Takes out of what became of removed tools whatever is left out itself: nobody is sent to a tool that isn't there. */
export function forgetLeftOut(allowlist: Allowlist): Allowlist {
  const removed = Object.entries(allowlist.removed).map(([name, { use, ...rest }]) => {
    const isThere = use !== undefined && !allowlist.leftOut.includes(use);
    return [name, { ...rest, ...(isThere && { use }) }] as const;
  });
  return { ...allowlist, removed: Object.fromEntries(removed) };
}

function withoutInputs(entry: Entry, names: readonly string[]): Entry {
  if (names.length === 0) return entry;
  const kept = Object.entries(entry.inputs ?? {}).filter(([key]) => !names.includes(key.split('.')[0] ?? ''));
  return {
    ...entry,
    inputs: Object.fromEntries(kept),
    without: [...(entry.without ?? []), ...names],
    ...(entry.only && { only: entry.only.filter((name) => !names.includes(name)) }),
  };
}
