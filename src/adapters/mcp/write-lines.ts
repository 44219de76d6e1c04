import type { Writable } from 'node:stream';

/** Lines that go out together. */
interface Batch {
  text: string;
  written: Promise<void>;
  end(error?: Error | null): void;
}

/** Writes lines to a stream, those of one turn of the event loop at once: each write is a call to the system. */
export class LineWriter {
  readonly #output: Writable;
  #batch: Batch | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(output: Writable) {
    this.#output = output;
  }

  /** Writes a line, given without its line feed; resolves when it is out. */
  write(line: string): Promise<void> {
    this.#batch ??= this.#open();
    this.#batch.text += `${line}\n`;
    return this.#batch.written;
  }

  /** Writes at once what still waits for its turn to end. */
  flush(): void {
    const batch = this.#batch;
    if (!batch) return;
    this.#batch = undefined;
    this.#output.write(batch.text, batch.end);
  }

  /** Resolves when everything that was written is out, or can't be. */
  async drained(): Promise<void> {
    this.flush();
    await this.#last.catch(() => {});
  }

  #open(): Batch {
    let end: Batch['end'] = () => {};
    const written = new Promise<void>((resolve, reject) => {
      end = (error) => (error ? reject(error) : resolve());
    });
    this.#last = written;
    setImmediate(() => this.flush());
    return { text: '', written, end };
  }
}
