import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Document, Operation, PathItem } from '../../codegen/openapi/types.ts';
import { copyProject, runGenerate } from '../support/codegen/project-copy.ts';

let copy: string;
beforeAll(async () => {
  copy = await copyProject();
});
afterAll(() => rm(copy, { recursive: true }));

/** Edits the copy's snapshot as a later `spec:update` might have left it. */
async function edit(change: (document: Document) => void): Promise<void> {
  const at = join(copy, 'spec/source.json');
  const source = JSON.parse(await readFile(at, 'utf8'));
  const snapshot = join(copy, 'spec', source.file);
  const document: Document = JSON.parse(await readFile(snapshot, 'utf8'));
  change(document);
  const text = JSON.stringify(document);
  await writeFile(snapshot, text);
  const snapshotSha256 = createHash('sha256').update(text).digest('hex');
  await writeFile(at, JSON.stringify({ ...source, snapshotSha256 }));
}

it('generates from a version that lacks a tool and has an operation that nobody decided, and says so', async () => {
  const allowlist = await readFile(join(copy, 'allowlist.yaml'), 'utf8');
  const names = () => readFile(join(copy, 'src/generated/tool-index.ts'), 'utf8');
  const before = await names();
  expect(before).toContain('users_lockUser');
  await edit(({ paths }) => {
    const lock = paths['/users/{user_id}/lock'] as PathItem;
    paths['/users/{user_id}/greet'] = { post: { ...(lock.post as Operation), operationId: 'GreetUser' } };
    delete paths['/users/{user_id}/lock'];
  });

  const strict = runGenerate(copy);
  expect(strict).toMatchObject({ code: 1, out: '' });
  expect(strict.err).toMatch(/^allowlist\.yaml:\d+: the spec has no POST \/users\/\{user_id\}\/lock/m);
  expect(strict.err).toMatch(/POST \/users\/\{user_id\}\/greet is undecided/);
  expect(await names()).toBe(before);

  const lenient = runGenerate(copy, '--lenient');
  expect(lenient).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+ files written: src\/generated, /) });
  const [summary, ...lines] = lenient.err.trimEnd().split('\n');
  expect(summary).toMatch(
    /^Lenient, for version 2026-05-12: \d+ tools; 1 tool left out, 1 operation undecided, \d+ other decisions open, \d+ names? in our files that it doesn't have\.$/,
  );
  expect(lines.join('\n')).toContain('left out: users.lockUser');
  expect(await names()).not.toMatch(/users_lockUser|users_greet/);
  for (const page of ['docs/tools.md', 'docs/confirmation.md'])
    expect(await readFile(join(copy, page), 'utf8')).not.toContain('users.lockUser');
  expect(runGenerate(copy, '--lenient', '--check').code).toBe(0);
  // Decisions of people stay as they are.
  expect(await readFile(join(copy, 'allowlist.yaml'), 'utf8')).toBe(allowlist);
});
