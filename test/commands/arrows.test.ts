import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, onTestFinished, test } from 'vitest';
// @ts-expect-error plain JavaScript, as dependency-cruiser reads it
import config from '../../.dependency-cruiser.mjs';

// The arrows of .dependency-cruiser.mjs, on files that were made to break them; `npm run arrows` holds our own.

/** Returns the rules that a tree of files breaks: `rule: from -> to`. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const baseDir = realpathSync(mkdtempSync(join(tmpdir(), 'arrows-')));
  onTestFinished(() => rmSync(baseDir, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(baseDir, dirname(path)), { recursive: true });
    writeFileSync(join(baseDir, path), text);
  }
  const { forbidden, options } = config;
  const { tsConfig, ...rest } = options ?? {};
  const roots = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const { output } = await cruise(roots, { ...rest, baseDir, ruleSet: { forbidden: forbidden ?? [] }, validate: true });
  const { violations } = (output as ICruiseResult).summary;
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
}

const A = 'export type A = string;\nexport const a = 1;\n';

test.each<[what: string, from: string, to: string, rule: string | undefined]>([
  ['down one arrow', 'src/runtime/confirm/a.ts', 'src/runtime/clerk/b.ts', undefined],
  ['down a chain of arrows', 'src/runtime/pipeline.ts', 'src/runtime/http/b.ts', undefined],
  ['inside a room', 'src/runtime/http/a.ts', 'src/runtime/http/b.ts', undefined],
  ['codegen to the contract', 'codegen/plan/a.ts', 'src/tool.ts', undefined],
  ['up', 'src/runtime/clerk/a.ts', 'src/runtime/confirm/b.ts', 'src/runtime/clerk'],
  ['beside', 'src/runtime/result/a.ts', 'src/runtime/http/b.ts', 'src/runtime/result'],
  ['from a room into the story', 'src/runtime/policy/a.ts', 'src/runtime/pipeline.ts', 'src/runtime/policy'],
  ['from the runtime into an adapter', 'src/runtime/toolkit.ts', 'src/adapters/mcp/b.ts', 'src/runtime'],
  ['from one adapter into another', 'src/adapters/ai-sdk/a.ts', 'src/adapters/mcp/b.ts', 'src/adapters/ai-sdk'],
  ['from an adapter into what is generated', 'src/adapters/mcp/a.ts', 'src/generated/b.ts', 'src/adapters/mcp'],
  ['from the sandbox into the toolkit', 'src/sandbox/http/a.ts', 'src/runtime/http/b.ts', 'src/sandbox/http'],
  ['from codegen into the runtime', 'codegen/plan/a.ts', 'src/runtime/shared/b.ts', 'codegen/plan'],
  ['from the config into a plan', 'codegen/config/a.ts', 'codegen/plan/b.ts', 'codegen/config'],
])('an import %s: %s -> %s', async (_, from, to, rule) => {
  const specifier = `${'../'.repeat(from.split('/').length - 1)}${to}`;
  const imports = [
    `import { a } from '${specifier}';\nconsole.log(a);\n`,
    `import type { A } from '${specifier}';\nexport type B = A;\n`,
    `export const a = () => import('${specifier}');\n`,
    `export type B = typeof import('${specifier}');\n`,
  ];
  const importers = imports.map((text, at): [path: string, text: string] => [from.replace('.ts', `-${at}.ts`), text]);
  const found = await broken({ ...Object.fromEntries(importers), [to]: A });
  expect(found).toEqual(rule === undefined ? [] : importers.map(([path]) => `${rule}: ${path} -> ${to}`));
});

test('a circle is found, also one of types alone', async () => {
  const other = (name: string) =>
    `import type { A } from './${name}.ts';\nexport type B = A;\nexport type A = string;\n`;
  const files = { 'src/runtime/http/a.ts': other('b'), 'src/runtime/http/b.ts': other('a') };
  expect(await broken(files)).toEqual(['no circles: src/runtime/http/a.ts -> src/runtime/http/b.ts']);
});

test('a folder that has no arrows is found', async () => {
  const files = { 'src/attic/a.ts': "import { a } from './b.ts';\nconsole.log(a);\n", 'src/attic/b.ts': A };
  expect(await broken(files)).toEqual(['every file has a room: src/attic/a.ts -> src/attic/b.ts']);
});
