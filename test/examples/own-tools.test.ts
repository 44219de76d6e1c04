import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { clients, YES } from '../support/process/clients.ts';
import { installPackage } from '../support/process/install-package.ts';

// The example as somebody has it who installed the package, with each kind of client.

const ACME = 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc';

let home: Installation;
beforeAll(() => {
  const sdk = '@modelcontextprotocol/server';
  home = installPackage({ [sdk]: sdk, zod: 'zod' }, { files: ['examples/own-tools'] });
  writeFileSync(join(home.folder, 'package.json'), '{ "type": "module", "private": true }');
});
afterAll(() => home.remove());

describe.each(clients)('%s', (_, connect) => {
  test('gets both kinds of tools, and is asked', async () => {
    const questions: string[] = [];
    const answer = (message: string) => {
      questions.push(message);
      return YES;
    };
    const start = {
      cli: join(home.folder, 'examples/own-tools/server.ts'),
      node: ['--import', import.meta.resolve('tsx')],
    };
    const server = await connect(start, { answer });
    expect((await server.list()).map(({ name }) => name)).toEqual([
      'plans_getPrice',
      'organizations_deleteOrganization',
      'users_getUser',
    ]);
    expect(server.instructions).toContain('sandbox');
    expect(await server.call('plans_getPrice', { plan: 'pro' })).toMatchObject({ content: [{ text: '20' }] });
    expect(await server.call('organizations_deleteOrganization', { organization_id: ACME })).toMatchObject({
      structuredContent: { id: ACME, deleted: true },
    });
    expect(questions).toEqual([expect.stringContaining('Acme Corp')]);
    await server.close();
  });
});
