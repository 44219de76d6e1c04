import { expect, test } from 'vitest';
import type { Machine } from '../../../src/cli/clients/machine.ts';
import { findOpener, startOpener } from '../../../src/cli/tools/opener.ts';

const home = '/h';

test.each<[string, Pick<Machine, 'platform' | 'env'>, object | undefined]>([
  ['macOS', { platform: 'darwin', env: {} }, { command: 'open', args: [], takes: 'file' }],
  [
    'Windows',
    { platform: 'win32', env: {} },
    { command: 'rundll32', args: ['url.dll,FileProtocolHandler'], takes: 'file' },
  ],
  ['no screen', { platform: 'linux', env: { PATH: '/usr/bin' } }, undefined],
  ['nothing that opens', { platform: 'linux', env: { DISPLAY: ':0', PATH: '/nowhere' } }, undefined],
  [
    'BROWSER',
    { platform: 'linux', env: { BROWSER: '/usr/bin/firefox:chromium' } },
    { command: '/usr/bin/firefox', args: [], takes: 'address' },
  ],
  ['BROWSER as a line', { platform: 'linux', env: { BROWSER: 'sh -c "rm %s"' } }, undefined],
])('with %s', (_, machine, want) => {
  expect(findOpener({ ...machine, home })).toEqual(want);
});

test('one that is not there opens nothing', async () => {
  expect(await startOpener({ command: '/nowhere/browser', args: [], takes: 'address' }, 'x')).toBe(false);
});
