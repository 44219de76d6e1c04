import { FileError } from './yaml-file.ts';

/**
 * What is wrong between the spec and the files that a person edits, each a line with its place. Two kinds:
 * a *gap* is something that the spec has and nobody has decided; a *leftover* names something that the spec hasn't.
 */
export class Faults {
  readonly gaps: string[] = [];
  readonly leftovers: string[] = [];
  readonly #forgiven: 'nothing' | 'leftovers' | 'all';
  #open: string[] = [];

  /** @param forgiven which kinds don't stop anything: what they are about is left out, and they can be read here */
  constructor(forgiven: 'nothing' | 'leftovers' | 'all' = 'nothing') {
    this.#forgiven = forgiven;
  }

  /** Whether what the spec hasn't is left out, not refused. */
  get lenient(): boolean {
    return this.#forgiven !== 'nothing';
  }

  /** Whether whatever can't be planned is left out, not refused. */
  get surveying(): boolean {
    return this.#forgiven === 'all';
  }

  gap(...texts: string[]): void {
    this.gaps.push(...texts);
    if (!this.surveying) this.#open.push(...texts);
  }

  leftover(...texts: string[]): void {
    this.leftovers.push(...texts);
    if (!this.lenient) this.#open.push(...texts);
  }

  /** @throws FileError naming every fault so far that isn't forgiven */
  settle(): void {
    const open = [...new Set(this.#open)];
    this.#open = [];
    if (open.length > 0) throw new FileError(open);
  }
}
