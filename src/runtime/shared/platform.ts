import { UsageError } from './errors.ts';

/**
 * Returns true on Cloudflare Workers (workerd), which have no disk that lasts, no socket to listen on and, to Clerk's
 * addresses, none to call from: only `fetch`.
 */
export function onWorkers(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent === 'Cloudflare-Workers';
}

/**
 * Checks that there is a disk for an option. The one of Cloudflare Workers is gone after each request, and nobody would see.
 * @throws UsageError where there is none
 */
export function checkDisk(option: string): void {
  if (onWorkers()) throw new UsageError(`${option} needs a disk, and Cloudflare Workers have none: leave it out.`);
}
