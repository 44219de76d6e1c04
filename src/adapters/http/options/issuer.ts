import { instanceOf } from '../../../runtime/clerk/secret-key.ts';
import { isLoopback } from '../../../runtime/http/api-url.ts';
import { UsageError } from '../../../runtime/shared/errors.ts';

const FORM = /^pk_(?:test|live)_([A-Za-z0-9+/=_-]{4,512})$/;

/**
 * Returns the address of the instance's authorization server, which a publishable key holds: its host in base64, and a `$`.
 * @returns `https://clerk.example.com`; `http://` for the sandbox, on this machine
 * @throws UsageError for what is no publishable key; it repeats nothing of it, since it may be a secret
 */
export function issuerOf(publishableKey: string): string {
  const [, encoded] = FORM.exec(publishableKey.trim()) ?? [];
  const host = encoded === undefined ? '' : decode(encoded);
  const name = host.endsWith('$') ? host.slice(0, -1) : '';
  const scheme = isLoopback(name.replace(/:\d+$/, '')) ? 'http' : 'https';
  const url = URL.canParse(`${scheme}://${name}`) ? new URL(`${scheme}://${name}`) : undefined;
  if (name === '' || url?.host !== name)
    throw new UsageError(
      'The publishable key must be that of your instance, pk_test_... or pk_live_..., from the Clerk dashboard (API keys). It is no secret, and tells where people sign in.',
    );
  return url.origin;
}

/**
 * Checks that both keys are of the same kind, test or live: with keys of two instances, nobody could sign in.
 * @throws UsageError for a test key beside a live one; a secret key that tells no kind goes with either
 */
export function checkKinds(publishableKey: string, secretKey: string | undefined): void {
  const secret = instanceOf(secretKey);
  const [, kind] = /^pk_(test|live)_/.exec(publishableKey.trim()) ?? [];
  if (kind === undefined || (secret !== 'test' && secret !== 'live') || secret === kind) return;
  throw new UsageError(
    `The secret key is of a ${secret} instance (sk_${secret}_...), and the publishable key of a ${kind} one (pk_${kind}_...). Take both from the same instance, from the Clerk dashboard (API keys).`,
  );
}

function decode(encoded: string): string {
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
