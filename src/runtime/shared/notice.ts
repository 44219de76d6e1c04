/** Told what a person should know, a line at a time. */
export type Notice = (line: string) => void;

/** Tells it on standard error, where a program has no place of its own for it. */
export const noticeOnStderr: Notice = (line) => void process.stderr.write(`clerk-agent-toolkit: ${line}\n`);

/** What each was told that is told once: per process, for all that is told on standard error. */
const told = new WeakMap<Notice, Set<string>>();

/** Tells a line, unless the same was told there before. */
export function notifyOnce(notice: Notice, line: string): void {
  const before = told.get(notice) ?? new Set();
  told.set(notice, before);
  if (before.has(line)) return;
  before.add(line);
  notify(notice, line);
}

/** A notice that fails must not fail the call. */
export function notify(notice: Notice, line: string): void {
  try {
    notice(line);
  } catch {}
}
