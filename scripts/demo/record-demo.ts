import { runDemo } from './run-demo.ts';
import { Transcript } from './transcript.ts';

/** A line of the demo: its text, and the code of its colour. */
export interface RecordedLine {
  text: string;
  /** SGR parameter, as in `ESC[36m`; undefined for plain text. */
  colour?: string;
}

/**
 * Runs the demo and returns what it prints. It is the same each time, but for dates: the time that it took is left out.
 * @throws Error when a job went wrong
 */
export async function recordDemo(): Promise<RecordedLine[]> {
  let printed = '';
  const transcript = new Transcript({ write: (text) => (printed += text), colours: true });
  if (!(await runDemo(transcript))) throw new Error('A job of the demo went wrong. See npm run demo.');
  return printed.trimEnd().split('\n').map(readLine);
}

function readLine(line: string): RecordedLine {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours begin with one.
  const [, colour, coloured] = /^\u001b\[(\d+)m(.*)\u001b\[0m$/.exec(line) ?? [];
  const text = (coloured ?? line).replace(/ in \d+\.\d s$/, '');
  return colour ? { text, colour } : { text };
}
