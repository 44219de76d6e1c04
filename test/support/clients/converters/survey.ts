import type { ToolDefinition } from '../../../../src/tool.ts';
import { compareSchemas, type Difference } from './compare.ts';
import { type Converter, listedTool } from './converter.ts';
import { converters } from './converters.ts';

/** The outcome for one tool's schema. */
export interface Outcome {
  tool: string;
  differences: Difference[];
  strict?: boolean;
  /** The message of the error that the converter threw. */
  error?: string;
}

/** The outcome for every tool's schema in one converter. */
export interface Survey {
  converter: Converter;
  outcomes: Outcome[];
}

/** Runs every tool's listed schema through every converter, one after the other. */
export async function surveyConverters(tools: readonly ToolDefinition[]): Promise<Survey[]> {
  const surveys: Survey[] = [];
  for (const converter of converters) {
    const outcomes: Outcome[] = [];
    for (const tool of tools) outcomes.push(await tryConverter(converter, tool));
    surveys.push({ converter, outcomes });
  }
  return surveys;
}

async function tryConverter(converter: Converter, definition: ToolDefinition): Promise<Outcome> {
  const tool = definition.name;
  try {
    const { schema, strict } = await converter.convert(listedTool(definition));
    const differences = compareSchemas(definition.inputSchema, schema);
    return { tool, differences, ...(strict !== undefined && { strict }) };
  } catch (error) {
    return { tool, differences: [], error: (error as Error).message };
  }
}
