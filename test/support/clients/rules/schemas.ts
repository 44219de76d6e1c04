import type { JsonSchema, ToolDefinition } from '../../../../src/tool.ts';
import { typesOf } from '../../schemas/types-of.ts';
import { type ClientRule, placesOf } from './rule.ts';

/** A rule on every schema in an input schema, or only on the input schema itself. */
interface SchemaRule {
  client: string;
  rule: string;
  sources: ClientRule['sources'];
  only?: 'root';
  breaks(schema: JsonSchema): boolean;
  /** The schema of an input that breaks it; of all inputs where the rule is for the root. */
  bad: unknown;
}

const isObject = (schema: unknown): schema is JsonSchema => typeof schema === 'object' && schema !== null;
const hasAny = (schema: JsonSchema, keywords: readonly string[]) => keywords.some((one) => Object.hasOwn(schema, one));

const RULES: SchemaRule[] = [
  {
    client: 'Anthropic Messages API, Claude Code, OpenAI API',
    rule: 'An input schema is an object without `anyOf`, `oneOf`, `allOf`, `not` or `enum` at its root.',
    sources: [
      'https://github.com/anthropics/claude-code/issues/5973',
      'https://github.com/anthropics/claude-code/issues/95504',
      'https://github.com/makenotion/notion-mcp-server/issues/340',
    ],
    only: 'root',
    breaks: (schema) => schema.type !== 'object' || hasAny(schema, ['anyOf', 'oneOf', 'allOf', 'not', 'enum']),
    bad: { type: 'object', anyOf: [{ required: ['a'] }] },
  },
  {
    client: 'Anthropic Messages API',
    rule: 'An input has a name that matches `^[a-zA-Z0-9_.-]{1,64}$`.',
    sources: ['https://github.com/twilio-labs/mcp/issues/58'],
    only: 'root',
    breaks: ({ properties = {} }) => !Object.keys(properties).every((name) => /^[a-zA-Z0-9_.-]{1,64}$/.test(name)),
    bad: { type: 'object', properties: { 'filter[id]': { type: 'string' } } },
  },
  {
    client: 'VS Code, Gemini API',
    rule: 'An array has `items`.',
    sources: ['https://github.com/microsoft/vscode/issues/284536', 'https://github.com/t8y2/dbx/issues/6233'],
    breaks: (schema) => typesOf(schema).includes('array') && !isObject(schema.items),
    bad: { type: 'array' },
  },
  {
    client: 'Gemini API',
    rule: 'Every schema has one `type`, and it is not null.',
    sources: [
      'https://github.com/taylorwilsdon/google_workspace_mcp/issues/1099',
      'https://github.com/github/copilot-cli/issues/4623',
      'https://github.com/google-gemini/gemini-cli/issues/4400',
    ],
    breaks: ({ type }) => typeof type !== 'string' || type === 'null',
    bad: { type: ['string', 'null'] },
  },
  {
    client: 'Gemini API, LangChain',
    rule: 'An enum has values, and they are strings with something in them.',
    sources: [
      'https://github.com/microsoft/azure-devops-mcp/issues/145',
      'https://github.com/nanbingxyz/5ire/issues/218',
      'https://github.com/Bobsilvio/ha-claude/pull/32',
    ],
    breaks: ({ type, enum: values }) =>
      values !== undefined &&
      (type !== 'string' || values.length === 0 || values.some((value) => typeof value !== 'string' || value === '')),
    bad: { type: 'string', enum: ['on', ''] },
  },
  {
    client: 'Gemini API, LangChain',
    rule: 'No schema has a union, a constant, a definition or a condition.',
    sources: [
      'https://github.com/taylorwilsdon/google_workspace_mcp/issues/1099',
      'https://github.com/promptfoo/promptfoo/pull/4200',
    ],
    breaks: (schema) =>
      hasAny(schema, ['anyOf', 'oneOf', 'allOf', 'not', 'if', 'const', 'nullable', '$schema', '$id', '$defs']) ||
      hasAny(schema, ['definitions', 'prefixItems', 'patternProperties', 'propertyNames', 'dependentSchemas']),
    bad: { type: 'string', oneOf: [{ format: 'date' }, { format: 'uri' }] },
  },
  {
    client: 'Gemini API',
    rule: 'Only an object has `properties` and `required`.',
    sources: ['https://github.com/anomalyco/opencode/issues/11889'],
    breaks: (schema) => schema.type !== 'object' && hasAny(schema, ['properties', 'required']),
    bad: { type: 'string', required: ['a'] },
  },
  {
    client: 'Model Context Protocol',
    rule: 'No schema has a reference.',
    sources: ['https://modelcontextprotocol.io/specification/2026-07-28/server/tools'],
    breaks: (schema) => hasAny(schema, ['$ref', '$dynamicRef']),
    bad: { type: 'string', $ref: 'https://example.com/id.json' },
  },
];

/** The rule on schemas that are no objects; the other rules don't see them. */
const BOOLEAN: ClientRule = {
  client: 'Gemini API, MCP Inspector',
  rule: 'No schema is `true` or `false`, but for `additionalProperties`.',
  sources: ['https://github.com/github/copilot-cli/issues/4623'],
  of: 'every tool',
  findBreaches: (tools) => breachesOf(tools, ({ schema }) => !isObject(schema)),
  breakIt: (tool) => [{ ...tool, inputSchema: { type: 'object', properties: { a: true as never } } }],
};

function breachesOf(tools: readonly ToolDefinition[], breaks: (place: { path: string; schema: unknown }) => boolean) {
  return tools.flatMap(({ name, inputSchema }) =>
    placesOf(inputSchema)
      .filter(breaks)
      .map(({ path }) => name + path),
  );
}

/** The rules on input schemas. */
export const schemaRules: ClientRule[] = [
  ...RULES.map(({ client, rule, sources, only, breaks, bad }): ClientRule => {
    const inputs = { type: 'object', properties: { a: bad } };
    return {
      client,
      rule,
      sources,
      of: 'every tool',
      findBreaches: (tools) =>
        breachesOf(
          tools,
          ({ path, schema }) => (only === undefined || path === '') && isObject(schema) && breaks(schema),
        ),
      breakIt: (tool) => [{ ...tool, inputSchema: (only ? bad : inputs) as ToolDefinition['inputSchema'] }],
    };
  }),
  BOOLEAN,
];
