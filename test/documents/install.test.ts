import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLIENT_NAMES, CLIENTS } from '../../src/cli/clients/clients.ts';
import { foldersOf } from '../../src/cli/clients/machine.ts';
import { parseCommandLine } from '../../src/cli/command-line/options.ts';

const page = readFileSync(new URL('../../docs/install.md', import.meta.url), 'utf8');

const FROM_ENVIRONMENT = '`CLERK_SECRET_KEY` of its environment';
const KEYS = {
  reference: FROM_ENVIRONMENT,
  passedOn: FROM_ENVIRONMENT,
  input: 'it asks, and keeps it among its secrets',
  none: 'none: use one of the three',
};

test('the table of clients is that of the code', () => {
  const machine = { platform: 'darwin', env: {}, home: '~' } as const;
  const want = CLIENT_NAMES.map((name) => {
    const { title, files, key } = CLIENTS[name];
    return `| ${title} | \`${name}\` | \`${files(foldersOf(machine), 'darwin')[0]}\` | ${KEYS[key.by]} |`;
  });
  expect(page.match(/^\| (?!client)\w.* \| `.*$/gm)).toEqual(want);
});

test.each([...page.matchAll(/`install (--[^`]*)`/g)].map(([, flags = '']) => [flags]))(
  'install %s is understood',
  (flags) => {
    const words = [...flags.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    expect(parseCommandLine(['install', ...words], { CLERK_SECRET_KEY: 'sk_test_1' })).toMatchObject({
      kind: 'install',
    });
  },
);

test('plugins are named as their marketplaces name them', () => {
  for (const path of ['.claude-plugin/marketplace.json', '.agents/plugins/marketplace.json']) {
    const { name, plugins } = JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
    expect(page).toContain(`${plugins[0].name}@${name}`);
  }
});
