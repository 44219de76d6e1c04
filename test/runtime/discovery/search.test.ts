import { describe, expect, it, test } from 'vitest';
import { categoriesOf, searchTools, type ToolQuery } from '../../../src/runtime/discovery/search.ts';

const served = new Set(['users.banUser', 'users.unbanUser', 'users.getUserList', 'sessions.revokeSession']);

describe('a search', () => {
  it('finds nothing but what is served', async () => {
    for (const words of ['ban a user', 'delete a user', 'rotate the secret of a machine', 'organizations'])
      for (const name of await searchTools({ words }, served)) expect(served).toContain(name);
    expect(await searchTools({ words: 'ban a user' }, new Set())).toEqual([]);
  });

  it('ranks what is served alike, whatever else is', async () => {
    const words = 'a user who can sign in';
    const all = await searchTools({ words }, new Set([...served, 'users.getUser', 'users.createUser']));
    expect(await searchTools({ words }, served)).toEqual(all.filter((name) => served.has(name)));
  });

  it.each([
    [{ category: 'users' }, ['users.banUser', 'users.getUserList', 'users.unbanUser']],
    [{ category: 'users', words: '' }, ['users.banUser', 'users.getUserList', 'users.unbanUser']],
    [{ category: 'users', words: 'suspended' }, ['users.banUser', 'users.getUserList', 'users.unbanUser']],
    [{ category: 'sessions', words: 'end it' }, ['sessions.revokeSession']],
    [{ category: 'organizations' }, []],
    [{ category: 'organizations', words: 'ban' }, []],
    [{ category: 'user' }, []],
    [{ category: 'toString', words: 'ban' }, []],
    [{ words: '' }, []],
    [{ words: '…' }, []],
    [{ words: 'zxqwvkj' }, []],
    [{ words: '__proto__ constructor' }, []],
    [{}, []],
  ])('%j finds %j', async (query: ToolQuery, want) => {
    const found = await searchTools(query, served);
    expect(query.words ? found.toSorted() : found).toEqual(want);
  });

  it('finds at most 20', async () => {
    const { catalogue } = await import('../../../src/runtime/catalogue/catalogue.ts');
    const all = new Set(Object.values(catalogue.tools).map(({ name }) => name));
    expect(await searchTools({ words: 'user' }, all)).toHaveLength(20);
  });

  it.each([
    ['suspend someone', 'users.banUser'],
    ['sombody schould be baned', 'users.banUser'],
    ['Sperre diesen Nutzer', 'users.banUser'],
    ['desbloquea al usuario', 'users.unbanUser'],
    ['déconnecte-la partout', 'sessions.revokeSession'],
    ['procurar usuários', 'users.getUserList'],
    ['ユーザーを検索して', 'users.getUserList'],
  ])('"%s" finds %s first', async (words, want) => expect((await searchTools({ words }, served))[0]).toBe(want));
});

test('categories are counted by what is served', () => {
  expect(categoriesOf(served)).toEqual([
    { name: 'sessions', tools: 1 },
    { name: 'users', tools: 3 },
  ]);
  expect(categoriesOf(new Set())).toEqual([]);
});
