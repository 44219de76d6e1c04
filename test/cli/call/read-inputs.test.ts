import { expect, test } from 'vitest';
import { readInputs } from '../../../src/cli/call/read-inputs.ts';
import type { JsonSchema } from '../../../src/tool.ts';

const inputSchema: JsonSchema = {
  type: 'object',
  properties: {
    user_id: { type: 'string' },
    apiKeyID: { type: 'string' },
    limit: { type: 'integer' },
    enabled: { type: 'boolean' },
    fields: { type: 'array', items: { type: 'string' } },
    mappings: { type: 'array', items: { type: 'object' } },
    metadata: { type: 'object' },
  },
};

const read = (words: string[], json?: string) =>
  readInputs({ tool: 'a.b', inputSchema, words, json, flags: ['--user', '--timeout', '--dry-run'] });

test.each<[words: string[], json: string | undefined, args: object]>([
  [[], undefined, {}],
  [['--user-id', 'user_1'], undefined, { user_id: 'user_1' }],
  [['--user-id=user_1'], undefined, { user_id: 'user_1' }],
  [['--user_id', 'user_1', '--apiKeyID=ak_1'], undefined, { user_id: 'user_1', apiKeyID: 'ak_1' }],
  [['--api-key-id', 'ak_1'], undefined, { apiKeyID: 'ak_1' }],
  [['--user-id='], undefined, { user_id: '' }],
  [['--user-id=a=b\nc'], undefined, { user_id: 'a=b\nc' }],
  [['--limit', '-5'], undefined, { limit: '-5' }],
  [['--enabled'], undefined, { enabled: true }],
  [['--enabled', '--limit', '5'], undefined, { enabled: true, limit: '5' }],
  [['--enabled', 'false'], undefined, { enabled: 'false' }],
  [['--enabled=false'], undefined, { enabled: 'false' }],
  [['--fields', 'id'], undefined, { fields: ['id'] }],
  [['--fields', 'id', 'first_name'], undefined, { fields: ['id', 'first_name'] }],
  [['--fields', 'id', '--fields=a,b'], undefined, { fields: ['id', 'a,b'] }],
  [['--fields', '["id","a"]'], undefined, { fields: '["id","a"]' }],
  [['--mappings', '{"a":1}'], undefined, { mappings: ['{"a":1}'] }],
  [['--metadata', '{"a":1}'], undefined, { metadata: '{"a":1}' }],
  [[], '{"user_id":"user_1","limit":5}', { user_id: 'user_1', limit: 5 }],
  [['--limit', '5'], '\ufeff{"user_id":"user_1"}\n', { user_id: 'user_1', limit: '5' }],
  [['--fields', 'b'], '{"fields":["a"]}', { fields: ['a', 'b'] }],
])('%j %j', (words, json, args) => {
  expect(read(words, json)).toEqual(args);
});

const SEE = 'See clerk-agent-toolkit call a.b --help.';
const JSON_HELP = `--args must be JSON of an object, such as '{"user_id":"user_..."}', or - to read that from standard input.`;

test.each<[words: string[], json: string | undefined, message: string]>([
  [['--usr-id', 'a'], undefined, `a.b has no input --usr-id. Did you mean --user-id? ${SEE}`],
  [['--meta={}'], undefined, `a.b has no input --meta. Did you mean --metadata? ${SEE}`],
  [['--userId=a'], undefined, `a.b has no input --userId. Did you mean --user-id? ${SEE}`],
  [['--time-out=5'], undefined, `a.b has no input --time-out. Did you mean --timeout? ${SEE}`],
  [['--password=hunter2'], undefined, `a.b has no input --password. ${SEE}`],
  [['--dry-run=true'], undefined, '--dry-run takes no value. See --help.'],
  [['--user-id'], undefined, '--user-id needs a value.'],
  [['--fields'], undefined, '--fields needs a value.'],
  [['--user-id', 'a', 'b'], undefined, '--user-id takes one value and got 2: put a value with spaces in quotes.'],
  [['--enabled', 'true', 'b'], undefined, '--enabled takes true or false, or no value for true.'],
  [['--user-id=a', '--user_id=b'], undefined, '--user-id is given twice: keep one of them.'],
  [['--user-id=a'], '{"user_id":"a"}', '--user-id is given twice: keep one of them.'],
  [['user_1'], undefined, 'Unexpected argument behind a.b: name each input, as in --user-id user_... See --help.'],
  [[], '{', `${JSON_HELP.slice(0, -1)}. What was given is not JSON.`],
  [[], '', `${JSON_HELP.slice(0, -1)}. What was given is not JSON.`],
  [[], '[]', JSON_HELP],
  [[], 'null', JSON_HELP],
])('%j %j is refused', (words, json, message) => {
  expect(() => read(words, json)).toThrow(expect.objectContaining({ name: 'UsageError', message }));
});

test('an input may have the name of what every object has', () => {
  expect(() => read(['--constructor', 'a'])).toThrow('a.b has no input --constructor.');
  expect(() => read(['--__proto__', 'a'])).toThrow('a.b has no input --__proto__.');
});
