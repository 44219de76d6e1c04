import type { ResponseHeaders } from '../../tool.ts';

/** An HTTP date: `Wed, 21 Oct 2026 07:28:00 GMT`, or the older spelling with a full day and dashes. */
const DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, \d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT$/;

/**
 * Returns the seconds to wait that a response asks for; undefined where it doesn't, or says something else.
 * @param now milliseconds since 1970
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(headers: ResponseHeaders, now: number = Date.now()): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : DATE.test(text)
      ? Math.ceil((Date.parse(text) - now) / 1000)
      : NaN;
  return Number.isSafeInteger(seconds) ? Math.max(0, seconds) : undefined;
}
