/** Codes for what our own side of a connection refuses or notices, besides those of Node and undici. */
export type TransportErrorCode =
  | 'REDIRECT'
  | 'TOO_LARGE'
  | 'BROKEN_OFF'
  | 'NOT_HTTP'
  | 'NOT_DECODABLE'
  | 'PROXY_ADDRESS'
  | 'PROXY_REFUSED'
  | 'PROXY_DROPPED';

/** A request that failed on the way; `errorFromNetwork` has the message for it. */
export class TransportError extends Error {
  readonly code: TransportErrorCode;

  constructor(code: TransportErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'TransportError';
    this.code = code;
  }
}

/**
 * Returns the code of what went wrong: the error's own or that of the nearest cause that has one, as fetch hides it; ''
 * where there is none.
 * A code is all of a library's error that may be shown: its message can hold anything.
 */
export function errorCodeOf(error: unknown): string {
  let each = error;
  for (let depth = 0; depth < 5 && each instanceof Error; depth++) {
    // The only name that Node's fetch has for it.
    if (each.message === 'unexpected redirect') return 'REDIRECT';
    if ('code' in each && typeof each.code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(each.code)) return each.code;
    each = each.cause;
  }
  return '';
}
