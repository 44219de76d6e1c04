import { describe, expect, test } from 'vitest';
import { argumentsOf } from '../../support/spec/arguments.ts';
import { call, emittedSource, operations, schemaOf, toolsOf } from '../../support/spec/real-spec.ts';

describe('a list as the whole body', () => {
  const one = { email_address: 'a@example.com' };
  const two = { email_address: 'b@example.com' };
  const table: [name: string, args: Record<string, unknown>, line: string, body: unknown][] = [
    [
      'invitations.createInvitationBulk',
      { items: [one, { ...two, public_metadata: { plan: 'pro' } }] },
      'POST /v1/invitations/bulk',
      [one, { ...two, public_metadata: { plan: 'pro' } }],
    ],
    [
      'organizations.createOrganizationInvitationBulk',
      { organization_id: 'org_1', items: [{ ...one, role: 'org:admin' }] },
      'POST /v1/organizations/org_1/invitations/bulk',
      [{ ...one, role: 'org:admin' }],
    ],
    [
      'waitlistEntries.createBulk',
      { items: [one, { ...two, notify: false }] },
      'POST /v1/waitlist_entries/bulk',
      [one, { ...two, notify: false }],
    ],
  ];

  test('is what three operations take', () => {
    const lists = operations.filter(({ body }) => body?.type === 'array').map(({ endpoint }) => endpoint);
    expect(lists.flatMap(toolsOf)).toEqual(table.map(([name]) => name));
  });

  test.each(table)('%s', async (name, args, line, body) => {
    expect(emittedSource(name)).toContain('        body: args.items,\n');
    const { result, sent } = await call(name, args, () => Response.json([{ id: 'a' }]));
    expect(sent.map(({ line, body }) => ({ line, body: JSON.parse(body) }))).toEqual([{ line, body }]);
    expect(result).toMatchObject({ isError: false, data: { data: [{ id: 'a' }] } });
  });

  test.each(table)('%s without a list, or with one that is empty, asks for nothing', async (name, args) => {
    const { items: _, ...rest } = args;
    for (const wrong of [rest, { ...rest, items: null }, { ...rest, items: [] }]) {
      const { result, sent } = await call(name, wrong);
      expect(sent).toEqual([]);
      expect(result.data.error).toMatchObject({ kind: 'bad_arguments', parameter: 'items' });
    }
  });
});

describe('a body that is not marked required but has required properties', () => {
  const lax = operations.filter(({ body, bodyRequired }) => !bodyRequired && (body?.required?.length ?? 0) > 0);
  const cases = lax.flatMap(({ endpoint, body }) =>
    toolsOf(endpoint).map((name) => ({ name, required: body?.required ?? [] })),
  );

  test('is known of operations that are tools, but for one', () => {
    expect(cases).not.toEqual([]);
    expect(lax.map(({ endpoint }) => endpoint).filter((endpoint) => toolsOf(endpoint).length === 0)).toEqual([
      'POST /saml_connections',
    ]);
  });

  test.each(cases)('$name is not sent without $required', async ({ name, required }) => {
    const schema = schemaOf(name);
    expect(schema.required).toEqual(expect.arrayContaining(required));
    const args = argumentsOf(schema, 'smallest');
    for (const missing of required) {
      const { [missing]: _, ...rest } = args;
      const { result, sent } = await call(name, rest);
      expect({ missing, sent, error: result.data.error }).toMatchObject({
        missing,
        sent: [],
        error: { kind: 'bad_arguments', parameter: missing },
      });
    }
  });
});
