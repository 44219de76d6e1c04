import { CERTIFICATE, errorCodeOf } from '../http/transport-error.ts';
import { type ErrorKind, ToolError } from '../shared/errors.ts';
import { plainCause } from './plain-cause.ts';

/** Hint for a read that got no response. */
const RETRY_LATER = 'Try again later.';

/** Hint for a call that got no response and may have changed something. */
const MAY_HAVE_CHANGED = 'The change may still have been made: read the current state before repeating it.';

/** Hint for a call that did not go out. */
const UNSENT = 'Nothing was sent or changed: the call can be made again.';

/**
 * Returns the hint for a call that ended without a response.
 * @param reads true for a call that could change nothing
 * @param sent true for a request that may have arrived
 */
export function hintAfterFailure(reads: boolean, sent: boolean): string {
  if (!sent) return UNSENT;
  return reads ? RETRY_LATER : MAY_HAVE_CHANGED;
}

interface NetworkError {
  kind: ErrorKind;
  /** `CODE` stands for the code. */
  message: string;
  hint: string;
  /** Set where repeating the call as it is can't help. */
  lasting?: true;
}

/** Errors by the code of a failure; the first match counts. */
const networkErrors: [RegExp, NetworkError][] = [
  [
    /^REDIRECT$/,
    {
      kind: 'unexpected',
      message: 'Clerk responded with a redirect, which is not followed: it would take the key along.',
      hint: "{A person} can check {--api-url}, and whether a proxy or a network's sign-in page is in between.",
      lasting: true,
    },
  ],
  [
    /^TOO_LARGE$/,
    {
      kind: 'unexpected',
      message: "Clerk's response is larger than 10 MB and was cut off.",
      hint: 'Ask for less, with a filter or a smaller limit.',
      lasting: true,
    },
  ],
  [/^BROKEN_OFF$/, { kind: 'unavailable', message: "Clerk's response broke off in the middle.", hint: '' }],
  [
    /^(NOT_HTTP|NOT_DECODABLE|ERR_ASSERTION|HPE_\w+|UND_ERR_(HEADERS_OVERFLOW|RES_CONTENT_LENGTH_MISMATCH))$/,
    {
      kind: 'unexpected',
      message: "Clerk's response could not be read (CODE).",
      hint: '{A person} can check {--api-url}, and what is between this machine and Clerk.',
    },
  ],
  [
    CERTIFICATE,
    {
      kind: 'unavailable',
      message: "The certificate from Clerk's address was not accepted (CODE).",
      hint: "{A person} can check {--api-url} and this machine's clock; in a network that inspects traffic, NODE_EXTRA_CA_CERTS must name a file with its certificate authority.",
      lasting: true,
    },
  ],
  [
    /^PROXY_ADDRESS$/,
    {
      kind: 'unavailable',
      message: 'HTTPS_PROXY (or HTTP_PROXY) is not the address of an HTTP proxy.',
      hint: '{A person} can set it to http://host:port, or remove it, and {restart this server}.',
      lasting: true,
    },
  ],
  [
    /^PROXY_UNUSABLE$/,
    {
      kind: 'unavailable',
      message:
        "HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names a proxy, which this platform's own fetch does not use safely.",
      hint: '{A person} can pass a `fetch` that goes the right way, put the host of the API in NO_PROXY, or remove the variable.',
      lasting: true,
    },
  ],
  [
    /^PROXY_REFUSED$/,
    {
      kind: 'unavailable',
      message: 'The proxy that HTTPS_PROXY names did not let the request through.',
      hint: "{A person} can check the name and password in HTTPS_PROXY and what the proxy allows, or put Clerk's host in NO_PROXY.",
      lasting: true,
    },
  ],
  [
    /^PROXY_DROPPED$/,
    {
      kind: 'unavailable',
      message: 'The proxy that HTTPS_PROXY names closed the connection before opening a tunnel.',
      hint: "{A person} can check HTTPS_PROXY and the proxy, or put Clerk's host in NO_PROXY.",
    },
  ],
];

const unreachable: NetworkError = {
  kind: 'unavailable',
  message: 'Clerk could not be reached (CODE).',
  hint: '{A person} can check the network, {--api-url} and HTTPS_PROXY.',
};

/** Facts about a request that failed. */
export interface FailedRequest {
  /** True for one that could change nothing. */
  reads: boolean;
  /** True for one that may have arrived. */
  sent: boolean;
}

/**
 * Turns the failure of a connection into an error of ours. Shows only the code of the failure: the rest may hold a header. As
 * its cause it has a plain error, whose texts are for nobody but programs, and for them once credentials are hidden.
 */
export function errorFromNetwork(error: unknown, { reads, sent }: FailedRequest): ToolError {
  const code = errorCodeOf(error);
  const { kind, message, hint, lasting } = networkErrors.find(([codes]) => codes.test(code))?.[1] ?? unreachable;
  const first = lasting
    ? sent
      ? reads
        ? ''
        : MAY_HAVE_CHANGED
      : 'Nothing was sent.'
    : hintAfterFailure(reads, sent);
  const details = {
    kind,
    message: code ? message.replace('CODE', code) : message.replace(' (CODE)', ''),
    sent,
    hint: [first, hint].filter(Boolean).join(' '),
  };
  const cause = plainCause(error);
  return new ToolError(details, cause && { cause });
}
