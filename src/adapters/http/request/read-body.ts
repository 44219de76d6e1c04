import { MOST_VALUES } from './check-message.ts';
import { countMarks } from './count-marks.ts';

/** A body as JSON, or the reason why there is none. */
export type ReadBody = { value: unknown } | { problem: 'too_large' | 'too_slow' | 'too_many_values' | 'not_json' };

/** Bounds of a body: its bytes, and milliseconds until all of it must be there. */
export interface BodyLimits {
  bytes: number;
  time: number;
}

/** Reads the body of a request as JSON, no more of it than is allowed, and no longer. */
export async function readBody(request: Request, { bytes, time }: BodyLimits): Promise<ReadBody> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > bytes) return { problem: 'too_large' };
  const reader = request.body?.getReader();
  if (!reader) return { problem: 'not_json' };
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void reader.cancel().catch(() => {});
  }, time);
  try {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (isLate) return { problem: 'too_slow' };
      if (done) return parseBody(await new Blob([...chunks]).arrayBuffer());
      length += value.byteLength;
      if (length > bytes) {
        void reader.cancel().catch(() => {});
        return { problem: 'too_large' };
      }
      chunks.push(value);
    }
  } catch {
    // The client went away.
    return { problem: isLate ? 'too_slow' : 'not_json' };
  } finally {
    clearTimeout(timer);
  }
}

/** Parses the bytes of a body, unless it has more values than any message may have: they take long. */
export function parseBody(bytes: ArrayBuffer | Uint8Array): ReadBody {
  const most = 2 * MOST_VALUES;
  if (countMarks(new Uint8Array(bytes), most) > most) return { problem: 'too_many_values' };
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { problem: 'not_json' };
  }
}
