import { expect, test } from 'vitest';
import { readHandlerOptions } from '../../../../src/adapters/http/options/read-options.ts';
import { createConnection } from '../../../../src/runtime/clerk/connection.ts';
import { UsageError } from '../../../../src/runtime/shared/errors.ts';

const OPTIONS = {
  url: 'https://mcp.example.com/mcp',
  publishableKey: `pk_test_${Buffer.from('clerk.example.com$').toString('base64')}`,
  secretKey: `sk_test_${'a'.repeat(40)}`,
  access: { rules: [{ name: 'one', who: { user: 'user_1' }, tools: ['users.getUser'] }] },
};

const read = (more: object) => readHandlerOptions({ ...OPTIONS, ...more }, {});

test.each([
  [[]],
  [['*']],
  [['https://app.example.com', 'http://localhost:3000', 'https://app.example.com:8443']],
  [['vscode-webview://abc', 'chrome-extension://abcdef']],
])('origins may be %j', async (origins) => expect((await read({ origins })).origins).toEqual(origins));

test.each([
  ['https://app.example.com'],
  [{ 0: '*' }],
  [['https://app.example.com/']],
  [['https://app.example.com/path']],
  [['https://App.example.com']],
  [['https://app.example.com:443']],
  [['app.example.com']],
  [['https://*.example.com', 5]],
  [['null']],
  [['']],
])('origins may not be %j', async (origins) => {
  await expect(read({ origins })).rejects.toThrow(UsageError);
  await expect(read({ origins })).rejects.toThrow('`origins` is a list of origins');
});

test.each(['secretKey', 'client', 'audit', 'notice', 'authContext', 'pins', 'ask', 'onProgress', 'files', 'exports'])(
  'toolkit.%s has no place',
  async (name) => {
    await expect(read({ toolkit: { [name]: {} } })).rejects.toThrow(`\`toolkit.${name}\` has no place here`);
  },
);

test.each([
  [{ readOnly: true }, '`readOnly` belongs under `toolkit`: `toolkit: { readOnly: ... }`.'],
  [{ confirm: 'always' }, '`confirm` belongs under `toolkit`'],
  [{ apiUrl: 'https://api.example.com' }, '`apiUrl` belongs under `toolkit`'],
  [{ origin: [] }, 'Unknown option `origin`. Did you mean "origins"?'],
  [{ publishablekey: 'pk' }, 'Unknown option `publishablekey`. Did you mean "publishableKey"?'],
  [{ files: ['.'] }, "`files` has no place here: a person's calls send no files of the server's."],
  [{ authContext: {} }, '`authContext` has no place here: whom calls act for comes from signing in'],
  [{ toolkit: { readonly: true } }, 'Unknown option `readonly`. Did you mean "readOnly"?'],
  [{ toolkit: null }, 'Options must be a plain object'],
  [{ toolkit: Object.create({ readOnly: true }) }, 'Options must be a plain object'],
])('refuses the options %j, with their place', async (more, want) => {
  await expect(read(more)).rejects.toThrow(UsageError);
  await expect(read(more)).rejects.toThrow(want);
});

test('names all options that there are not', async () => {
  await expect(read({ readOnly: true, confirm: 'always', origin: [] })).rejects.toThrow(
    /`readOnly` belongs.* `confirm` belongs.* `origin`/,
  );
});

test.each([
  [{ maxBody: 0 }],
  [{ maxBody: -1 }],
  [{ maxBody: 1e12 }],
  [{ bodyTimeout: Number.NaN }],
  [{ access: undefined }],
  [{ access: {} }],
  [{ publishableKey: undefined }],
  [{ secretKey: undefined }],
  [{ toolkit: { readonly: true } }],
])('refuses %j', async (more) => {
  const error = await read(more).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(UsageError);
  expect(String(error)).not.toContain(OPTIONS.secretKey);
});

test('takes what is left out from the environment', async () => {
  const environment = {
    CLERK_PUBLISHABLE_KEY: OPTIONS.publishableKey,
    CLERK_SECRET_KEY: OPTIONS.secretKey,
    CLERK_JWT_KEY: ' ',
    CLERK_API_URL: 'https://api.example.com',
  };
  const { url, access, secretKey } = OPTIONS;
  const { id } = createConnection({ secretKey, apiUrl: 'https://api.example.com' });
  expect(await readHandlerOptions({ url, access }, environment)).toMatchObject({
    publishableKey: OPTIONS.publishableKey,
    jwtKey: undefined,
    connection: { id },
    body: { bytes: 1_000_000, time: 10_000 },
  });
});
