import type { ToolResult } from './result.ts';
import type { Tier } from './tool.ts';

/** What came of a call, as far as it got; the pipeline fills it in on the way. */
export interface CallRecord {
  /** Dotted name; absent where there is no such tool. */
  tool?: string;
  tier?: Tier;
  /** Valid arguments; absent where the call was refused before. */
  args?: Record<string, unknown>;
  decision: 'allowed' | 'confirmed' | 'asked' | 'dry_run' | 'refused';
  /** HTTP status of Clerk's answer. */
  status?: number;
  /** Clerk's id for the request. */
  traceId?: string;
}

/** Where calls are written down. */
export interface Audit {
  /**
   * Writes down that a request that may change something is about to be sent.
   * @throws ToolError refused when it can't be written down
   */
  intent(record: CallRecord): Promise<void>;
  /** Writes down how a call ended. Never throws: where it can't be written down, a person is told. */
  outcome(record: CallRecord, result: ToolResult, milliseconds: number): Promise<void>;
}
