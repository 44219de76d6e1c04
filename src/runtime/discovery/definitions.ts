import type { ObjectSchema, ToolDefinition } from '../../tool.ts';
import type { Caller } from './callers.ts';

/** Most tools that are described at once. */
export const MOST_DESCRIBED = 5;

/** Most things that are searched for at once. */
export const MOST_QUERIES = 8;

/** Most tools that a search returns. */
export const MOST_FOUND = 50;

/** A tool of discovery, which finds or calls others. */
export type DiscoveryTool = 'search_tools' | 'describe_tools' | Caller;

const CALL: ObjectSchema = {
  type: 'object',
  properties: {
    tool: { type: 'string', description: 'Its name, such as users_getUser' },
    arguments: { type: 'object', description: 'Its inputs, as its signature or schema has them' },
  },
  required: ['tool'],
  additionalProperties: false,
};

const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** The tools that are listed in place of those that are served. */
export const DISCOVERY: Record<DiscoveryTool, ToolDefinition> = {
  search_tools: {
    ...named('search_tools', 'Search tools', 'read'),
    description:
      'Find tools by what you want to do: each with its inputs (`?` is optional, no type is a string) and the tool to call it with.',
    annotations: READS,
    inputSchema: {
      type: 'object',
      properties: {
        query: {
          type: 'array',
          items: { type: 'string' },
          maxItems: MOST_QUERIES,
          description:
            'What you want to do, a text for each thing: ["stop someone from signing in", "members of an organization"]',
        },
        category: { type: 'string', description: 'All tools of a category, or those in it that fit' },
        limit: { type: 'integer', minimum: 1, maximum: MOST_FOUND, description: 'Tools for each; default 5' },
      },
      additionalProperties: false,
    },
  },
  describe_tools: {
    ...named('describe_tools', 'Describe tools', 'read'),
    description: 'Get the full description and input schema of tools whose inputs the search result cuts short.',
    annotations: READS,
    inputSchema: {
      type: 'object',
      properties: { tools: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: MOST_DESCRIBED } },
      required: ['tools'],
      additionalProperties: false,
    },
  },
  call_read_tool: {
    ...named('call_read_tool', 'Call a tool that reads', 'read'),
    description: 'Call a tool that only reads.',
    annotations: { ...READS, openWorldHint: true },
    inputSchema: CALL,
  },
  call_write_tool: {
    ...named('call_write_tool', 'Call a tool that changes something', 'write'),
    description: 'Call a tool that changes something, but can neither lose anything nor let anybody in.',
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
    inputSchema: CALL,
  },
  call_destructive_tool: {
    ...named('call_destructive_tool', 'Call a tool that can do harm', 'destructive'),
    description: 'Call a tool that can lose something, let somebody in or hand out a credential.',
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
    inputSchema: CALL,
    asks: 'sometimes',
  },
};

/** The most that they cost a model's context together, in tokens of o200k_base. */
export const MOST_TOKENS = 1_000;

/** Reports whether a name is that of a tool of discovery. */
export function isDiscoveryTool(name: string): name is DiscoveryTool {
  return Object.hasOwn(DISCOVERY, name);
}

function named(name: DiscoveryTool, title: string, tier: ToolDefinition['tier']) {
  return { name, wireName: name, title, tier, endpoint: null };
}
