import { expect, test } from 'vitest';
import { formatToolDetails } from '../../../src/cli/tools/tool-details.ts';
import { formatToolTable } from '../../../src/cli/tools/tool-table.ts';
import { everyTool } from '../../support/catalogue/catalogue.ts';

const definition = {
  name: 'users.tag',
  wireName: 'users_tag',
  title: 'Tag a user',
  description: 'Put a tag on a user.',
  tier: 'write' as const,
  endpoint: 'POST /users/{user_id}/tags',
  annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: true },
  inputSchema: {
    type: 'object' as const,
    properties: {
      user_id: { type: 'string', description: 'Whom to tag' },
      tags: { type: 'array', items: { type: 'string' } },
      mode: { enum: ['add', null], type: ['string', 'null'], description: 'What becomes of the others' },
    },
    required: ['user_id'],
  },
};

test('description, tier and hints, endpoint, tokens, inputs, schema', () => {
  const text = formatToolDetails({ ...definition, tokens: 41, served: false, how: 'it is not chosen.' });
  expect(text).toBe(`users.tag: Tag a user
Put a tag on a user.

endpoint    POST /users/{user_id}/tags
tier        write
asks        before no call
hints       idempotent, openWorld
tokens      41
wire name   users_tag
not served  it is not chosen.

Inputs
  user_id: string, required
    Whom to tag
  tags: array of string
  mode: "add" | null
    What becomes of the others

Schema
${JSON.stringify(definition.inputSchema, null, 2)}`);
});

test('a tool without inputs has none', () => {
  const inputSchema = { type: 'object' as const, properties: {} };
  expect(formatToolDetails({ ...definition, inputSchema, tokens: 1, served: true, how: 'by default' })).toContain(
    'Inputs\n  none\n',
  );
});

test('every tool fits 100 columns, in the table and on its page above the schema', async () => {
  const tools = (await everyTool()).map((tool) => ({ ...tool.definition, tokens: 1234 }));
  const how = 'adminPortalLinkTokens.create is not served without --allow-secrets: it returns a live credential.';
  const pages = tools.map((tool) => formatToolDetails({ ...tool, served: false, how }, 100).split('\nSchema\n')[0]);
  const lines = [formatToolTable(tools, { tools: 1, tokens: 1 }, 100), ...pages].join('\n').split('\n');
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
});
