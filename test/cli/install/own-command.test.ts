import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownCommand } from '../../../src/cli/install/own-command.ts';

const INSIDE = 'node_modules/clerk-agent-toolkit/dist/cli.js';

test.each([
  ['the registry', '^0.1.0', (_: string) => ['npx', '-y', 'clerk-agent-toolkit']],
  [
    'a packed file',
    'file:../../packed.tgz',
    (home: string) => ['npx', '-y', `--package=${join(home, 'packed.tgz')}`, 'clerk-agent-toolkit'],
  ],
])('what npx fetched from %s is fetched again', (_, spec, want) => {
  const home = mkdtempSync(join(tmpdir(), 'own-'));
  const cache = join(home, '_npx', 'abc');
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), JSON.stringify({ dependencies: { 'clerk-agent-toolkit': spec } }));
  expect(ownCommand(join(cache, INSIDE), 'linux')).toEqual(want(home));
  rmSync(home, { recursive: true });
});

test('on Windows cmd starts npx', () => {
  expect(ownCommand(`C:\\c\\_npx\\a\\${INSIDE.replaceAll('/', '\\')}`, 'win32')).toEqual([
    'cmd',
    '/c',
    'npx',
    '-y',
    'clerk-agent-toolkit',
  ]);
});

test.each([['/usr/lib/node_modules/clerk-agent-toolkit/dist/cli.js'], ['/srv/toolkit/dist/cli.js']])(
  'a copy that stays is started itself: %s',
  (program) => expect(ownCommand(program, 'linux')).toEqual([process.execPath, program]),
);
