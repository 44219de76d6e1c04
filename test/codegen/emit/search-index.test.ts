import { expect, test } from 'vitest';
import { readSynonyms } from '../../../codegen/config/synonyms/synonyms.ts';
import { emitSearchIndex } from '../../../codegen/emit/search-index.ts';

const synonyms = readSynonyms('same: { user: [person, end user] }\nignore: { en: [a, of] }\n');

test.each([
  [{ description: 'End the sessions of a user; returns it.' }, '"end the sessions returns it"'],
  [{ description: 'Ban a user. To undo: users_unbanUser.' }, '""'],
  [
    { description: 'Refuse sign-in until users_unbanUser; a lock is lifted with users_unlockUser instead.' },
    '"refuse sign in until lock is lifted with instead"',
  ],
  [{ description: 'Needed: a, b. Returns {id, deleted}.' }, '"needed b returns"'],
  [{ description: 'Counts. Example: {"list":"users"}.' }, '"counts"'],
  [{ description: 'Suspend or freeze.', also: 'freeze, suspend' }, '"or"'],
])('of %j, the words that the title does not say are %s', (more, want) => {
  const plan = { name: 'users.banUser', title: 'Ban a user', ...more };
  const also = JSON.stringify('also' in more ? more.also : '');
  expect(emitSearchIndex([plan], synonyms, {})).toContain(`  ["users.banUser","Ban a user",${also},${want}],\n`);
});

test('counts the cues of requests and of other names by tool, but those that were said fewer than three times', () => {
  const plan = (name: string, also: string) => ({ name, title: name, also, description: '' });
  const requests = {
    'users.banUser': ['spammer, out', 'the spammers out', 'spammer'],
    'users.deleteUser': ['throw this spammer out', 'gone for good'],
  };
  const text = emitSearchIndex(
    [plan('users.banUser', 'kick out, out of it'), plan('users.deleteUser', '')],
    synonyms,
    requests,
  );
  expect(text).toContain('export const learned = "out 0*4 1\\nspammer 0*3 1";');
});

test('people say words and phrases, with | in between', () => {
  expect(emitSearchIndex([], synonyms, {})).toContain('  same: {\n    user: "person|end user",\n  },\n');
});
