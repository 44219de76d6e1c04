import { UsageError } from '../../../runtime/shared/errors.ts';
import type { Endpoint } from '../options/endpoint.ts';

/** Milliseconds between two lines: anybody can send requests with any host. */
const QUIET = 60_000;
const MAX_HOST = 100;

/** Describes the host of a request that was for another one, in as much of it as a host can have. */
export function describeWrongHost(request: Request, { hostname }: Endpoint): string {
  const given = request.headers.get('host') ?? new URL(request.url).host;
  const host = URL.canParse(`http://${given}`) ? new URL(`http://${given}`).host.slice(0, MAX_HOST) : '';
  return `This server answers for ${hostname}, and the request was for ${host || 'a host that cannot be one'}: a proxy in front must pass the Host header on.`;
}

/**
 * Creates the function that tells whoever runs the server of a request for another host, at most once a minute.
 * @param now the time in milliseconds, which never goes back
 */
export function createHostNotice(
  onerror: (error: Error) => void,
  now = () => performance.now(),
): (line: string) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (line) => {
    if (now() - toldAt < QUIET) return;
    toldAt = now();
    onerror(new UsageError(line));
  };
}
