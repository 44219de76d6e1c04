import { describe, expect, test } from 'vitest';
import { call, emittedSource, operations, schemaOf, toolsOf } from '../../support/spec/real-spec.ts';

describe('a nullable enum', () => {
  const table: [name: string, args: object, input: string, values: string[], unlisted: string[], zod: string][] = [
    [
      'instance.update',
      { hibp: true },
      'preferred_sign_in_strategy_when_password_required',
      ['password', 'otp'],
      [''],
      'z.enum(["password","otp",""]).nullable()',
    ],
    [
      'roleSets.updateRoleSet',
      { role_set_key_or_id: 'rs_1', name: 'a' },
      'type',
      ['initial'],
      [],
      'z.literal("initial").nullable()',
    ],
    [
      'sessions.refreshSession',
      { session_id: 'sess_1', expired_token: 'a', refresh_token: 'b', request_origin: 'c' },
      'format',
      ['token', 'cookie'],
      [],
      'z.enum(["token","cookie"]).nullable()',
    ],
  ];

  test.each(table)('%s takes each value, null as not given, and nothing else', async (...row) => {
    const [name, args, input, values, unlisted, zod] = row;
    expect(emittedSource(name)).toContain(`    ${input}: ${zod}.optional(),\n`);
    expect(schemaOf(name).properties?.[input]?.enum).toEqual(values);
    for (const value of [...values, ...unlisted]) {
      const { sent } = await call(name, { ...args, [input]: value });
      expect(JSON.parse(sent[0]?.body ?? '{}')).toMatchObject({ [input]: value });
    }
    const { sent: without } = await call(name, { ...args, [input]: null });
    expect(JSON.parse(without[0]?.body ?? '{}')).not.toHaveProperty(input);
    const { result, sent } = await call(name, { ...args, [input]: 'null' });
    expect(sent).toEqual([]);
    expect(result.data.error).toMatchObject({
      kind: 'bad_arguments',
      parameter: input,
      message: expect.stringMatching(/ must be (one of )?"\w+"(, "\w+")?\.$/),
    });
  });
});

test('an enum that is not of strings is said in words, and checked', async () => {
  const listed = { type: 'boolean', description: 'Satellite domain; only true' };
  expect(schemaOf('domains.add').properties?.is_satellite).toEqual(listed);
  const { result, sent } = await call('domains.add', { name: 'a.example', is_satellite: false });
  expect(sent).toEqual([]);
  expect(result.data.error).toMatchObject({ parameter: 'is_satellite', message: '`is_satellite` must be true.' });
});

test('null in a map keeps its meaning', async () => {
  const args = { directory_id: 'dir_1', attribute_mapping: { email: null, name: 'displayName' } };
  const { sent } = await call('directories.updateDirectory', args);
  expect(JSON.parse(sent[0]?.body ?? '{}')).toEqual({ attribute_mapping: { email: null, name: 'displayName' } });
});

describe('free-form claims', () => {
  const claims = {
    sub: '{{user.id}}',
    roles: ['a', null, { deep: [1.5, true] }],
    nothing: null,
    '': {},
    'a.b[c]': 'd',
  };
  const apiKey = `ak_${'0'.repeat(32)}`;
  const table: [name: string, args: object, line: string][] = [
    ['jwtTemplates.create', { name: 'mine' }, 'POST /v1/jwt_templates'],
    ['jwtTemplates.update', { template_id: 'jtmp_1', name: 'mine' }, 'PATCH /v1/jwt_templates/jtmp_1'],
    ['apiKeys.create', { name: 'mine', subject: `user_${'a'.repeat(27)}` }, 'POST /v1/api_keys'],
    ['apiKeys.update', { apiKeyID: apiKey }, `PATCH /v1/api_keys/${apiKey}`],
  ];

  test('are these inputs, and one of an operation that is no tool', () => {
    const found = operations.filter(({ body }) => Object.hasOwn(body?.properties ?? {}, 'claims'));
    expect(found.flatMap(({ endpoint }) => toolsOf(endpoint)).sort()).toEqual(table.map(([name]) => name).sort());
    expect(found.map(({ endpoint }) => endpoint).filter((endpoint) => toolsOf(endpoint).length === 0)).toEqual([
      'POST /m2m_tokens',
    ]);
  });

  test.each(table)('%s sends them to the letter', async (name, args, line) => {
    expect(emittedSource(name)).toMatch(/ {4}claims: z\.record\(z\.string\(\), z\.unknown\(\)\)/);
    const { sent } = await call(name, { ...args, claims });
    expect(sent.map((request) => request.line)).toEqual([line]);
    expect(JSON.parse(sent[0]?.body ?? '{}').claims).toEqual(claims);
  });

  test.each(table)('%s refuses what is no object', async (name, args) => {
    for (const wrong of ['claims', 7, ['a'], true]) {
      const { result, sent } = await call(name, { ...args, claims: wrong });
      expect(sent).toEqual([]);
      expect(result.data.error).toMatchObject({ kind: 'bad_arguments', parameter: 'claims' });
    }
  });
});
