import type { Outcome } from './perform-job.ts';
import { formatArguments, plural, summarizeResult } from './summarize.ts';

const WIDTH = 100;

/** The output of a transcript, and whether it may be coloured. */
export interface Output {
  write(text: string): unknown;
  colours: boolean;
}

/** Prints what happens as it happens, at most 100 columns wide. */
export class Transcript {
  readonly #output: Output;

  constructor(output: Output) {
    this.#output = output;
  }

  heading(title: string, subtitle: string): void {
    this.#print(title, '', '1');
    this.#print(subtitle, '', '2');
  }

  request(number: number, text: string): void {
    this.#print('', '');
    this.#print(`${number}  ${text}`, '   ', '1');
  }

  call(tool: string, args: Record<string, unknown>): void {
    this.#print(`   → ${tool}(${formatArguments(args)})`, '     ', '36');
  }

  result(result: unknown): void {
    this.#print(`   ← ${summarizeResult(result)}`, '     ', '2');
  }

  /** Prints a question that the server had for a person, who said yes. */
  question(text: string): void {
    this.#print(`   ? asks a person: "${text}" yes`, '     ', '33');
  }

  /** Prints the reply, if there is one, then the verdict on the end state. */
  outcome({ reply, problems }: Outcome, changed: readonly string[]): void {
    if (reply !== undefined) this.#print(`   "${reply}"`, '    ');
    const made = changed.length > 0 ? `${changed.join(', ')} as asked; nothing else changed` : 'nothing changed';
    if (problems.length === 0) this.#print(`   ✓ ${made}`, '     ', '32');
    for (const problem of problems) this.#print(`   ✗ ${problem}`, '     ', '31');
  }

  end(done: number, all: number, calls: number, milliseconds: number): void {
    const time = `${(milliseconds / 1000).toFixed(1)} s`;
    this.#print('', '');
    this.#print(`${done} of ${plural(all, 'job')} done with ${plural(calls, 'call')} in ${time}`, '', '1');
  }

  #print(text: string, indent: string, colour?: string): void {
    for (const line of wrap(text, indent, WIDTH)) {
      this.#output.write(colour && this.#output.colours ? `\u001b[${colour}m${line}\u001b[0m\n` : `${line}\n`);
    }
  }
}

/** Breaks text into lines of at most that width, at spaces where there are any; all but the first are indented. */
export function wrap(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    // Spaces of the indent itself are no place to break.
    const at = space > indent.length + 2 ? space : width;
    lines.push(rest.slice(0, at).trimEnd());
    rest = indent + rest.slice(at).trimStart();
  }
  return [...lines, rest];
}
