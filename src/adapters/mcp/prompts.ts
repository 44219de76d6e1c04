import type { Server } from '@modelcontextprotocol/server';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { Toolkit } from '../../runtime/toolkit.ts';
import type { ToolNames } from './convert.ts';
import type { McpSdk } from './sdk.ts';

/**
 * Answers what a client asks about prompts. They are loaded when it first does, and not when the server starts.
 * @param server one that has said it has prompts and completes their arguments
 */
export function servePrompts(sdk: McpSdk, server: Server, toolkit: Toolkit, toolNames: ToolNames): void {
  const load = async () => (await import('../../runtime/prompts/prompts.ts')).listPrompts(toolkit, toolNames);
  const refuse = (message: string) => new sdk.ProtocolError(sdk.ProtocolErrorCode.InvalidParams, message);
  const find = async (name: string) => {
    const prompts = await load();
    const found = prompts.find((prompt) => prompt.name === name);
    if (found) return found;
    const names = prompts.map((prompt) => prompt.name).join(', ');
    throw refuse(`There is no prompt ${JSON.stringify(name.slice(0, 100))} here. There are ${names}.`);
  };

  server.setRequestHandler('prompts/list', async () => ({
    prompts: (await load()).map(({ name, title, description, arguments: asked }) => ({
      name,
      title,
      description,
      arguments: asked.map((argument) => ({ ...argument })),
    })),
  }));
  server.setRequestHandler('prompts/get', async ({ params }) => {
    const { description, text } = await find(params.name);
    try {
      const content = { type: 'text' as const, text: text(params.arguments) };
      return { description, messages: [{ role: 'user' as const, content }] };
    } catch (error) {
      throw error instanceof UsageError ? refuse(error.message) : error;
    }
  });
  server.setRequestHandler('completion/complete', async ({ params: { ref, argument } }, { mcpReq }) => {
    if (ref.type !== 'ref/prompt') throw refuse('Only arguments of prompts are completed here.');
    const prompt = await find(ref.name);
    if (!prompt.arguments.some(({ name }) => name === argument.name)) {
      const names = prompt.arguments.map(({ name }) => name).join(', ');
      throw refuse(`${prompt.name} has no argument ${JSON.stringify(argument.name.slice(0, 100))}: it takes ${names}.`);
    }
    const { complete } = await import('../../runtime/prompts/complete.ts');
    return { completion: { values: await complete(prompt.name, argument, toolkit, mcpReq.signal) } };
  });
}
