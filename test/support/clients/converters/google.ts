import { type CallableTool, GoogleGenAI, mcpToTool, type ToolListUnion } from '@google/genai';
import { jsonSchemaToGeminiParameters } from '@langchain/google-common';
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import type { JsonSchema } from '../../../../src/tool.ts';
import type { Conversion, Converter, ListedTool } from './converter.ts';
import { replaceFunction } from './replace-function.ts';

const MODEL = 'gemini-3-pro';
const ANSWER = { candidates: [{ content: { role: 'model', parts: [{ text: 'Yes.' }] }, finishReason: 'STOP' }] };

/** A function in a request to Gemini: a schema of its own kind, or JSON Schema. */
export interface FunctionDeclaration {
  parameters?: JsonSchema;
  parametersJsonSchema?: JsonSchema;
}

const client = new GoogleGenAI({ apiKey: 'none' });

/** Returns the schema that Google's client sends for tools; nothing leaves the process. */
async function sentByGenAi(tools: ToolListUnion): Promise<Conversion> {
  const bodies: { tools: { functionDeclarations: FunctionDeclaration[] }[] }[] = [];
  const fetch = async (_url: unknown, init?: RequestInit) => {
    bodies.push(JSON.parse(String(init?.body)));
    return Response.json(ANSWER);
  };
  await replaceFunction(globalThis, 'fetch', fetch as typeof globalThis.fetch, () =>
    client.models.generateContent({ model: MODEL, contents: 'Hello', config: { tools } }),
  );
  return schemaOf(bodies[0]?.tools[0]?.functionDeclarations[0]);
}

/** Returns the schema of a function; a function without one has no inputs. */
export function schemaOf(declaration: FunctionDeclaration | undefined): Conversion {
  if (!declaration) throw new Error('no function was declared to the model');
  return { schema: declaration.parametersJsonSchema ?? declaration.parameters ?? { type: 'object', properties: {} } };
}

/** Makes the part of an MCP client that Google's package uses. */
function clientOf(tool: ListedTool): CallableTool {
  const mcp = { listTools: async () => ({ tools: [tool] }), callTool: async () => ({ content: [] }) };
  return mcpToTool(mcp as never);
}

const langchain = new ChatGoogleGenerativeAI({ model: MODEL, apiKey: 'none' });

/** The converters to Gemini, of Google and of LangChain. */
export const google: Converter[] = [
  { package: '@google/genai', entry: '`mcpToTool`', convert: (tool) => sentByGenAi([clientOf(tool)]) },
  {
    package: '@google/genai',
    entry: '`functionDeclarations`, `parameters`',
    convert: ({ name, description, inputSchema }) =>
      sentByGenAi([{ functionDeclarations: [{ name, description, parameters: inputSchema as never }] }]),
  },
  {
    package: '@langchain/google-genai',
    entry: '`ChatGoogleGenerativeAI`',
    convert: ({ name, description, inputSchema }) => {
      // LangChain takes this for a tool of its own; it needn't be callable.
      const tool = { name, description, schema: inputSchema, lc_namespace: [], invoke() {} };
      const [sent] = langchain.invocationParams({ tools: [tool as never] } as never).tools ?? [];
      return schemaOf((sent as { functionDeclarations?: FunctionDeclaration[] }).functionDeclarations?.[0]);
    },
  },
  {
    package: '@langchain/google-common',
    entry: '`jsonSchemaToGeminiParameters`',
    convert: ({ inputSchema }) => ({ schema: jsonSchemaToGeminiParameters(inputSchema as never) as JsonSchema }),
  },
];
