import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../codegen/cli/read-document.ts';
import { readConfigFiles } from '../../codegen/config/config-files.ts';
import { readCircumstance } from '../../codegen/config/confirm/circumstance.ts';
import { planAll } from '../../codegen/plan/plan-all.ts';
import { Problems } from '../../codegen/shared/problems.ts';

const ROOT = join(import.meta.dirname, '../..');

test('the example of docs/adding-tools.md makes the tool that it promises', async () => {
  const page = readFileSync(join(ROOT, 'docs/adding-tools.md'), 'utf8');
  const [, indented = ''] = /```yaml\n(.*?)\n *```/s.exec(page) ?? [];
  // The page is a numbered list, so its blocks are indented by three.
  const entry = indented.replace(/^ {3}/gm, '');
  const texts = await readConfigFiles(ROOT);
  const [, line = ''] = /right below the line `(.*?)`/.exec(page) ?? [];
  expect(texts.allowlist).toContain(`\n  ${line}\n`);
  const allowlist = texts.allowlist.replace(`\n  ${line}\n`, `\n  ${line}\n${entry}\n`);
  const { plans } = planAll(
    await readDocument(ROOT).then(({ document }) => document),
    { ...texts, allowlist },
    new Problems(),
  );
  const tool = plans.find(({ name }) => name === 'users.updateUserPrivateMetadata');
  expect(tool?.tier).toBe('write');
  expect(tool?.definition.inputSchema).toMatchObject({
    properties: { user_id: { type: 'string' }, metadata: { type: 'object', description: 'Keys to merge' } },
    required: ['user_id', 'metadata'],
  });
  expect([tool?.definition.asks, tool?.effects, tool?.question?.phrases]).toEqual([
    'sometimes',
    [{ kind: 'loses', argument: 'metadata', overwrites: 'private_metadata', because: 'present values are gone' }],
    [{ say: 'Change the private metadata of user {user_id}' }],
  ]);
});

test('the circumstances that docs/adding-tools.md names are some', () => {
  const page = readFileSync(join(ROOT, 'docs/adding-tools.md'), 'utf8');
  const [, sentence = ''] = /A circumstance is (.*?)\. In the example/.exec(page) ?? [];
  const named = [...sentence.matchAll(/`([^`]+)`/g)].flatMap(([, key = '']) => (key.startsWith('spec/') ? [] : key));
  expect(named.map(readCircumstance)).toEqual([
    { argument: 'password' },
    { argument: 'items.role' },
    { argument: 'verified', is: [true] },
    { argument: 'mode', isNot: ['manual_invitation'] },
    { argument: 'role', isNotFact: 'default_role' },
    { argument: 'metadata', overwrites: '' },
    { argument: 'role', changes: '' },
  ]);
});
