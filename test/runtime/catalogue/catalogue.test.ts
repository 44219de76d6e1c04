import { expect, test } from 'vitest';
import { loadDefinitions, loadImplementation, resolveTool } from '../../../src/runtime/catalogue/catalogue.ts';

test.each(['users.getUser', 'users_getUser'])('%s is a tool', (spelling) => {
  expect(resolveTool(spelling)).toEqual({ tool: expect.objectContaining({ name: 'users.getUser', tier: 'read' }) });
});

test.each([
  { spelling: 'getUser', suggestion: 'users_getUser' },
  { spelling: 'users_ban', suggestion: 'users_banUser' },
  { spelling: 'users.getUsr', suggestion: 'users_getUser' },
  { spelling: 'users_get_user', suggestion: 'users_getUser' },
  { spelling: 'organizations-getOrganization', suggestion: 'organizations_getOrganization' },
])('$spelling is not, but $suggestion is close', ({ spelling, suggestion }) => {
  const details = {
    kind: 'bad_arguments',
    message: `There is no tool "${spelling}". Did you mean "${suggestion}"?`,
    candidates: [suggestion],
    hint: 'Use a name from the list of tools.',
  };
  expect(() => resolveTool(spelling)).toThrow(expect.objectContaining({ details }));
});

test.each(['', '__proto__', 'toString', 'hasOwnProperty', 'zzz'])('"%s" is not, and nothing is close', (spelling) => {
  const details = {
    kind: 'bad_arguments',
    message: `There is no tool "${spelling}".`,
    hint: 'Use a name from the list of tools.',
  };
  expect(() => resolveTool(spelling)).toThrow(expect.objectContaining({ details }));
});

test('a name as long as a book is not said back', () => {
  const message = `There is no tool "${'x'.repeat(200)}".`;
  expect(() => resolveTool('x'.repeat(1_000_000))).toThrow(expect.objectContaining({ message }));
});

test('definitions come in the order of the catalogue, and only the named', async () => {
  const loaded = await loadDefinitions(['users.getUser', 'users.getUserCount', 'zzz.zzz']);
  expect(loaded.map(({ name }) => name)).toEqual(['users.getUser', 'users.getUserCount']);
});

test.each(['users.toString', 'zzz.zzz', 'toString.x'])('%s has no implementation', async (name) => {
  await expect(loadImplementation(name)).rejects.toThrow(
    `${name} is in the catalogue but not among its category's tools: run npm run generate`,
  );
});
