import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import type { JsonSchema } from '../../../../src/tool.ts';
import type { Converter, ListedTool } from './converter.ts';
import { type FunctionDeclaration, schemaOf } from './google.ts';

/** A model of the AI SDK, of whatever version. */
interface Model {
  doGenerate(options: never): PromiseLike<unknown>;
}

/** Returns the body of the request that a model makes for a tool; it gets an error for an answer. */
async function sentBy(makeModel: (fetch: typeof globalThis.fetch) => Model, tool: ListedTool): Promise<never> {
  const bodies: unknown[] = [];
  const model = makeModel(async (_url, init) => {
    bodies.push(JSON.parse(String(init?.body)));
    return new Response('{}', { status: 400 });
  });
  const prompt = [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }];
  try {
    await model.doGenerate({ prompt, tools: [{ type: 'function', ...tool }] } as never);
  } catch (error) {
    if (bodies.length === 0) throw error;
  }
  return bodies[0] as never;
}

/** The converters of the AI SDK's providers; those that aren't here send a schema as it is. */
export const aiSdk: Converter[] = [
  {
    package: '@ai-sdk/google',
    entry: 'every model',
    convert: async (tool) => {
      const { tools }: { tools: [{ functionDeclarations: [FunctionDeclaration] }] } = await sentBy(
        (fetch) => createGoogleGenerativeAI({ apiKey: 'none', fetch })('gemini-3-pro') as Model,
        tool,
      );
      return schemaOf(tools[0].functionDeclarations[0]);
    },
  },
  {
    package: '@ai-sdk/openai',
    entry: 'every model',
    convert: async (tool) => {
      const { tools }: { tools: [{ parameters: JsonSchema }] } = await sentBy(
        (fetch) => createOpenAI({ apiKey: 'none', fetch })('gpt-5') as Model,
        tool,
      );
      return { schema: tools[0].parameters };
    },
  },
];
