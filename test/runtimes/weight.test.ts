import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, type BuildResult, build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { installPackage } from '../support/process/install-package.ts';

let own: Installation;
beforeAll(() => {
  own = installPackage({});
});
afterAll(() => own.remove());

/** Bundles a program as one file, without its framework. */
function bundle(text: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  const entry = join(own.folder, 'program.mjs');
  writeFileSync(entry, text);
  const options = {
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    external: ['ai'],
  } satisfies BuildOptions;
  return build({ entryPoints: [entry], ...options, write: false, metafile: true });
}

test('two tools that are imported by name weigh no more than 410 kB, and bring no others', async () => {
  const { outputFiles, metafile } =
    await bundle(`import { createClerkToolkit } from 'clerk-agent-toolkit/ai-sdk/picked';
import { users_getUser, users_getUserList } from 'clerk-agent-toolkit/tools/users';
export const toolkit = createClerkToolkit({ tools: [users_getUser, users_getUserList] });`);
  expect(outputFiles[0]?.contents.length).toBeLessThan(410_000);
  const inputs = Object.keys(metafile.inputs).map((path) => path.replace(/^.*chunks\//, ''));
  expect(inputs.filter((path) => /^users-/.test(path))).toHaveLength(2);
  expect(inputs.filter((path) => /^(organizations|sessions|transport|run-query|export-list)-/.test(path))).toEqual([]);
});

test('tools that come by name at run time bring all of them', async () => {
  const { metafile } = await bundle(`import { createClerkToolkit } from 'clerk-agent-toolkit/ai-sdk';
export const toolkit = createClerkToolkit({ tools: ['users.getUser'] });`);
  const inputs = Object.keys(metafile.inputs).map((path) => path.replace(/^.*chunks\//, ''));
  expect(inputs.filter((path) => /^(users|organizations|transport)-/.test(path))).toHaveLength(5);
});
