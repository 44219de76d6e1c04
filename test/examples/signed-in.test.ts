import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { installPackage } from '../support/process/install-package.ts';

const TSX = pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href;

let made: Installation;
beforeAll(() => {
  const packages = { ai: 'ai', '@clerk/backend': '@clerk/backend' };
  made = installPackage(packages, { files: ['examples/package.json', 'examples/signed-in'] });
});
afterAll(() => made.remove());

test('the signed-in user, as somebody runs it who installed the package', async () => {
  const args = ['--import', TSX, 'examples/signed-in/try.ts'];
  const options = { cwd: made.folder, env: { PATH: process.env.PATH ?? '' } };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, options);
  expect(stdout.replace(/\d+ tools/g, 'N tools').split('\n')).toEqual([
    'in the browser: N tools, for Mira',
    'at Acme Corp: N tools, for Mira',
    'through an MCP client: N tools, for Mira',
    expect.stringMatching(/^an hour too late: 401: session-token-expired/),
    '',
  ]);
  expect(stderr).toBe('');
});
