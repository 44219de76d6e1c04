import { isRepeatable } from '../../runtime/clerk/request.ts';
import type { ToolResult } from '../../runtime/result/result.ts';
import type { ErrorDetails, ErrorKind } from '../../runtime/shared/errors.ts';
import type { ToolDefinition } from '../../tool.ts';

/** Exit codes of the command `call`; 1 is a mistake on the command line, or a failed start. */
export const EXIT = { done: 0, failed: 2, refused: 3, unknown: 4 } as const;

/** Kinds of errors that don't say what Clerk did, unless its response does. */
const UNCLEAR: readonly ErrorKind[] = ['timeout', 'cancelled', 'unavailable', 'unexpected'];

/**
 * Returns the exit code of a call by its outcome.
 * @param tool decides whether a call that was broken off may have changed something
 */
export function exitCodeOf(result: ToolResult, tool: Pick<ToolDefinition, 'tier' | 'endpoint'>): number {
  if (!result.isError) return EXIT.done;
  const { kind, status, sent } = result.data.error as ErrorDetails;
  if (kind === 'refused') return EXIT.refused;
  const changesNothing = isRepeatable(tool) || tool.endpoint === null;
  // Below 500, and with 501, Clerk says that it did nothing.
  const saysNo = status !== undefined && (status < 500 || status === 501);
  const isUnclear = UNCLEAR.includes(kind) && sent !== false && !saysNo;
  return isUnclear && !changesNothing ? EXIT.unknown : EXIT.failed;
}
