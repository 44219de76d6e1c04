import { coverText } from '../../runtime/result/secrets/cover-text.ts';
import { type Notice, notify } from '../../runtime/shared/notice.ts';

/** Milliseconds for which the same failure isn't told again: each request may fail by it, and anybody can send requests. */
const QUIET = 60_000;
/** Most failures that are remembered. */
const MOST = 100;

/**
 * Creates the function that tells whoever runs the server what failed, the same no more than once a minute.
 * @param now the time in milliseconds, which never goes back
 */
export function createFailureNotice(notice: Notice, now = () => performance.now()): (error: unknown) => void {
  const toldAt = new Map<string, number>();
  return (error) => {
    // A platform's own errors can name the address of a request, and with it a token.
    const line = `A request failed: ${coverText(error instanceof Error ? error.message : String(error))}`;
    const time = now();
    if (time - (toldAt.get(line) ?? Number.NEGATIVE_INFINITY) < QUIET) return;
    if (toldAt.size >= MOST) toldAt.clear();
    toldAt.set(line, time);
    notify(notice, line);
  };
}
