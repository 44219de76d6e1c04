/** The person in whose name a toolkit makes calls; without one, its program itself makes them. */
export interface Person {
  readonly by: CalledBy;
  /**
   * Checks that this person may still make calls under this rule.
   * @param now asks Clerk, in place of what was read within the last minute
   * @throws ToolError refused where they may not
   */
  check(now: boolean): Promise<void>;
  readonly limit: CallLimit;
}

/** Who made a call, in the audit log and in the scope of a yes. */
export interface CalledBy {
  /** Id of the user. */
  readonly user: string;
  /** The OAuth client through which the person called; absent on stdio. */
  readonly client?: string | undefined;
  /** The organization that the person chose when signing in. */
  readonly organization?: string | undefined;
  /** Name of the access rule. */
  readonly rule: string;
}

/** A limit on the calls of one person: so many a minute, and so many at once. */
export interface CallLimit {
  /**
   * Counts a call that begins.
   * @returns a function that tells that it has ended
   * @throws ToolError rate_limited, with the seconds until the next call
   */
  begin(): Promise<() => void>;
  /**
   * Counts a read within a call, once there is room for it.
   * @returns false if there will be none before `signal` aborts
   */
  read(signal: AbortSignal): Promise<boolean>;
}
