import { describe, expect, it } from 'vitest';
import { readSynonyms } from '../../../codegen/config/synonyms/synonyms.ts';

const languages = 'ignore: { en: [the], de: [die] }\nlanguages:\n  de: { user: [nutzer*, die leute] }\n';

describe('the synonyms', () => {
  it.each([
    ['', { same: {}, asked: {}, hints: {}, ids: {}, ignore: {}, languages: {} }],
    [
      `same: { organization: [company, take … off] }\nasked: { update: [=turn] }\nhints: { user: [she] }\nids: { org: organization }\n${languages}`,
      {
        same: { organization: ['company', 'take … off'] },
        asked: { update: ['=turn'] },
        hints: { user: ['she'] },
        ids: { org: 'organization' },
        ignore: { en: ['the'], de: ['die'] },
        languages: { de: { user: ['nutzer*', 'die leute'] } },
      },
    ],
  ])('of %j are %j', (text, want) => expect(readSynonyms(text)).toEqual(want));

  it.each([
    ['equal: {}\n', 'spec/synonyms.yaml:1: unknown key "equal"'],
    ['same:\n  user: [a, a]\n', 'spec/synonyms.yaml:2: "user" must NOT have duplicate items'],
    ['same:\n  user: []\n', 'spec/synonyms.yaml:2: "user" must NOT have fewer than 1 items'],
    ['same:\n  user: ["a, b"]\n', '"a, b" is not a word: a word, the beginning of one (delet*), or a phrase'],
    ['same:\n  user: ["a  b"]\n', '"a  b" is not a word'],
    ['same:\n  user: ["a*b"]\n', '"a*b" is not a word'],
    ['ids: { user_: user }\n', '"user_" is not how an id begins'],
    [
      'ignore: { en: [the] }\nsame:\n  user:\n    - the\n',
      'spec/synonyms.yaml:4: "the" is under `ignore` of en too: keep one',
    ],
    ['languages: { de: { user: [a] } }\n', 'de must be both under `ignore` and under `languages`: add the other'],
    ['ignore: { en: [the], fr: [le] }\n', 'fr must be both under `ignore` and under `languages`: add the other'],
  ])('refuses %j', (text, want) => expect(() => readSynonyms(text)).toThrow(want));
});
