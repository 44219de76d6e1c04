import { expect, test } from 'vitest';
import { errorFromNetwork } from '../../../src/runtime/clerk/network-error.ts';
import { errorCodeOf, isUnsent, TransportError } from '../../../src/runtime/http/transport-error.ts';

const again = 'Try again later.';
const changed = 'The change may still have been made: read the current state before repeating it.';
const withCode = (code: string) => Object.assign(new Error('sk_live_1'), { code });
const failedFetch = (cause: Error) => new TypeError('fetch failed', { cause });
const denoError = (why: string) =>
  new Error(`error sending request for url (https://api.clerk.com/): client error (Connect): ${why}`);

test.each([
  { why: 'its own', error: withCode('ECONNRESET'), want: 'ECONNRESET' },
  { why: 'its cause', error: new TypeError('fetch failed', { cause: withCode('EPIPE') }), want: 'EPIPE' },
  { why: 'the nearest', error: new TransportError('BROKEN_OFF', { cause: withCode('EPIPE') }), want: 'BROKEN_OFF' },
  {
    why: "a redirect of fetch's",
    error: new TypeError('fetch failed', { cause: new Error('unexpected redirect') }),
    want: 'REDIRECT',
  },
  { why: "a tunnel's, as Bun names it", error: withCode('ERR_PROXY_TUNNEL'), want: 'PROXY_REFUSED' },
  {
    why: "a tunnel's, as Node names it",
    error: failedFetch(
      Object.assign(new Error('Proxy response (403) !== 200 when HTTP Tunneling'), { code: 'UND_ERR_ABORTED' }),
    ),
    want: 'PROXY_REFUSED',
  },
  { why: "a tunnel's, as Deno names it", error: failedFetch(denoError('unsuccessful tunnel')), want: 'PROXY_REFUSED' },
  {
    why: 'a password that a proxy wants, as Deno names it',
    error: failedFetch(denoError('proxy authentication required')),
    want: 'PROXY_REFUSED',
  },
  { why: "a connection's, as Deno names it", error: failedFetch(denoError('tcp connect error')), want: 'UNCONNECTED' },
  { why: 'no code in a number', error: new DOMException('', 'AbortError'), want: '' },
  { why: 'no code that is no code', error: withCode('Bearer sk_live_1'), want: '' },
  { why: 'no error', error: 'sk_live_1', want: '' },
])('the code is $why: "$want"', ({ error, want }) => {
  expect(errorCodeOf(error)).toBe(want);
});

test('causes that go round in a circle have an end', () => {
  const error = new Error('a');
  error.cause = error;
  expect(errorCodeOf(error)).toBe('');
});

test.each([
  {
    code: 'REDIRECT',
    kind: 'unexpected',
    message: 'Clerk responded with a redirect, which is not followed: it would take the key along.',
    read: /^{A person} can check {--api-url}/,
    write: /^The change may still have been made: .* {A person} can check {--api-url}/,
  },
  {
    code: 'TOO_LARGE',
    kind: 'unexpected',
    message: "Clerk's response is larger than 10 MB and was cut off.",
    read: /^Ask for less, with a filter or a smaller limit\.$/,
    write: /^The change may still have been made: .* Ask for less, with a filter or a smaller limit\.$/,
  },
  {
    code: 'BROKEN_OFF',
    kind: 'unavailable',
    message: "Clerk's response broke off in the middle.",
    read: new RegExp(`^${again}$`),
    write: new RegExp(`^${changed}$`),
  },
  ...['NOT_HTTP', 'NOT_DECODABLE', 'HPE_INVALID_CONSTANT', 'UND_ERR_HEADERS_OVERFLOW'].map((code) => ({
    code,
    kind: 'unexpected',
    message: `Clerk's response could not be read (${code}).`,
    read: new RegExp(`^${again} {A person} can check {--api-url}, and what is between`),
    write: new RegExp(`^${changed} {A person} can check {--api-url}, and what is between`),
  })),
  // Node's and OpenSSL's codes: https://nodejs.org/api/tls.html#x509-certificate-error-codes
  ...[
    ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ...['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'CERT_REVOKED'],
    ...['ERR_TLS_CERT_ALTNAME_INVALID', 'INVALID_CA', 'HOSTNAME_MISMATCH', 'UND_ERR_PRX_TLS', 'CRL_HAS_EXPIRED'],
  ].map((code) => ({
    code,
    kind: 'unavailable',
    message: `The certificate from Clerk's address was not accepted (${code}).`,
    read: /^{A person} .*NODE_EXTRA_CA_CERTS/,
    write: /^The change may still have been made: .* {A person} .*NODE_EXTRA_CA_CERTS/,
  })),
  {
    code: 'PROXY_ADDRESS',
    kind: 'unavailable',
    message: 'HTTPS_PROXY (or HTTP_PROXY) is not the address of an HTTP proxy.',
    read: /^{A person} .*http:\/\/host:port/,
    write: /^The change may still have been made: .* {A person} .*http:\/\/host:port/,
  },
  {
    code: 'PROXY_REFUSED',
    kind: 'unavailable',
    message: 'The proxy that HTTPS_PROXY names did not let the request through.',
    read: /^{A person} .*NO_PROXY/,
    write: /^The change may still have been made: .* {A person} .*NO_PROXY/,
  },
  ...['ECONNRESET', 'EHOSTUNREACH', 'UND_ERR_SOCKET', 'EPROTO'].map((code) => ({
    code,
    kind: 'unavailable',
    message: `Clerk could not be reached (${code}).`,
    read: new RegExp(`^${again} {A person} can check the network, {--api-url} and HTTPS_PROXY\\.$`),
    write: new RegExp(`^${changed} {A person} can check the network, {--api-url} and HTTPS_PROXY\\.$`),
  })),
])('$code is $kind: $message', ({ code, kind, message, read, write }) => {
  const forRead = errorFromNetwork(withCode(code), { reads: true, sent: true }).details;
  const forWrite = errorFromNetwork(withCode(code), { reads: false, sent: true }).details;
  expect(forRead).toMatchObject({ kind, message, sent: true, hint: expect.stringMatching(read) });
  expect(forWrite).toMatchObject({ kind, message, sent: true, hint: expect.stringMatching(write) });
});

test.each([
  ...['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT', 'PROXY_DROPPED'].map((code) => ({
    code,
    hint: /^Nothing was sent or changed: the call can be made again\. {A person} can check/,
  })),
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'PROXY_REFUSED', 'PROXY_ADDRESS'].map((code) => ({
    code,
    hint: /^Nothing was sent\. {A person} can/,
  })),
])('$code before anything was sent says so, of reads and writes', ({ code, hint }) => {
  for (const reads of [true, false]) {
    const { details } = errorFromNetwork(withCode(code), { reads, sent: false });
    expect(details).toMatchObject({ sent: false, hint: expect.stringMatching(hint) });
  }
});

test.each([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].map((code) => ({ code, unsent: true })),
  ...['PROXY_REFUSED', 'ERR_PROXY_TUNNEL', 'PROXY_UNUSABLE', 'UNCONNECTED'].map((code) => ({ code, unsent: true })),
  ...['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'SELF_SIGNED_CERT_IN_CHAIN'].map((code) => ({
    code,
    unsent: true,
  })),
  ...['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_SOCKET', 'BROKEN_OFF'].map(
    (code) => ({
      code,
      unsent: false,
    }),
  ),
])('that a request failed with $code proves that it was not sent: $unsent', ({ code, unsent }) => {
  expect(isUnsent(withCode(code))).toBe(unsent);
});
