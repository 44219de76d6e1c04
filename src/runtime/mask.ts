/** What stands in a result where a secret stood. */
export const MASKED = '[masked]';

/**
 * The same JSON value with each of the secrets replaced wherever it occurs in a string or a key.
 * Thin on purpose: it knows the process's own key; which response fields are secrets is not its business yet.
 */
export function mask<T>(value: T, secrets: readonly string[]): T {
  // Longest first: a secret that starts with another must not leave its tail behind.
  const hidden = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  return hidden.length === 0 ? value : (walk(value, hidden) as T);
}

function walk(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return secrets.reduce((text, secret) => text.replaceAll(secret, MASKED), value);
  if (Array.isArray(value)) return value.map((item) => walk(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [walk(key, secrets) as string, walk(inner, secrets)]),
  );
}
