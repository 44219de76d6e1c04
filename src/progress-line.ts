/** A line on a terminal that says how far something has come, and is gone at the end. */
export interface ProgressLine {
  show(text: string): void;
  clear(): void;
}

/** Opens a line of progress on standard error; where that is no terminal, nothing is shown. */
export function openProgressLine(): ProgressLine {
  const { stderr } = process;
  let shown = 0;
  const write = (text: string) => {
    if (!stderr.isTTY) return;
    // One column less than the terminal has: a line that wraps could not be taken back.
    const line = text.slice(0, (stderr.columns || 80) - 1);
    stderr.write(`\r${line.padEnd(shown)}\r${line}`);
    shown = line.length;
  };
  return { show: write, clear: () => shown > 0 && write('') };
}
