/** A call as a framework asks about it first and makes it later. */
export interface AskedCall {
  /** The toolkit's scope: calls of other keys and within other bounds are others, whatever their id. */
  scope: string;
  /** The framework's id of the call. */
  callId: string;
  tool: string;
  args: unknown;
  /** The number of questions that were asked about it before. */
  asked?: number;
}

/** Seals of open questions, for frameworks that carry a person's yes and no seal. */
export interface KeptSeals {
  /** Keeps the seal of a question about a call, unless the same question is open. */
  keep(call: AskedCall, seal: string): Promise<void>;
  /** Returns the seal that was kept for a call, and forgets it: whoever comes next gets none. */
  take(call: AskedCall): Promise<string | undefined>;
  /** Reports whether a question about a call is open. */
  has(call: AskedCall): Promise<boolean>;
}
