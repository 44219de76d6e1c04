import { createWordTest } from '../../../field-names.ts';
import { harmless, words } from '../../../generated/credential-names.ts';
import { matchesGlob } from '../../../tool-names.ts';
import { getOwn } from '../../shared/json.ts';
import { remember } from '../../shared/remember.ts';

let holdsWord: ((name: string) => boolean) | undefined;

/** Tests by tool: its fields come again with every call. */
const tests = new Map<string, (name: string) => boolean>();

/** Most names that are remembered for a tool: Clerk's are fewer, and in metadata there may be any. */
const MOST_NAMES = 1000;

/** Longest name that is looked at. */
const MAX_NAME = 200;

/**
 * Returns a test for the names of fields that hold credentials, whether or not Clerk's spec has them: so a field that is
 * new in Clerk's API is masked before anybody has classified it.
 * @param tool the tool whose result it is: names may be harmless there
 */
export function credentialNames(tool = ''): (name: string) => boolean {
  holdsWord ??= createWordTest(words);
  const test = holdsWord;
  // No field of Clerk's has a name that long: it isn't taken apart, which would take seconds for one of 10 MB.
  const find = (name: string) => name.length > MAX_NAME || (test(name) && !isHarmless(name, tool));
  const known = tests.get(tool) ?? remember(find, MOST_NAMES);
  tests.set(tool, known);
  return known;
}

function isHarmless(name: string, tool: string): boolean {
  return getOwn(harmless, name)?.some((glob) => matchesGlob(tool, glob)) ?? false;
}
