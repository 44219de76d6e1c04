import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { writeDataAsJson } from '../../../scripts/build/data-as-json.ts';

const LONG = 'x'.repeat(2_000);

/** Runs a module without its types, and returns what it exports as `data`. */
const run = (code: string) => runInNewContext(`${code.replace('export const data', 'const data')}; data`) as unknown;

test.each([
  ['a list', `[{ name: 'a', "text": "${LONG}", n: -1, yes: true, nothing: null }]`],
  ['quotes, escapes and lines', `${String.raw`{ a: "it's \"so\" \\ \n", b: 'two', c: "\u2028\u2029", x: '`}${LONG}' }`],
])('%s is the same, read as JSON', (_, literal) => {
  const written = writeDataAsJson(`export const data = ${literal};`);
  expect(written).toContain('JSON.parse(');
  expect(JSON.stringify(run(written))).toBe(JSON.stringify(run(`export const data = ${literal};`)));
});

test.each([
  ['short data', `['x']`],
  ['a call', `[load('${LONG}')]`],
  ['a name', `{ a: other, b: '${LONG}' }`],
  ['a function', `{ a: () => import('./a.ts'), b: '${LONG}' }`],
  ['a spread', `[...['${LONG}']]`],
  ['a computed key', `{ ['a']: '${LONG}' }`],
  ['a template with a value', `[\`\${1}${LONG}\`]`],
])('%s stays as it is', (_, literal) => {
  const code = `export const data = ${literal};`;
  expect(writeDataAsJson(code)).toBe(code);
});

test('types stay outside', () => {
  const code = `export const data: Row[] = ['${LONG}'] as const satisfies Row[];\nexport const b = 1;`;
  expect(writeDataAsJson(code)).toBe(
    `export const data: Row[] = /* @__PURE__ */ JSON.parse('["${LONG}"]') as const satisfies Row[];\nexport const b = 1;`,
  );
});
