/** Escapes a key as one segment of a JSON pointer (RFC 6901, section 3). */
export function toSegment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Returns the key that a segment of a JSON pointer stands for. */
export function fromSegment(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
