/** The longest line that is read, in bytes: nothing that Clerk takes comes near it. */
const MAX_LINE_BYTES = 10 * 1024 * 1024;

/** Bytes of either end that are kept of a longer line. */
const END_BYTES = 200;

/** A line without its line feed; of one that is too long, its beginning and its end. */
export type Line = { text: string } | { head: string; tail: string };

/** Splits a stream into lines, never holding more of one than the longest that is read. */
export class LineReader {
  readonly #maxBytes: number;
  #parts: Buffer[] = [];
  #length = 0;

  constructor(maxBytes = MAX_LINE_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** Yields the lines that end in this chunk. */
  *push(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      this.#append(chunk.subarray(start, end));
      yield this.#takeLine();
      start = end + 1;
    }
    this.#append(chunk.subarray(start));
  }

  /** Yields what is left when the stream has ended: a last line may lack its line feed. */
  *rest(): Generator<Line> {
    if (this.#length > 0) yield this.#takeLine();
  }

  #append(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length <= this.#maxBytes) return;
    const all = Buffer.concat(this.#parts);
    // Copies: a slice would keep the whole buffer alive.
    this.#parts = [all.subarray(0, END_BYTES), all.subarray(Math.max(END_BYTES, all.length - END_BYTES))].map((end) =>
      Buffer.from(end),
    );
  }

  #takeLine(): Line {
    const [parts, isTooLong] = [this.#parts, this.#length > this.#maxBytes];
    this.#parts = [];
    this.#length = 0;
    if (!isTooLong) return { text: Buffer.concat(parts).toString() };
    const [head = '', tail = ''] = parts.map(String);
    return { head, tail };
  }
}
