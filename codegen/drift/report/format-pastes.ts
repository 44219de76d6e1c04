import type { Paste } from '../../shared/problems.ts';

/** Formats the lines that settle decisions, a block of YAML for each file and key; lines for several tools stand once. */
export function formatPastes(pastes: readonly Paste[]): string[] {
  const blocks = new Map<string, Set<string>>();
  for (const { file, under, lines } of pastes) {
    const title = `Into \`${file}\`, under \`${under}\`:`;
    blocks.set(title, (blocks.get(title) ?? new Set()).add(lines));
  }
  return [...blocks].map(([title, lines]) => `${title}\n\n\`\`\`yaml\n${inYaml([...lines])}\`\`\`\n`);
}

/** Joins lines, so that a key which several begin with stands once, and nothing in a name of the spec ends the block. */
function inYaml(all: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const lines of all) {
    const [first = '', ...rest] = lines.split('\n').filter((line) => line !== '');
    groups.set(first, [...(groups.get(first) ?? []), ...rest]);
  }
  const joined = [...groups].flatMap(([first, rest]) => [first, ...new Set(rest)]).join('\n');
  return `${joined.replaceAll('`', "'")}\n`;
}
