/**
 * A place for what all processes of a deployment must agree on, such as which seals are used. Each operation is one step: of
 * two processes that do it at once, one comes first.
 *
 * Keys and values are texts; values hold nothing that reveals a person or a secret.
 */
export interface Store {
  /** Returns the value of a key; undefined where it has none. */
  get(key: string): Promise<string | undefined>;
  /**
   * Gives a key its value, unless it has one.
   * @param lifetime milliseconds after which the value is gone
   * @returns false where the key had one
   */
  setOnce(key: string, value: string, lifetime: number): Promise<boolean>;
  /** Returns the value of a key and removes it: of all who take it, one gets it. */
  take(key: string): Promise<string | undefined>;
  /**
   * Counts a member among those of a key, if there is room for it. One that is counted already is counted anew, from now on.
   * @returns 0 where it was counted; otherwise the milliseconds until there is room
   */
  count(key: string, member: string, limit: CountLimit): Promise<number>;
  /** Counts a member no more. */
  uncount(key: string, member: string): Promise<void>;
}

/** A limit on what is counted under a key. */
export interface CountLimit {
  /** Most members at a time. */
  most: number;
  /** Milliseconds for which a member counts. */
  window: number;
  /** The number of those that wait for room and come first. */
  ahead?: number;
}
