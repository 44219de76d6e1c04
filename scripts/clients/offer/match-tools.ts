import type { JsonSchema } from '../../../src/tool.ts';
import type { OfferedTool } from '../model/turn.ts';

/** A tool as our server lists it. */
export interface ListedTool {
  name: string;
  description: string;
  inputSchema: JsonSchema;
}

/** A tool that a model was offered, and the one that it is. */
export interface Match {
  listed: ListedTool;
  offered: OfferedTool;
}

/** Finds the tools of ours among those that a model was offered, under names with something in front. */
export function matchTools(listed: readonly ListedTool[], offered: readonly OfferedTool[]): Match[] {
  return offered.flatMap((one) => {
    const [tool] = listed
      .filter(({ name }) => endsWithName(one.name, name))
      .sort((a, b) => b.name.length - a.name.length);
    return tool ? [{ listed: tool, offered: one }] : [];
  });
}

/** Returns whether a name is another one, perhaps behind a prefix that doesn't end in the middle of a word. */
export function endsWithName(long: string, name: string): boolean {
  return long.endsWith(name) && !/[A-Za-z0-9]$/.test(long.slice(0, -name.length));
}

/**
 * Finds the names under which a text tells of tools: those with the prefix that most of them have there. Names without one
 * don't count, since instructions and descriptions name tools as the server does.
 */
export function findNames(text: string, listed: readonly { name: string }[]): string[] {
  // The text may be JSON, in which a new line begins with a letter.
  const words = new Set(text.replace(/\\+[nrt]/g, ' ').match(/[\w:.-]*\w/g) ?? []);
  const byPrefix = new Map<string, string[]>();
  for (const word of words) {
    for (const { name } of listed) {
      const prefix = word.slice(0, -name.length);
      if (prefix !== '' && endsWithName(word, name)) byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), word]);
    }
  }
  const [most = []] = [...byPrefix.values()].sort((a, b) => b.length - a.length);
  return most;
}

/** Reads the tools that a client's search tells of in its result: one of them a line, as JSON. */
export function readFound(result: string): OfferedTool[] {
  return [...result.matchAll(/<function>(\{.*\})<\/function>/g)].map(([, json = '']) => {
    const { name, description = '', parameters, parametersJsonSchema, input_schema } = JSON.parse(json);
    return { name, description, schema: parameters ?? parametersJsonSchema ?? input_schema ?? {} };
  });
}
