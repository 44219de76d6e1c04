import type { Pins, ToolDefinition } from '../../tool.ts';
import { askedArguments, readValues } from './arguments.ts';
import type { ClerkPrompt } from './clerk-prompt.ts';
import { compose } from './compose.ts';
import { servedPrompts } from './served-prompts.ts';
import { PROMPTS } from './texts/texts.ts';

/** The part of a toolkit that prompts are worded for. */
export interface PromptTools {
  tools: readonly ToolDefinition[];
  served: readonly ToolDefinition[];
  pins: Pins;
}

/** Lists the prompts whose tools are served. */
export function listPrompts(
  { tools, served, pins }: PromptTools,
  toolNames: 'underscore' | 'dotted' = 'underscore',
): ClerkPrompt[] {
  const byName = new Map(served.map((tool) => [tool.name, tool]));
  const listed = new Set(tools.map(({ name }) => name));
  const spell = (tool: ToolDefinition) => (toolNames === 'dotted' ? tool.name : tool.wireName);
  return servedPrompts(served).map((name) => {
    const prompt = PROMPTS[name];
    const asked = askedArguments(prompt.arguments, { pins, served: byName });
    return {
      name,
      title: prompt.title,
      description: prompt.description,
      arguments: asked.map((one) => ({
        name: one.name,
        description: one.description,
        required: one.required ?? false,
      })),
      text: (args = {}) =>
        compose(prompt, readValues(name, asked, args ?? {}), { served: byName, listed, pins, spell, now: new Date() }),
    };
  });
}
