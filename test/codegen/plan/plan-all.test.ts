import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../../codegen/cli/read-document.ts';
import { readConfigFiles } from '../../../codegen/config/config-files.ts';
import type { Document } from '../../../codegen/openapi/types.ts';
import { planAll } from '../../../codegen/plan/plan-all.ts';
import { FileError, formatProblem, Problems } from '../../../codegen/shared/problems.ts';

const ROOT = join(import.meta.dirname, '../../..');
const { document } = await readDocument(ROOT);
const texts = await readConfigFiles(ROOT);

/** Returns what planning stops at, line numbers left out. */
function problemsOf(changed: Document, files = texts): string[] {
  try {
    planAll(changed, files, new Problems());
  } catch (error) {
    if (error instanceof FileError) return error.problems.map((one) => formatProblem(one).replace(/:\d+:/, ':'));
    throw error;
  }
  return [];
}

it('names what every stage finds, file by file', () => {
  const changed = structuredClone(document);
  changed.paths['/pets'] = { get: { responses: {} } };
  const user = changed.paths['/users/{user_id}']?.get;
  user?.parameters?.push({ name: 'shoe_size', in: 'query', schema: { type: 'string' } });
  const { properties = {} } = changed.components?.schemas?.User ?? {};
  properties.vault_secret = { type: 'string' };
  const found = problemsOf(changed);
  const files = found.map((line) => line.split(':')[0]);
  expect(files).toEqual(files.toSorted());
  expect(found).toEqual(
    expect.arrayContaining([
      'allowlist.yaml: GET /pets is undecided: add it here, or under `excluded` with a reason',
      expect.stringContaining('allowlist.yaml: users.getUser: no description for "shoe_size"'),
      expect.stringContaining('spec/secrets.yaml: `vault_secret` in the response of'),
    ]),
  );
});

it('names what is wrong in several files in themselves', () => {
  const found = problemsOf(document, { ...texts, glossary: 'limit:\n', clear: 'tidy: {}\n' });
  expect(found.map((line) => line.split(':')[0])).toEqual(['spec/glossary.yaml', 'spec/clear.yaml']);
});

it('stops at descriptions that leave an agent to guess, and leaves out no tool for them', () => {
  const said = 'returns {id, deleted}. To keep the account but refuse sign-in: users_banUser.';
  expect(texts.allowlist).toContain(said);
  const files = { ...texts, allowlist: texts.allowlist.replace(said, 'nothing is left.') };
  expect(problemsOf(document, files)).toEqual([
    'allowlist.yaml: users.deleteUser: the description doesn\'t say what a call returns: add it, such as "returns the membership"',
    'allowlist.yaml: users.deleteUser: the description doesn\'t say that a call returns no more than an id: add it, such as "returns {id, deleted}"',
  ]);
  const surface = readFileSync(join(ROOT, 'surface.json'), 'utf8');
  const { plans } = planAll(document, { ...files, surface }, new Problems('lenient'));
  expect(plans.map(({ name }) => name)).toContain('users.deleteUser');
});
