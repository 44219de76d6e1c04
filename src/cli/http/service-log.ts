import { coverText } from '../../runtime/result/secrets/cover-text.ts';
import { UsageError } from '../../runtime/shared/errors.ts';

/** A request that was answered, or whose client went away. */
export interface LoggedRequest {
  id: string;
  method: string;
  path: string;
  /** Null where nothing was answered. */
  status: number | null;
  ms: number;
  /** Name of the access rule that let the person in. */
  rule?: string | undefined;
  /** Reason of a refusal. */
  why?: string | undefined;
}

/** The log of a service: lines of JSON, in which nothing tells who anybody is or what they sent. */
export interface ServiceLog {
  write(event: string, fields?: Record<string, unknown>): void;
  request(request: LoggedRequest): void;
  error(error: unknown): void;
  notice(line: string): void;
}

/**
 * Creates the log.
 * @param writeLine receives each line, with its end
 * @param known paths that are logged as they are
 */
export function createServiceLog(writeLine: (line: string) => void, known: () => readonly string[]): ServiceLog {
  const write = (event: string, fields: Record<string, unknown> = {}) =>
    writeLine(`${JSON.stringify({ time: new Date().toISOString(), event, ...fields })}\n`);
  return {
    write,
    request: ({ path, ...rest }) => {
      const shown = known().includes(path) ? path : coverPath(path);
      write('request', { ...rest, path: shown });
    },
    error: (error) => write('error', { message: describeError(error) }),
    notice: (line) => write('notice', { message: coverText(line) }),
  };
}

const MAX_SEGMENTS = 8;

/** Returns a path with all of it covered that may be an id, an address or a token: anything but a word. */
export function coverPath(path: string): string {
  const segments = path.split('/').map((segment) => (/^(?!eyJ)[A-Za-z.-]{0,30}$/.test(segment) ? segment : '…'));
  return segments.length > MAX_SEGMENTS ? `${segments.slice(0, MAX_SEGMENTS).join('/')}/…` : segments.join('/');
}

/** Describes an error of our own by its message, and any other by its name and message, covered. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return coverText(String(error));
  return coverText(error instanceof UsageError ? error.message : `${error.name}: ${error.message}`);
}
