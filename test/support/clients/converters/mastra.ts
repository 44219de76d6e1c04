import {
  AnthropicSchemaCompatLayer,
  applyCompatLayer,
  DeepSeekSchemaCompatLayer,
  GoogleSchemaCompatLayer,
  OpenAIReasoningSchemaCompatLayer,
  OpenAISchemaCompatLayer,
  type SchemaCompatLayer,
} from '@mastra/schema-compat';
import type { JsonSchema } from '../../../../src/tool.ts';
import type { Converter } from './converter.ts';

/** The layers that change schemas, each with a model that Mastra uses it for. */
const LAYERS: [layer: SchemaCompatLayer, entry: string][] = [
  [new AnthropicSchemaCompatLayer(model('anthropic', 'claude-sonnet-4')), 'Anthropic'],
  [new DeepSeekSchemaCompatLayer(model('deepseek', 'deepseek-chat')), 'DeepSeek'],
  [new GoogleSchemaCompatLayer(model('google', 'gemini-3-pro')), 'Google'],
  [new OpenAISchemaCompatLayer(model('openai', 'gpt-4o')), 'OpenAI'],
  [new OpenAIReasoningSchemaCompatLayer(model('openai', 'o3')), 'OpenAI, reasoning'],
];

function model(provider: string, modelId: string) {
  return { provider, modelId, supportsStructuredOutputs: false };
}

/** The converters of Mastra, one per provider. */
export const mastra: Converter[] = LAYERS.map(([layer, entry]) => ({
  package: '@mastra/schema-compat',
  entry,
  convert({ inputSchema }) {
    if (!layer.shouldApply()) throw new Error(`Mastra does not use its layer for ${entry} with this model`);
    const converted = applyCompatLayer({ schema: inputSchema as never, compatLayers: [layer], mode: 'jsonSchema' });
    return { schema: converted as JsonSchema };
  },
}));
