import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../codegen/cli/read-document.ts';
import { readOperation } from '../../../codegen/inputs/operation.ts';
import { endpoints } from '../../../codegen/openapi/endpoints.ts';
import type { Document } from '../../../codegen/openapi/types.ts';

describe('the real spec', () => {
  let document: Document;
  beforeAll(async () => {
    ({ document } = await readDocument(join(import.meta.dirname, '../../..')));
  });

  it('refuses the one operation that no tool can carry, and guesses nothing', () => {
    const refused = [...endpoints(document).keys()].flatMap((endpoint) => {
      try {
        readOperation(document, endpoint);
        return [];
      } catch (error) {
        return [`${endpoint}: ${(error as Error).message.split(': ').at(-1)}`];
      }
    });
    expect(refused).toEqual(['POST /saml_connections: "anyOf" is not supported in an input']);
  });

  it('has these values of a path parameter that mean another operation', () => {
    const taken = [...endpoints(document).keys()]
      .filter((endpoint) => endpoint !== 'POST /saml_connections')
      .flatMap((endpoint) =>
        readOperation(document, endpoint).inputs.flatMap(({ reserved }) =>
          reserved.map((value) => `${endpoint}: ${value}`),
        ),
      );
    expect(taken).toEqual([
      'GET /organizations/{organization_id}/invitations/{invitation_id}: pending',
      'GET /users/{user_id}: count',
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

  it('finds every operation without the flag that changes the shape of a response', () => {
    const flagged = [...endpoints(document).keys()].filter(
      (endpoint) =>
        endpoint.startsWith('GET') && readOperation(document, endpoint).inputs.some(({ name }) => name === 'paginated'),
    );
    expect(flagged).toEqual([]);
  });
});
