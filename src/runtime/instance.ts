/** Which of an application's instances a key belongs to; unknown for a key that doesn't say. */
export type Instance = 'live' | 'test' | 'unknown';

/** The instance that a secret key opens, by its prefix: `sk_live_`, `sk_test_`, or the older `live_` and `test_`. */
export function instanceOf(secretKey: string | undefined): Instance {
  const [, kind] = /^(?:sk_)?(live|test)_/.exec(secretKey ?? '') ?? [];
  return (kind as Instance | undefined) ?? 'unknown';
}

/** `LIVE instance`, as people are told of it. */
export function instanceWords(instance: Instance): string {
  return instance === 'unknown' ? 'UNKNOWN instance (treated as live)' : `${instance.toUpperCase()} instance`;
}
