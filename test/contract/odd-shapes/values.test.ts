import { describe, expect, test } from 'vitest';
import { call, emittedSource, operations, schemaOf, toolsOf } from '../../support/spec/real-spec.ts';

describe('a nullable enum', () => {
  const table: [name: string, args: object, input: string, values: unknown[], zod: string][] = [
    [
      'instance.update',
      {},
      'preferred_sign_in_strategy_when_password_required',
      ['password', 'otp', '', null],
      'z.enum(["password","otp",""]).nullable()',
    ],
    [
      'roleSets.updateRoleSet',
      { role_set_key_or_id: 'rs_1' },
      'type',
      ['initial', null],
      'z.literal("initial").nullable()',
    ],
    [
      'sessions.refreshSession',
      { session_id: 'sess_1', expired_token: 'a', refresh_token: 'b', request_origin: 'c' },
      'format',
      ['token', 'cookie', null],
      'z.enum(["token","cookie"]).nullable()',
    ],
  ];

  test.each(table)('%s takes each value and null, and nothing else', async (name, args, input, values, zod) => {
    expect(emittedSource(name)).toContain(`    ${input}: ${zod}.optional(),\n`);
    expect(schemaOf(name).properties?.[input]?.enum).toEqual(values);
    for (const value of values) {
      const { sent } = await call(name, { ...args, [input]: value });
      expect(JSON.parse(sent[0]?.body ?? '{}')).toMatchObject({ [input]: value });
    }
    const { result, sent } = await call(name, { ...args, [input]: 'null' });
    expect(sent).toEqual([]);
    expect(result.data.error).toMatchObject({ kind: 'bad_arguments', parameter: input });
  });
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
