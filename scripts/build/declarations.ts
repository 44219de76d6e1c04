import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { isFromPackage } from './entry-points.ts';

const SOURCE = resolve('src');

/**
 * Emits the declarations of a public entry point and of every module that they refer to, by path below `types/`.
 * One file at a time, without a type check: what is exported spells out its types (tsc checks that elsewhere).
 * @param peers the only other packages that they may refer to
 * @throws Error for an export whose type can't be read off it, and for an import of any other package
 */
export function emitDeclarations(entry: string, peers: readonly string[] = []): Map<string, string> {
  const files = new Map<string, string>();
  add(resolve(entry), files, peers);
  return files;
}

function add(path: string, files: Map<string, string>, peers: readonly string[]): void {
  const target = join('types', relative(SOURCE, path).replace(/\.ts$/, '.d.ts'));
  if (files.has(target)) return;
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { isolatedDeclarations: true, declaration: true, removeComments: false },
  });
  const [first] = diagnostics ?? [];
  if (first) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`);
  const specifier = /(from\s+|import\()(["'])([^"']+)\2/g;
  // A declaration is found beside the .js file that it is about.
  files.set(
    target,
    // A module that is only run has no types.
    outputText
      .replace(/^import ["'][^"']+["'];\n/gm, '')
      .replace(specifier, (_, start, quote, name) => `${start}${quote}${name.replace(/\.ts$/, '.js')}${quote}`),
  );
  for (const [, , , name = ''] of outputText.matchAll(specifier)) {
    if (isFromPackage(peers, name)) continue;
    if (!name.startsWith('.')) throw new Error(`${path} names ${name} in its types, which nobody has installed.`);
    add(resolve(dirname(path), name), files, peers);
  }
}
