import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ToolDefinition } from '../../../src/tool.ts';
import { everyTool } from './catalogue.ts';

/** The folder of the golden files: one per tool, with its public definition as it was last reviewed. */
export const GOLDEN_FOLDER = new URL('../../golden/', import.meta.url);

/** Makes every tool's golden file as it should be, text by file name. */
export async function expectedGoldens(): Promise<Map<string, string>> {
  const tools = await everyTool();
  return new Map(tools.map(({ name, definition }) => [`${name}.json`, text(definition)]));
}

/** Reads the golden files that are committed, text by file name. */
export function committedGoldens(): Map<string, string> {
  const files = existsSync(GOLDEN_FOLDER) ? readdirSync(GOLDEN_FOLDER).sort() : [];
  return new Map(files.map((file) => [file, readFileSync(new URL(file, GOLDEN_FOLDER), 'utf8')]));
}

/** Prints a definition with every field spelt out, so that a field added to the type must be decided on here. */
function text(definition: ToolDefinition): string {
  const { name, wireName, title, description, tier, endpoint, annotations, inputSchema } = definition;
  const { upload, clear, secrets } = definition;
  const seen = { name, wireName, title, description, tier, endpoint, annotations, inputSchema };
  const shown = { ...seen, upload, clear, secrets };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
