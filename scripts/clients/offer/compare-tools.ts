import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { compareSchemas, type Difference } from '../../../test/support/clients/converters/compare.ts';
import type { Match } from './match-tools.ts';

/** The differences between tools as listed and as offered: numbers of tools, by keyword. */
export type Changes = Partial<Record<Difference['kind'], Record<string, number>>>;

/** Counts in how many tools each keyword of the schema differs; `tool description` where that of the tool itself does. */
export function countChanges(matches: readonly Match[]): Changes {
  const changes: Changes = {};
  for (const match of matches) {
    for (const [kind, keywords] of differencesOf(match)) {
      const counts = changes[kind] ?? {};
      for (const keyword of keywords) counts[keyword] = (counts[keyword] ?? 0) + 1;
      changes[kind] = counts;
    }
  }
  return changes;
}

/** Returns the keywords that differ in one tool, each once, by what became of them. */
function differencesOf({ listed, offered }: Match): Map<Difference['kind'], Set<string>> {
  const differences: Pick<Difference, 'kind' | 'keyword'>[] = compareSchemas(listed.inputSchema, offered.schema);
  if (listed.description !== offered.description) differences.push({ kind: 'changed', keyword: 'tool description' });
  const byKind = new Map<Difference['kind'], Set<string>>();
  for (const { kind, keyword } of differences) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(keyword));
  return byKind;
}

/** Counts what tools cost as they are offered: o200k_base tokens of name, description and schema. */
export function countOffered(matches: readonly Match[]): number {
  return sum(matches.map(({ offered: { name, description, schema } }) => ({ name, description, inputSchema: schema })));
}

/** Counts what tools cost as they are listed, in the same way. */
export function countListed(tools: readonly Match['listed'][]): number {
  return sum(tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })));
}

/** Counts what a list of bare names costs. */
export function countNames(names: readonly string[]): number {
  return countTokens(names.join('\n'));
}

function sum(tools: readonly object[]): number {
  return tools.reduce((total, tool) => total + countTokens(JSON.stringify(tool)), 0);
}
