import { UsageError } from '../../runtime/shared/errors.ts';

/** A place from which the secret key is read when it is needed. */
export interface KeySource {
  kind: 'file' | 'command';
  /** The flag or variable that names it. */
  name: string;
  /** The path of the file, or the command. */
  value: string;
}

/** The ways of giving a key on one level, in flags or in the environment. */
export interface GivenKey {
  key?: string | undefined;
  source?: KeySource | undefined;
}

/** A way of giving a key: the flag or variable, its value if it has one, and what that value is. */
export type KeyWay = readonly [name: string, value: string | undefined, kind: 'key' | KeySource['kind']];

/**
 * Picks the one way in which a key was given.
 * @throws UsageError naming those that were used, where there are several
 */
export function pickKey(ways: readonly KeyWay[]): GivenKey {
  const used = ways.filter(([, value]) => value !== undefined);
  if (used.length > 1) {
    const names = used.map(([name]) => name).join(' and ');
    throw new UsageError(`The secret key is given ${used.length} times, by ${names}: keep one of them.`);
  }
  const [only] = used;
  if (!only) return {};
  const [name, value = '', kind] = only;
  return kind === 'key' ? { key: value } : { source: { kind, name, value } };
}
