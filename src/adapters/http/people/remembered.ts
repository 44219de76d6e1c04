/** Bounds of what is remembered: how many, and for how many milliseconds without use. */
export interface RememberedOptions {
  most: number;
  idle: number;
  /** Ends what is forgotten. */
  onForget?: (value: never) => void;
}

/** Values by key, of which those that nobody uses any more are forgotten: it is looked for them whenever another is added. */
export class Remembered<Value> {
  // Whatever was used last comes last.
  readonly #entries = new Map<string, { value: Value; usedAt: number }>();
  readonly #options: RememberedOptions;
  readonly #now: () => number;

  /** @param now the time in milliseconds, which never goes back */
  constructor(options: RememberedOptions, now = () => performance.now()) {
    this.#options = options;
    this.#now = now;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Returns a value, which doesn't count as used by it. */
  peek(key: string): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  /** Returns a value, which counts as used now; undefined where it was forgotten, or never there. */
  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (this.#isIdle(entry)) {
      this.delete(key);
      return undefined;
    }
    this.#entries.delete(key);
    this.#entries.set(key, { ...entry, usedAt: this.#now() });
    return entry.value;
  }

  /** Remembers a value, and forgets what is idle; if that isn't enough, what was used longest ago. Returns the value. */
  set(key: string, value: Value): Value {
    this.#entries.delete(key);
    this.#entries.set(key, { value, usedAt: this.#now() });
    this.#forget(this.#options.most);
    return value;
  }

  /** Forgets what is idle. */
  forgetIdle(): void {
    this.#forget(Number.POSITIVE_INFINITY);
  }

  #forget(most: number): void {
    for (const [oldest, entry] of this.#entries) {
      if (!this.#isIdle(entry) && this.#entries.size <= most) break;
      this.delete(oldest);
    }
  }

  /** Forgets a value. */
  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#options.onForget?.(entry.value as never);
  }

  /** Returns the keys and values, what was used longest ago first. */
  entries(): IterableIterator<[string, Value]> {
    return [...this.#entries].map(([key, { value }]): [string, Value] => [key, value]).values();
  }

  #isIdle({ usedAt }: { usedAt: number }): boolean {
    return this.#now() - usedAt > this.#options.idle;
  }
}
