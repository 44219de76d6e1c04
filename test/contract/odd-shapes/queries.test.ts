import { describe, expect, test } from 'vitest';
import { typesOf } from '../../support/schemas/types-of.ts';
import { argumentsOf } from '../../support/spec/arguments.ts';
import { call, emittedSource, operations, plans, schemaOf, toolsOf } from '../../support/spec/real-spec.ts';

describe('the one list that goes out with commas', () => {
  const name = 'organizations.getInstanceOrganizationDomainList';

  test('is the one that says explode: false', () => {
    const found = operations.flatMap(({ endpoint, parameters }) =>
      parameters.filter(({ explode }) => explode === false).map((parameter) => `${endpoint} ${parameter.name}`),
    );
    expect(found).toEqual(['GET /organization_domains enrollment_mode']);
    expect(plans.filter(({ inputs }) => inputs.some(({ commas }) => commas)).map((plan) => plan.name)).toEqual([name]);
  });

  test('stands beside a list that repeats its name', async () => {
    expect(emittedSource(name)).toContain("querySerializer: init.commas(['enrollment_mode']),");
    const { sent } = await call(name, {
      enrollment_mode: ['manual_invitation', '-enterprise_sso'],
      domains: ['a.example', 'b.example'],
      limit: 3,
    });
    const { line = '' } = sent[0] ?? {};
    expect(line.split('?')[0]).toBe('GET /v1/organization_domains');
    expect((line.split('?')[1] ?? '').split('&').sort()).toEqual([
      'domains=a.example',
      'domains=b.example',
      'enrollment_mode=manual_invitation,-enterprise_sso',
      'limit=3',
    ]);
  });
});

describe('a nullable query parameter', () => {
  const nullable = operations.flatMap(({ endpoint, parameters }) =>
    parameters
      .filter((parameter) => parameter.in === 'query' && parameter.schema?.nullable)
      .map((parameter) => ({ endpoint, parameter: parameter.name })),
  );

  test('is four in the snapshot', () => {
    expect(nullable.map(({ endpoint, parameter }) => `${endpoint} ${parameter}`).sort()).toEqual([
      'GET /api_keys offset',
      'GET /m2m_tokens expired',
      'GET /m2m_tokens offset',
      'GET /m2m_tokens revoked',
    ]);
  });

  const cases = nullable.flatMap(({ endpoint, parameter }) => toolsOf(endpoint).map((name) => ({ name, parameter })));
  test.each(cases)('$name: $parameter is never sent as null', async ({ name, parameter }) => {
    const schema = schemaOf(name);
    expect(typesOf(schema.properties?.[parameter] ?? {})).not.toContain('null');
    const args = { ...argumentsOf(schema, 'smallest'), subject: `mch_${'a'.repeat(27)}` };
    const [without] = (await call(name, args)).sent.map(({ line }) => line);
    expect(without).not.toMatch(/null|offset|expired|revoked/);
    const { sent } = await call(name, { ...args, [parameter]: null });
    expect(sent.map(({ line }) => line)).toEqual([without]);
  });
});
