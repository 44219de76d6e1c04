import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { renderListings } from '../../../scripts/listings/render-listings.ts';

const listing = JSON.parse(renderListings({ ...manifest, repository: 'github:acme/kit' })['server.json'] ?? '');

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const input = {
  description: text(1000),
  isRequired: { type: 'boolean' },
  isSecret: { type: 'boolean' },
  format: { enum: ['string', 'number', 'boolean', 'filepath'] },
  default: { type: 'string' },
  value: { type: 'string' },
};
const object = (required: string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

/** The limits of the registry's format 2025-12-11 for what our entry has; what the format has beside that is refused. */
const FORMAT = object(['$schema', 'name', 'description', 'version'], {
  $schema: { const: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json' },
  name: { ...text(200), minLength: 3, pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$' },
  title: text(100),
  description: text(100),
  repository: object(['url', 'source'], { url: { pattern: '^https://' }, source: { type: 'string' } }),
  version: text(255),
  packages: {
    type: 'array',
    items: object(['registryType', 'identifier', 'transport'], {
      registryType: { const: 'npm' },
      registryBaseUrl: { const: 'https://registry.npmjs.org' },
      identifier: { type: 'string' },
      // No range, and not `latest`.
      version: { ...text(255), pattern: '^\\d+\\.\\d+\\.\\d+(-[\\w.-]+)?$' },
      runtimeHint: { type: 'string' },
      runtimeArguments: {
        type: 'array',
        items: object(['type', 'value'], { ...input, type: { const: 'positional' } }),
      },
      transport: object(['type'], { type: { const: 'stdio' } }),
      environmentVariables: { type: 'array', items: object(['name'], { ...input, name: text(100) }) },
    }),
  },
});

const validate = new Ajv({ allErrors: true, strict: false }).compile(FORMAT);

test('the entry has the form of the registry', () => {
  expect(validate(listing), JSON.stringify(validate.errors)).toBe(true);
});

test('its name is that of the package, by which the registry knows the owner', () => {
  expect(listing.name).toBe(manifest.mcpName);
  expect(listing.packages).toMatchObject([{ identifier: manifest.name, version: listing.version }]);
});

test.each<[string, (entry: typeof listing) => void]>([
  ['a name without an owner', (entry) => (entry.name = 'clerk-agent-toolkit')],
  ['a description that is too long', (entry) => (entry.description = 'x'.repeat(101))],
  ['a range', (entry) => (entry.packages[0].version = '^1.0.0')],
  ['a default that is no text', (entry) => (entry.packages[0].environmentVariables[1].default = false)],
])('%s is refused', (_, change) => {
  const changed = structuredClone(listing);
  change(changed);
  expect(validate(changed)).toBe(false);
});
