const long = (id: string) => id.replace(/^(ak|mt|oat)_(\d)$/, (_, prefix, n) => `${prefix}_${n.padStart(32, '0')}`);

/** Returns the request with its ids in full: `ak_1` stands for `ak_` and 32 digits. */
export function withLongIds(request: string): string {
  return request.replace(/(?:ak|mt|oat)_\d\b/g, long);
}

/** Returns the id of a key or a token without its zeros. */
export function shortId(id: string): string {
  return id.replace(/_0+(\d)$/, '_$1');
}
