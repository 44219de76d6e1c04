/** Bytes of the longest line that is read: nothing that Clerk takes comes near it. */
export const MAX_LINE_BYTES = 10 * 1024 * 1024;

/** Bytes that are kept of each end of a line that is longer. */
const KEPT = 200;

/** One line without its line feed; of one that is too long, its beginning and its end. */
export type Line = { text: string } | { head: string; tail: string };

/** Takes a stream apart into lines, and never holds more of one than the longest that is read. */
export class LineReader {
  readonly #longest: number;
  #parts: Buffer[] = [];
  #length = 0;

  constructor(longest = MAX_LINE_BYTES) {
    this.#longest = longest;
  }

  /** The lines that end in this chunk. */
  *push(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      this.#hold(chunk.subarray(start, end));
      yield this.#take();
      start = end + 1;
    }
    this.#hold(chunk.subarray(start));
  }

  /** What is left when the stream has ended: a last line may lack its line feed. */
  *rest(): Generator<Line> {
    if (this.#length > 0) yield this.#take();
  }

  #hold(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length <= this.#longest) return;
    const all = Buffer.concat(this.#parts);
    // Copies: a part of a buffer would keep all of it.
    this.#parts = [all.subarray(0, KEPT), all.subarray(Math.max(KEPT, all.length - KEPT))].map((end) =>
      Buffer.from(end),
    );
  }

  #take(): Line {
    const [parts, long] = [this.#parts, this.#length > this.#longest];
    this.#parts = [];
    this.#length = 0;
    if (!long) return { text: Buffer.concat(parts).toString() };
    const [head = '', tail = ''] = parts.map(String);
    return { head, tail };
  }
}
