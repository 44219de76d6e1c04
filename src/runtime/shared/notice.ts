/** Receives what a person should know, a line at a time. */
export type Notice = (line: string) => void;

/** Writes to standard error, where a program has no place of its own for notices. */
export const noticeOnStderr: Notice = (line) => void process.stderr.write(`clerk-agent-toolkit: ${line}\n`);

/** Lines that each notice has received once and does not receive again: per process, for those on standard error. */
const received = new WeakMap<Notice, Set<string>>();

/** Passes a line to a notice, unless the notice received it before. */
export function notifyOnce(notice: Notice, line: string): void {
  const before = received.get(notice) ?? new Set();
  received.set(notice, before);
  if (before.has(line)) return;
  before.add(line);
  notify(notice, line);
}

/** Passes a line to a notice, which must not fail the call by failing. */
export function notify(notice: Notice, line: string): void {
  try {
    notice(line);
  } catch {}
}
