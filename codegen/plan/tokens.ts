import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { ToolDefinition } from '../../src/tool.ts';

/** What a tool costs a model's context as a client lists it to the model: o200k_base tokens of its name, description and schema. */
export function tokensOf({ wireName: name, description, inputSchema }: ToolDefinition): number {
  return countTokens(JSON.stringify({ name, description, inputSchema }));
}
