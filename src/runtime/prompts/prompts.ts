import type { Pins, ToolDefinition } from '../../tool.ts';
import { askedArguments, readValues } from './arguments.ts';
import { compose } from './compose.ts';
import { servedPrompts } from './served-prompts.ts';
import { PROMPTS } from './texts/texts.ts';

/** An argument of a prompt, as a person or a program gives it. */
export interface ClerkPromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

/** A job that an agent can be given in one piece, worded for the tools that are served. */
export interface ClerkPrompt {
  /** The name, such as `off_board_person`. */
  readonly name: string;
  readonly title: string;
  /** What the job is, in a line for people. */
  readonly description: string;
  /** What can be given; nothing that the toolkit is limited to. */
  readonly arguments: readonly ClerkPromptArgument[];
  /**
   * Returns the text to send to the agent as a user's message. What is given stands in it as quoted data.
   * @throws UsageError for an argument that is missing, unknown, longer than 200 characters or no number of days
   */
  text(args?: Readonly<Record<string, string>>): string;
}

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
        compose(prompt, readValues(name, asked, args), { served: byName, listed, pins, spell, now: new Date() }),
    };
  });
}
