import { getAllMcpTools, type MCPServer } from '@openai/agents-core';
import { toStrictJsonSchema } from 'openai/lib/transform';
import type { JsonSchema } from '../../../../src/tool.ts';
import type { Conversion, Converter, ListedTool } from './converter.ts';
import { replaceFunction } from './replace-function.ts';

/** Makes an MCP server that has one tool. */
function serverOf(tool: ListedTool): MCPServer {
  const server = { name: 'clerk', cacheToolsList: false, listTools: async () => [tool] };
  return server as unknown as MCPServer;
}

/** Converts a tool as the Agents SDK does for a server of an agent, without its warnings on what isn't strict. */
async function convertByAgents(tool: ListedTool, convertSchemasToStrict: boolean): Promise<Conversion> {
  const getTools = () => getAllMcpTools({ mcpServers: [serverOf(tool)], convertSchemasToStrict });
  const [converted] = await replaceFunction(console, 'warn', () => {}, getTools);
  if (converted?.type !== 'function') throw new Error('the Agents SDK made no function of it');
  return { schema: converted.parameters as JsonSchema, strict: converted.strict };
}

const toStrict = (schema: JsonSchema) => toStrictJsonSchema(schema as never) as JsonSchema;

/** Tells whether an object in a schema has an optional property, or any that isn't listed. */
function hasOptional({ properties = {}, required = [], items, additionalProperties = false }: JsonSchema): boolean {
  return (
    Object.keys(properties).some((name) => !required.includes(name)) ||
    additionalProperties !== false ||
    [...Object.values(properties), ...(items ? [items] : [])].some(hasOptional)
  );
}

/** The converters of OpenAI's packages. */
export const openai: Converter[] = [
  { package: '@openai/agents-core', entry: 'MCP tools', convert: (tool) => convertByAgents(tool, false) },
  {
    package: '@openai/agents-core',
    entry: 'MCP tools, `convertSchemasToStrict`',
    convert: (tool) => convertByAgents(tool, true),
  },
  {
    package: 'openai',
    entry: '`toStrictJsonSchema`, of what the Agents SDK calls strict',
    convert: async (tool) => {
      const { schema, strict } = await convertByAgents(tool, true);
      return strict ? { schema: toStrict(schema), strict } : { schema, strict: false };
    },
  },
  {
    package: 'openai',
    entry: '`toStrictJsonSchema`, of what is listed',
    convert: ({ inputSchema }) => ({ schema: toStrict(inputSchema) }),
    refuses: hasOptional,
  },
];
