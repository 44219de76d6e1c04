import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../codegen/document.ts';
import type { Document, Operation } from '../../codegen/openapi.ts';
import { endpoints, readOperation } from '../../codegen/operation.ts';

/** A document with one operation. */
function fixture(operation: Partial<Operation>, path = '/things/{id}'): Document {
  return {
    openapi: '3.0.3',
    info: { title: 'Fixture', version: '1' },
    paths: { [path]: { post: { responses: {}, ...operation } } },
  };
}

const id = { name: 'id', in: 'path' as const, required: true, schema: { type: 'string' as const } };
const json = (schema: object) => ({ requestBody: { content: { 'application/json': { schema } } } });

describe('an operation', () => {
  it('has flat inputs, whatever their place', () => {
    const document = fixture({
      parameters: [id, { name: 'q', in: 'query', deprecated: true, schema: { type: 'string' } }],
      ...json({ type: 'object', required: ['b'], properties: { b: { type: 'integer' } } }),
    });
    const { method, path, body, inputs } = readOperation(document, 'POST /things/{id}');
    expect({ method, path, body }).toEqual({ method: 'post', path: '/things/{id}', body: true });
    expect(inputs.map(({ name, in: place, required, deprecated }) => [name, place, required, deprecated])).toEqual([
      ['id', 'path', true, false],
      ['q', 'query', false, true],
      ['b', 'body', true, false],
    ]);
  });

  const refused: [string, Partial<Operation>, string][] = [
    [
      'a header parameter',
      { parameters: [id, { name: 'X', in: 'header', schema: {} }] },
      '#/paths/~1things~1{id}/post/parameters/1: a header parameter is not supported',
    ],
    [
      'an object in the query',
      { parameters: [id, { name: 'q', in: 'query', schema: { type: 'object' } }] },
      'post/parameters/1/schema: an object in a URL is not supported',
    ],
    [
      'null in the query',
      { parameters: [id, { name: 'q', in: 'query', schema: { type: 'string', nullable: true } }] },
      'null cannot be sent in a URL',
    ],
    [
      'another array style',
      { parameters: [id, { name: 'q', in: 'query', style: 'pipeDelimited', schema: { type: 'array', items: {} } }] },
      'style "pipeDelimited" is not supported',
    ],
    [
      'a multipart body',
      { parameters: [id], requestBody: { content: { 'multipart/form-data': {} } } },
      'post/requestBody: a body of multipart/form-data is not supported',
    ],
    [
      'an array as body',
      { parameters: [id], ...json({ type: 'array', items: { type: 'string' } }) },
      'application~1json/schema: only a body that is an object of named properties is supported',
    ],
    [
      'a free-form body',
      { parameters: [id], ...json({ type: 'object' }) },
      'only a body that is an object of named properties is supported',
    ],
    [
      'a root combinator',
      { parameters: [id], ...json({ type: 'object', properties: { a: {} }, anyOf: [{ required: ['a'] }] }) },
      '"anyOf" is not supported in an input',
    ],
    [
      'one name in two places',
      { parameters: [id], ...json({ type: 'object', properties: { id: { type: 'string' } } }) },
      '"id" is an input in two places',
    ],
    ['a path without its parameter', {}, 'path parameters are none, the path wants id'],
  ];
  it.each(refused)('is refused with %s', (_, operation, want) => {
    expect(() => readOperation(fixture(operation), 'POST /things/{id}')).toThrow(want);
  });
});

describe('the real spec', () => {
  let document: Document;
  beforeAll(async () => {
    ({ document } = await readDocument(new URL('../..', import.meta.url).pathname));
  });

  it('has 249 operations; the ones that no tool can carry yet are refused, not guessed', () => {
    const refused = [...endpoints(document).keys()].flatMap((endpoint) => {
      try {
        readOperation(document, endpoint);
        return [];
      } catch (error) {
        return [`${endpoint}: ${(error as Error).message.split(': ').at(-1)}`];
      }
    });
    expect(endpoints(document).size).toBe(249);
    expect(refused).toEqual([
      'POST /invitations/bulk: only a body that is an object of named properties is supported',
      'PUT /oauth_applications/{oauth_application_id}/logo: a body of multipart/form-data is not supported',
      'POST /organizations/{organization_id}/invitations/bulk: only a body that is an object of named properties is supported',
      'PUT /organizations/{organization_id}/logo: a body of multipart/form-data is not supported',
      'POST /saml_connections: "anyOf" is not supported in an input',
      'POST /users/{user_id}/profile_image: a body of multipart/form-data is not supported',
      'POST /waitlist_entries/bulk: only a body that is an object of named properties is supported',
    ]);
  });

  it('knows the one array that goes out with commas', () => {
    const comma = [...endpoints(document)]
      .filter(([endpoint]) => endpoint.startsWith('GET'))
      .flatMap(([endpoint]) =>
        readOperation(document, endpoint)
          .inputs.filter((input) => input.commas)
          .map(({ name }) => `${endpoint} ${name}`),
      );
    expect(comma).toEqual(['GET /organization_domains enrollment_mode']);
  });

  it('finds every operation without the flag that changes the shape of an answer', () => {
    const flagged = [...endpoints(document).keys()].filter(
      (endpoint) =>
        endpoint.startsWith('GET') && readOperation(document, endpoint).inputs.some(({ name }) => name === 'paginated'),
    );
    expect(flagged).toEqual([]);
  });
});
