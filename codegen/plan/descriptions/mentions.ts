import type { Allowlist } from '../../config/allowlist/allowlist-types.ts';
import type { Problem } from '../../shared/problems.ts';
import type { PlannedTool } from '../plan.ts';

/** Words in the form of a wire name; a name in two spellings, `users_getUser`, is one in any category. */
const WIRE_NAME = /\b([a-z][A-Za-z0-9]*)_([a-z][A-Za-z0-9]*)\b(?!_)/g;

/**
 * Takes out of descriptions the sentences that name a tool that isn't there: an agent would call it.
 * @param report takes each such tool, and each description of which nothing is left
 */
export function withoutMissing(
  tools: readonly PlannedTool[],
  { file, entries, leftOut, removed }: Allowlist,
  report: (problem: Problem) => void,
): PlannedTool[] {
  const present = new Set(tools.map(({ wireName }) => wireName));
  const names = [...entries.map(({ tool }) => tool), ...leftOut, ...Object.keys(removed)];
  const categories = new Set(names.map((name) => name.split('.')[0] ?? ''));
  const isMissing = (text: string) => missingIn(text, present, categories).length > 0;
  const shorten = (text: string) =>
    isMissing(text)
      ? asSentences(
          sentences(text)
            .filter((one) => !isMissing(one))
            .join(' '),
        )
      : text;
  return tools.map((tool) => {
    const path = entries.find((entry) => entry.tool === tool.name)?.path ?? [];
    const all = [
      tool.description,
      ...tool.inputs.flatMap(({ description, nested }) => [description, ...nested.values()]),
    ];
    const missing = new Set(all.flatMap((text) => missingIn(text, present, categories)));
    if (missing.size === 0) return tool;
    for (const name of missing)
      report(
        file.problem('leftover', path, `${tool.name}: a description mentions ${name}, which is not a tool`, 'key'),
      );
    const without = {
      ...tool,
      description: shorten(tool.description),
      inputs: tool.inputs.map((input) => ({
        ...input,
        description: shorten(input.description),
        nested: new Map([...input.nested].map(([at, text]) => [at, shorten(text)])),
      })),
    };
    const emptied = [
      ...(without.description === '' ? [{}] : []),
      ...without.inputs.flatMap(({ name, description, nested, fixed }) =>
        !fixed && [description, ...nested.values()].includes('') ? [{ input: name }] : [],
      ),
    ];
    for (const about of emptied) {
      const message = `${tool.name}: nothing is left of a description without the tool that it names: write another`;
      report({ ...file.problem('gap', path, message, 'key'), tool: tool.name, ...about });
    }
    return without;
  });
}

function missingIn(text: string, present: ReadonlySet<string>, categories: ReadonlySet<string>): string[] {
  return [...text.matchAll(WIRE_NAME)].flatMap(([name, category = '', method = '']) => {
    const isName = categories.has(category) || /[A-Z]/.test(method);
    return isName && !present.has(name) ? [name] : [];
  });
}

/** Makes whole sentences of what is left: parts that a semicolon joined begin and end otherwise. */
function asSentences(text: string): string {
  return text.replace(/;$/, '.').replace(/(?<=^|\. )[a-z](?=[a-z]* )/g, (letter) => letter.toUpperCase());
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+/);
}
