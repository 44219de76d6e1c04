import { describe, expect, test } from 'vitest';
import { checkOptions } from '../../../src/adapters/toolkit/check-options.ts';

const usage = (message: string) => expect.objectContaining({ name: 'UsageError', message });

test('every option there is, with a value that it can have', () => {
  checkOptions({
    secretKey: 'sk_test_1',
    apiUrl: 'https://api.clerk.com',
    client: {},
    fetch: () => {},
    timeout: 1,
    tools: ['users'],
    excludeTools: [],
    readOnly: true,
    authContext: {},
    files: ['/tmp'],
    exports: '/tmp',
    allowPrivateMetadata: false,
    allowSecrets: false,
    maxResult: 1,
    view: 'raw',
    queryPages: 1,
    queryRows: 1,
    queryTime: 1,
    queryMemory: 1,
    confirm: 'always',
    ask: () => true,
    dryRun: false,
    audit: 'audit.jsonl',
    onProgress: () => {},
    notice: () => {},
  });
});

test.each([
  ['readonly', ' Did you mean "readOnly"?'],
  ['read_only', ' Did you mean "readOnly"?'],
  ['exclude', ' Did you mean "excludeTools"?'],
  ['allowPrivateMetaData', ' Did you mean "allowPrivateMetadata"?'],
  ['key', ''],
  ['constructor', ''],
  ['__proto__x', ''],
  ['clerkClient', ' Pass its `secretKey`, or a `client` made by clerk-agent-toolkit/client.'],
])('%s is no option', (name, help) => {
  expect(() => checkOptions({ [name]: true })).toThrow(usage(`Unknown option \`${name}\`.${help}`));
});

test.each([
  ['secretKey', 12, 'a string that is not empty'],
  ['secretKey', ' ', 'a string that is not empty'],
  ['apiUrl', null, 'a string that is not empty'],
  ['fetch', 'https://', 'a function'],
  ['timeout', '30', 'a number'],
  ['tools', 'users', 'an array of strings'],
  ['tools', ['users', 1], 'an array of strings'],
  ['excludeTools', 'users', 'an array of strings'],
  ['readOnly', 'true', 'true or false'],
  ['readOnly', 1, 'true or false'],
  ['allowSecrets', 'false', 'true or false'],
  ['confirm', true, '"auto", "always" or "never"'],
  ['confirm', ['always'], '"auto", "always" or "never"'],
  ['confirm', 'sometimes', '"auto", "always" or "never"'],
  ['queryTime', '60', 'a number'],
  ['view', 'table', '"lean" or "raw"'],
  ['ask', true, 'a function'],
  ['audit', true, 'the path of a file, or a function'],
  ['onProgress', true, 'a function'],
  ['notice', 'stderr', 'a function'],
])('%s can not be %j', (name, value, type) => {
  expect(() => checkOptions({ [name]: value })).toThrow(usage(`\`${name}\` must be ${type}.`));
});

describe('an option that is there without a value', () => {
  const restrictions = [
    'secretKey',
    'apiUrl',
    'client',
    'tools',
    'excludeTools',
    'readOnly',
    'authContext',
    'confirm',
    'dryRun',
    'audit',
  ];
  test.each(restrictions)('%s is refused: what it should keep out would be let in', (name) => {
    const message = `\`${name}\` is undefined: give it a value, or leave it out to do without.`;
    expect(() => checkOptions({ [name]: undefined })).toThrow(usage(message));
  });

  test.each([
    'fetch',
    'timeout',
    'files',
    'exports',
    'allowPrivateMetadata',
    'allowSecrets',
    'maxResult',
    'view',
    'queryPages',
    'queryRows',
    'queryTime',
    'queryMemory',
    'ask',
    'notice',
  ])('%s is as good as left out', (name) => checkOptions({ [name]: undefined }));
});

class Inheriting {
  get readOnly() {
    return true;
  }
}

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'users'],
  ['a list', []],
  ['an object of a class', new Inheriting()],
  ['one that inherits', Object.create({ readOnly: true })],
])('%s: no options', (_, given) => {
  expect(() => checkOptions(given)).toThrow(usage('Options must be a plain object that inherits nothing.'));
});
