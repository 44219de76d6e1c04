import { describe, expect, test } from 'vitest';
import { resolve } from '../../../codegen/openapi/reference.ts';
import { argumentsOf } from '../../support/spec/arguments.ts';
import { call, operations, schemaOf, snapshot, toolsOf } from '../../support/spec/real-spec.ts';

describe('an operation that answers without a body', () => {
  const silent = operations.filter(({ responses }) => responses.some(isSilent)).map(({ endpoint }) => endpoint);

  test('is found among tools and others', () => {
    const tools = [
      'instance.changeDomain',
      'instance.update',
      'oauthApplications.revokeToken',
      'webhooks.deleteSvixApp',
    ];
    expect(silent.flatMap(toolsOf)).toEqual(expect.arrayContaining(tools));
    expect(silent).toEqual(expect.arrayContaining(['PUT /beta_features/domain', 'GET /public/interstitial']));
  });

  const answers: [what: string, answer: () => Response][] = [
    ['204', () => new Response(null, { status: 204 })],
    ['202 with a line break', () => new Response('\n', { status: 202 })],
    ['202 without a body', () => new Response(null, { status: 202 })],
    ['202 with an empty body', () => new Response('', { status: 202, headers: { 'content-length': '0' } })],
    [
      '200 with an empty body that says it is JSON',
      () => new Response('', { headers: { 'content-type': 'application/json' } }),
    ],
  ];
  test.each(silent.flatMap(toolsOf))('%s succeeds with nothing to show', async (name) => {
    const args = argumentsOf(schemaOf(name), 'fullest');
    for (const [what, answer] of answers) {
      const { result, sent } = await call(name, args, answer);
      expect({ what, sent: sent.length, result }).toEqual({
        what,
        sent: 1,
        result: {
          isError: false,
          data: { data: null, clerk_instance: 'test' },
          text: '{"data":null,"clerk_instance":"test"}',
        },
      });
    }
  });

  /** Tells whether a success has nothing to read according to the snapshot. */
  function isSilent([status, response]: (typeof operations)[number]['responses'][number]): boolean {
    return status.startsWith('2') && !Object.hasOwn(resolve(snapshot, response, ''), 'content');
  }
});

describe('an answer that is not JSON', () => {
  const html = () => new Response('<!doctype html><h1>Hello</h1>', { headers: { 'content-type': 'text/html' } });
  const table: [name: string, args: Record<string, unknown>, hint: string][] = [
    ['users.getUser', { user_id: 'user_1' }, 'Try again later.'],
    [
      'users.banUser',
      { user_id: 'user_1' },
      'The change may still have been made: read the current state before repeating it.',
    ],
  ];
  test.each(table)('to %s is an error that says so', async (name, args, hint) => {
    const { result } = await call(name, args, html);
    expect(result.isError).toBe(true);
    expect(result.data).toEqual({
      error: { kind: 'unexpected', message: "Clerk's response is not JSON.", sent: true, hint },
    });
  });

  test('with an error status keeps the status, not the page', async () => {
    const { result } = await call(
      'users.getUser',
      { user_id: 'user_1' },
      () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    );
    expect(result).toMatchObject({ isError: true, data: { error: { status: 502 } } });
    expect(result.text).not.toContain('gateway');
  });
});
