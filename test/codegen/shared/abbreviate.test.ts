import { expect, it } from 'vitest';
import { short, shortPath, shortSentence } from '../../../codegen/shared/abbreviate.ts';
import { CodegenError } from '../../../codegen/shared/errors.ts';

const LONG = 'k'.repeat(100_000);
const CUT = `${'k'.repeat(120)}…`;

it.each<[string, string, string]>([
  ['a name', short('name'), 'name'],
  ['a long name', short(LONG), CUT],
  ['a long name in a path', shortPath(`#/paths/${LONG}/get`), `#/paths/${CUT}/get`],
  ['a long name with spaces in a path', shortPath(`#/${'k k '.repeat(99)}/get`), `#/${'k k '.repeat(30)}…/get`],
  ['a long word in a sentence', shortSentence(`no ${LONG} here: mend it`), `no ${CUT} here: mend it`],
  ['a cut name in quotes', shortSentence(`no "${CUT}" here`), `no "${CUT}" here`],
  ['a long sentence', shortSentence(`A${' b'.repeat(5000)} Z`), `A${' b'.repeat(499)}  … ${' b'.repeat(499)} Z`],
])('says the beginning of %s', (_, said, want) => {
  expect(said).toBe(want);
});

it('keeps the end of an error whose place and names are long', () => {
  const { message, pointer } = new CodegenError(`#/${LONG}`, `has no "${LONG}" here: mend it`);
  expect(message).toBe(`#/${CUT}: has no ${`"${LONG}`.slice(0, 120)}… here: mend it`);
  expect(pointer).toBe(`#/${LONG}`);
});
