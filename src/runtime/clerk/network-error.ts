import { errorCodeOf } from '../http/transport-error.ts';
import { type ErrorKind, ToolError } from '../shared/errors.ts';

/** Hint for a read that got no response. */
export const RETRY_LATER = 'Try again later.';

/** Hint for a call that got no response and may have changed something. */
export const MAY_HAVE_CHANGED = 'The change may still have been made: read the current state before repeating it.';

interface NetworkError {
  kind: ErrorKind;
  /** `CODE` stands for the code. */
  message: string;
  hint: string;
  /** Set where repeating the call as it is can't help. */
  lasting?: true;
  /** Set where the request can't have arrived. */
  unsent?: true;
}

const CERTIFICATE = /^(UND_ERR_PRX_TLS|UNABLE_TO_|INVALID_(CA|PURPOSE)$|HOSTNAME_MISMATCH$)|CERT(_|$)|CRL_/;

/** Errors by the code of a failure; the first match counts. */
const networkErrors: [RegExp, NetworkError][] = [
  [
    /^REDIRECT$/,
    {
      kind: 'unexpected',
      message: 'Clerk responded with a redirect, which is not followed: it would take the key along.',
      hint: "A person can check {--api-url}, and whether a proxy or a network's sign-in page is in between.",
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
    /^(NOT_HTTP|NOT_DECODABLE|HPE_\w+|UND_ERR_(HEADERS_OVERFLOW|RES_CONTENT_LENGTH_MISMATCH))$/,
    {
      kind: 'unexpected',
      message: "Clerk's response could not be read (CODE).",
      hint: 'A person can check {--api-url}, and what is between this machine and Clerk.',
    },
  ],
  [
    CERTIFICATE,
    {
      kind: 'unavailable',
      message: "The certificate from Clerk's address was not accepted (CODE).",
      hint: "Nothing was sent. A person can check {--api-url} and this machine's clock; in a network that inspects traffic, NODE_EXTRA_CA_CERTS must name a file with its certificate authority.",
      lasting: true,
      unsent: true,
    },
  ],
  [
    /^PROXY_ADDRESS$/,
    {
      kind: 'unavailable',
      message: 'HTTPS_PROXY (or HTTP_PROXY) is not the address of an HTTP proxy.',
      hint: 'Nothing was sent. A person can set it to http://host:port, or remove it, and {restart this server}.',
      lasting: true,
      unsent: true,
    },
  ],
  [
    /^PROXY_REFUSED$/,
    {
      kind: 'unavailable',
      message: 'The proxy that HTTPS_PROXY names did not let the request through.',
      hint: "Nothing was sent. A person can check the name and password in HTTPS_PROXY and what the proxy allows, or put Clerk's host in NO_PROXY.",
      lasting: true,
      unsent: true,
    },
  ],
  [
    /^PROXY_DROPPED$/,
    {
      kind: 'unavailable',
      message: 'The proxy that HTTPS_PROXY names closed the connection before opening a tunnel.',
      hint: "Nothing was sent. A person can check HTTPS_PROXY and the proxy, or put Clerk's host in NO_PROXY.",
      unsent: true,
    },
  ],
];

const unreachable: NetworkError = {
  kind: 'unavailable',
  message: 'Clerk could not be reached (CODE).',
  hint: 'A person can check the network, {--api-url} and HTTPS_PROXY.',
};

/**
 * Turns the failure of a connection into an error of ours. Shows only the code of the failure: the rest may hold a header.
 * @param reads true for a call that could change nothing: decides the hint
 */
export function errorFromNetwork(error: unknown, reads: boolean): ToolError {
  const code = errorCodeOf(error);
  const { kind, message, hint, lasting, unsent } =
    networkErrors.find(([codes]) => codes.test(code))?.[1] ?? unreachable;
  const first = reads ? (lasting ? '' : RETRY_LATER) : unsent ? '' : MAY_HAVE_CHANGED;
  return new ToolError({
    kind,
    message: code ? message.replace('CODE', code) : message.replace(' (CODE)', ''),
    hint: [first, hint].filter(Boolean).join(' '),
  });
}
