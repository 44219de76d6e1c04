/** Codes for what our own side of a connection refuses or notices, besides those of Node and undici. */
export type TransportErrorCode =
  | 'REDIRECT'
  | 'TOO_LARGE'
  | 'BROKEN_OFF'
  | 'NOT_HTTP'
  | 'NOT_DECODABLE'
  | 'PROXY_ADDRESS'
  | 'PROXY_UNUSABLE'
  | 'PROXY_REFUSED'
  | 'PROXY_DROPPED'
  | 'UNCONNECTED';

/** Matches the codes of Node and OpenSSL for a certificate that isn't accepted. */
export const CERTIFICATE = /^(UND_ERR_PRX_TLS|UNABLE_TO_|INVALID_(CA|PURPOSE)$|HOSTNAME_MISMATCH$)|CERT(_|$)|CRL_/;

/** Codes of connections that didn't come about. Not those that an open one can end in as well, such as EHOSTUNREACH. */
const UNCONNECTED = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'UNCONNECTED'],
  ...['PROXY_UNUSABLE', 'PROXY_REFUSED', 'PROXY_DROPPED'],
]);

/** Codes for failures that a platform's fetch names otherwise: redirects of Node's; proxies that open no tunnel, to Node, Bun and Deno; connections of Deno's. */
const BY_NAME: [RegExp, TransportErrorCode][] = [
  [/^unexpected redirect$/, 'REDIRECT'],
  [/^Proxy response \(\d+\) !== 200|^ERR_PROXY_TUNNEL$/, 'PROXY_REFUSED'],
  [/ client error \(Connect\): (?:unsuccessful tunnel|proxy auth)/, 'PROXY_REFUSED'],
  [/ client error \(Connect\): /, 'UNCONNECTED'],
];

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
    const code = 'code' in each && typeof each.code === 'string' ? each.code : '';
    const { message } = each;
    const known = BY_NAME.find(([name]) => name.test(message) || name.test(code));
    if (known) return known[1];
    if (/^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
    each = each.cause;
  }
  return '';
}

/** Returns true for a failure by which one knows that the request can't have arrived: there was no connection to send it on. */
export function isUnsent(error: unknown): boolean {
  const code = errorCodeOf(error);
  return UNCONNECTED.has(code) || CERTIFICATE.test(code);
}
