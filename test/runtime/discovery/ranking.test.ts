import { describe, expect, it } from 'vitest';
import { factorOfReads } from '../../../src/runtime/discovery/ranking/intent.ts';
import { createSpelling } from '../../../src/runtime/discovery/words/spelling.ts';

describe('spelling', () => {
  const known = new Set(['people', 'certificate', 'token', 'organization']);
  const { correct } = createSpelling(known, (word) => known.has(word) || word === 'globe');
  it.each([
    ['poeple', 'people'],
    ['certifcate', 'certificate'],
    ['tokn', 'tokn'],
    ['tokens', 'tokens'],
    ['orgnizatoon', 'organization'],
    ['people', 'people'],
    ['globe', 'globe'],
    ['globex', 'globex'],
    ['mira', 'mira'],
    ['ユーザー', 'ユーザー'],
  ])('of %s is %s', (word, want) => expect(correct(word)).toBe(want));
});

describe('reads count', () => {
  const part = (term: string, word = term) => ({ words: [word], terms: new Map([[term, 1]]) });
  it.each([
    ['more in a question', 'which users are there', [], 1.2],
    ['more where nothing says to change anything', 'waiting list', [part('waitlist')], 1.2],
    ['less where a verb says so', 'ban mira', [part('ban')], 0.85],
    ['more for what has been changed', 'banned users', [part('ban', 'banned')], 1.2],
    ['less where something shall be otherwise', 'she must not see it', [], 0.85],
    ['as they are where it says both', 'who should be banned', [], 1],
  ])('%s', (_why, text, parts, want) => expect(factorOfReads(text, parts)).toBe(want));
});
