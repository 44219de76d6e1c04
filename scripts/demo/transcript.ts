import type { Outcome } from './job.ts';
import { argumentList, plural, summary } from './summary.ts';

const WIDTH = 100;

/** Where the lines go, and whether they may be coloured. */
export interface Paper {
  write(text: string): unknown;
  colours: boolean;
}

/** Prints what happens as it happens, at most 100 columns wide. */
export class Transcript {
  readonly #paper: Paper;

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  heading(title: string, subtitle: string): void {
    this.#print(title, '', '1');
    this.#print(subtitle, '', '2');
  }

  request(number: number, words: string): void {
    this.#print('', '');
    this.#print(`${number}  ${words}`, '   ', '1');
  }

  call(tool: string, args: Record<string, unknown>): void {
    this.#print(`   → ${tool}(${argumentList(args)})`, '     ', '36');
  }

  result(answer: unknown): void {
    this.#print(`   ← ${summary(answer)}`, '     ', '2');
  }

  /** The answer, if there is one, then the verdict on the end state. */
  outcome({ answer, faults }: Outcome, changed: readonly string[]): void {
    if (answer !== undefined) this.#print(`   "${answer}"`, '    ');
    const made = changed.length > 0 ? `${changed.join(', ')} as asked; nothing else changed` : 'nothing changed';
    if (faults.length === 0) this.#print(`   ✓ ${made}`, '     ', '32');
    for (const fault of faults) this.#print(`   ✗ ${fault}`, '     ', '31');
  }

  end(done: number, all: number, calls: number, milliseconds: number): void {
    const time = `${(milliseconds / 1000).toFixed(1)} s`;
    this.#print('', '');
    this.#print(`${done} of ${plural(all, 'job')} done with ${plural(calls, 'call')} in ${time}`, '', '1');
  }

  #print(text: string, indent: string, colour?: string): void {
    for (const line of wrap(text, indent, WIDTH)) {
      this.#paper.write(colour && this.#paper.colours ? `\u001b[${colour}m${line}\u001b[0m\n` : `${line}\n`);
    }
  }
}

/** The text in lines of at most that width, broken at spaces where there are any; all but the first are indented. */
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
