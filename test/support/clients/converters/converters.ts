import { fromJSONSchema, toJSONSchema } from 'zod';
import type { JsonSchema } from '../../../../src/tool.ts';
import { aiSdk } from './ai-sdk.ts';
import type { Converter } from './converter.ts';
import { google } from './google.ts';
import { mastra } from './mastra.ts';
import { openai } from './openai.ts';

/** Zod's own converter. What it makes is no JSON Schema, so it is turned into one again. */
const zod: Converter = {
  package: 'zod',
  entry: '`fromJSONSchema`, and back by `toJSONSchema`',
  convert: ({ inputSchema }) => ({
    schema: toJSONSchema(fromJSONSchema(inputSchema as never), { io: 'input' }) as JsonSchema,
  }),
};

/** Every converter that a listed schema is tried with. */
export const converters: Converter[] = [...openai, ...google, ...aiSdk, ...mastra, zod];
