import { expect, test } from 'vitest';
import { stampFiles, type VersionedFiles } from '../../../scripts/release/stamp-files.ts';

const texts = (manifest: object = {}): VersionedFiles => ({
  'package.json': JSON.stringify({ name: 'x', version: '0.1.0', ...manifest }),
  'package-lock.json': JSON.stringify({
    version: '0.1.0',
    packages: { '': { version: '0.1.0' }, a: { version: '3' } },
  }),
  'src/version.ts': "/** It. */\nexport const version = '0.1.0';\n",
});

test('the version is written wherever it stands, and the repository once', () => {
  const found = stampFiles(texts(), '1.2.3-rc.1', 'acme/kit');
  expect(found['package.json']).toBe(`{
  "name": "x",
  "version": "1.2.3-rc.1",
  "repository": {
    "type": "git",
    "url": "git+https://github.com/acme/kit.git"
  }
}
`);
  expect(JSON.parse(found['package-lock.json'])).toEqual({
    version: '1.2.3-rc.1',
    packages: { '': { version: '1.2.3-rc.1' }, a: { version: '3' } },
  });
  expect(found['src/version.ts']).toBe("/** It. */\nexport const version = '1.2.3-rc.1';\n");
});

test.each([
  ['https://github.com/Acme/kit', 'acme/kit'],
  ['github:acme/kit', 'acme/kit'],
  [{ type: 'git', url: 'git+ssh://git@github.com/acme/kit.git' }, 'acme/kit'],
  [undefined, undefined],
])('the repository %j stays as it is for %s', (repository, wanted) => {
  expect(JSON.parse(stampFiles(texts({ repository }), '1.0.0', wanted)['package.json']).repository).toEqual(repository);
});

test.each([
  ['io.github.OWNER/kit', 'acme/kit', 'io.github.acme/kit'],
  ['io.github.acme/kit', 'Acme/kit', 'io.github.Acme/kit'],
  ['io.github.OWNER/kit', undefined, 'io.github.OWNER/kit'],
  ['com.example/kit', 'acme/kit', 'com.example/kit'],
  [undefined, 'acme/kit', undefined],
])('the mcpName %s is, from %s, %s', (mcpName, repository, want) => {
  expect(JSON.parse(stampFiles(texts({ mcpName }), '1.0.0', repository)['package.json']).mcpName).toBe(want);
});

test('the mcpName of another owner is refused', () => {
  expect(() => stampFiles(texts({ mcpName: 'io.github.you/kit' }), '1.0.0', 'acme/kit')).toThrow(
    'package.json has the mcpName io.github.you/kit, but this is acme/kit: the MCP registry refuses it.',
  );
});

test('another repository, and a source without a version, are refused', () => {
  expect(() => stampFiles(texts({ repository: 'https://github.com/acme/kit' }), '1.0.0', 'you/kit')).toThrow(
    'package.json names the repository https://github.com/acme/kit, but this is you/kit: npm refuses its provenance.',
  );
  expect(() => stampFiles({ ...texts(), 'src/version.ts': 'export {};' }, '1.0.0')).toThrow(
    "src/version.ts has no line `export const version = '…';`.",
  );
});
