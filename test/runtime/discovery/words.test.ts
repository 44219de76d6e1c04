import { describe, expect, it } from 'vitest';
import { takeForms } from '../../../src/runtime/discovery/words/forms.ts';
import { readLexicons } from '../../../src/runtime/discovery/words/lexicon.ts';
import { splitWords } from '../../../src/runtime/discovery/words/split.ts';
import { stem } from '../../../src/runtime/discovery/words/stem.ts';
import { termsOfQuestion, termsOfText } from '../../../src/runtime/discovery/words/terms.ts';

describe('a text in words', () => {
  it.each([
    ['users.getUserList', ['users', 'get', 'user', 'list']],
    ['organizations_updateOrganization', ['organizations', 'update', 'organization']],
    ['OAuth idPOAuth MFA codes', ['oauth', 'id', 'p', 'oauth', 'mfa', 'codes']],
    ["can't won’t doesn't Acme's I'll", ['can', 'not', 'will', 'not', 'does', 'not', 'acme', 'i']],
    ["l'ancien, déjà là", ['ancien', 'deja', 'la']],
    ['Müßte Änderung', ['musste', 'anderung']],
    ['20% off', ['20', 'percent', 'off']],
    ['組織のメンバー、一覧', ['組織のメンバー', '一覧']],
    ['がぎパ', ['がぎパ']],
    ['ＡＰＩ', ['api']],
    ['', []],
  ])('of %j is %j', (text, want) => expect(splitWords(text)).toEqual(want));
});

describe('the forms of a word', () => {
  it.each([
    ['invite', 'invites invited inviting'],
    ['ban', 'bans banned banning'],
    ['key', 'keys'],
    ['company', 'companies'],
    ['verify', 'verifies verified verifying'],
    ['address', 'addresses'],
    ['revoke', 'revokes revoked revoking'],
    ['name', 'names named naming'],
    ['stop', 'stops stopped stopping'],
  ])('of %s have one stem', (word, forms) => {
    for (const form of forms.split(' ')) expect(stem(form)).toBe(stem(word));
  });

  it.each([
    ['note', 'not'],
    ['status', 'statu'],
    ['access', 'acces'],
    ['organize', 'organization'],
  ])('%s is none of %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

const ids = new Map([['org', 'organization']]);
it.each([
  ['ban org_2abc', 'ban  ', ['organization', 'id']],
  ['set role_set_key', 'set role_set_key', []],
  ['org_chart', 'org_chart', []],
  ['invite mira@example.com', 'invite  ', ['user']],
  ['open https://example.com/x', 'open  ', ['url']],
  ['let acme.example in', 'let acme.example in', ['domain']],
  ['who is at Contoso', 'who is at Contoso', ['membership']],
  ['users.getUser', 'users.getUser', []],
])('of %j there is left %j, and hints %j', (text, rest, hints) =>
  expect(takeForms(text, ids)).toEqual({ rest, hints }),
);

const lexicons = readLexicons({
  same: {
    organization: 'company|customer',
    user: 'person|customer',
    delete: 'take … off|get rid of',
    permission: '=rights',
  },
  asked: { list: 'which' },
  hints: { user: 'she|her' },
  ids: { org: 'organization' },
  ignore: { en: 'the|of|off|get|take|rid|from', de: 'die|den|aus', ja: 'を' },
  languages: { de: { delete: 'lösch*|wirf … raus', user: 'nutzer*' }, ja: { user: 'ユーザー', delete: '削除' } },
});
const question = (text: string) =>
  termsOfQuestion(text, lexicons, {
    isKnown: (word) => word === 'name',
    correct: (word) => (word === 'comapny' ? 'company' : word),
  }).map(({ terms }) => Object.fromEntries(terms));

describe('a question', () => {
  it.each([
    ['the company', [{ company: 1, organization: 0.85 }]],
    ['comapny', [{ company: 1, organization: 0.85 }]],
    ['customers', [{ customer: 1, organization: 0.85, user: 0.85 }]],
    ['take her name off', [{ delet: 0.85 }, { user: 0.35 }, { name: 1 }]],
    ['get rid of rights', [{ delet: 0.85 }, { right: 1, permission: 0.85 }]],
    ['right', [{ right: 1 }]],
    ['which', [{ which: 1, list: 0.85 }]],
    ['lösche den nutzer', [{ delet: 1 }, { user: 1 }]],
    ['wirf den nutzer raus', [{ delet: 1 }, { user: 1 }]],
    ['ユーザーを削除してください', [{ user: 1 }, { delet: 1 }]],
    ['org_2abc', [{ organization: 0.35 }, { id: 0.35 }]],
    ['company companies', [{ company: 1, organization: 0.85 }]],
    [
      'the company of Comapny',
      [{ company: 1, organization: 0.85 }, { comapny: 1 }, { user: 0.35, organization: 0.35 }],
    ],
    ['Name the company', [{ name: 1 }, { company: 1, organization: 0.85 }]],
    ['the', []],
  ])('%j is %j', (text, want) => expect(question(text)).toEqual(want));
});

describe('what a tool says of itself', () => {
  it.each([
    ['a company', true, ['a', 'company', 'organization']],
    ['a company', false, ['a', 'company']],
    ['organization', false, ['organization', 'organization']],
    ['which', true, ['which']],
    ['take it off', true, ['delet', 'it']],
  ])('%j, with synonyms: %j, is %j', (text, known, want) => expect(termsOfText(text, lexicons, known)).toEqual(want));
});
