import { CLEAR } from '../../../src/tool-schema.ts';
import type { ClearFile, ClearRule } from '../../config/clear.ts';
import type { Glossary } from '../../config/glossary.ts';
import { takesNull } from '../../inputs/listed.ts';
import { hasDeprecated } from '../../inputs/operation.ts';
import { akinTools } from '../../shared/akin.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import { Problems } from '../../shared/problems.ts';
import { yamlKey } from '../../shared/yaml-file.ts';
import type { PlannedClear, PlannedTool } from '../plan.ts';
import { oneLine, openInputs } from './tool-inputs.ts';

/** Methods that change what is there; what another one makes has nothing to clear. */
const UPDATES = ['patch', 'put'];

/**
 * Decides which inputs of each tool can be cleared.
 * @returns what is sent to clear each, by the tool's name; a tool without any is left out
 * @throws FileError naming every input that could be cleared and is not decided, or is so twice, and every entry for one
 *   that doesn't exist, or that has nothing to clear
 */
export function planClear(
  tools: readonly PlannedTool[],
  { rules, file }: ClearFile,
  { descriptions }: Glossary,
  problems = new Problems(),
): Map<string, PlannedClear> {
  const planned = new Map<string, PlannedClear>();
  for (const tool of tools) {
    const values = emptyValues(tool);
    const mine = rules.filter((rule) => rule.tool === tool.name);
    const undecided = Object.keys(values).filter((input) => !mine.some((rule) => rule.input === input));
    for (const input of undecided) {
      const message = `${tool.name}: "${input}" takes ${JSON.stringify(values[input])}: put it under \`clear\` if that empties it, or under \`keep\` with the reason`;
      const lines = `  ${tool.name}:\n    ${yamlKey(input)}: # why it isn't emptied\n`;
      const problem = file.problem('gap', [], message);
      problems.add({ ...problem, paste: { file: problem.file, under: 'keep', lines } });
    }
    for (const [i, { input, path }] of mine.entries()) {
      if (!Object.hasOwn(values, input)) {
        const message = hasDeprecated(tool.operation, input)
          ? `"${input}" of ${tool.name} is deprecated in this version, and left out: delete this`
          : didYouMean(`${tool.name} has nothing to clear in "${input}"`, input, Object.keys(values));
        problems.add(file.problem('leftover', path, message));
      }
      const first = mine.findIndex((rule) => rule.input === input);
      if (first < i) problems.add(file.problem('gap', path, `"${input}" of ${tool.name} is here twice: keep one`));
    }
    const cleared = Object.entries(values).filter(([input]) =>
      mine.some((rule) => rule.clears && rule.input === input),
    );
    if (cleared.length === 0) continue;
    const description = descriptions.get(CLEAR);
    if (description === undefined)
      problems.add(file.problem('gap', ['clear'], `no description for "${CLEAR}": add one to spec/glossary.yaml`));
    else planned.set(tool.name, { values: Object.fromEntries(cleared), description: oneLine(description) });
  }
  problems.add(...unknownTools(rules, tools).map(([path, message]) => file.problem('leftover', path, message, 'key')));
  problems.settle();
  return planned;
}

/** Returns what could empty each input of a tool: "" where the spec has that among its values, else null. */
function emptyValues({ inputs, operation }: PlannedTool): Record<string, null | ''> {
  const updates = operation !== null && UPDATES.includes(operation.method);
  const found = openInputs(inputs).flatMap(({ argument, in: place, schema, orNull }): [string, null | ''][] => {
    if (place !== 'body') return [];
    if (schema.enum?.includes('')) return [[argument, '']];
    return updates && takesNull(schema) && schema.type !== 'boolean' && !orNull ? [[argument, null]] : [];
  });
  return Object.fromEntries(found);
}

function unknownTools(rules: readonly ClearRule[], tools: readonly PlannedTool[]): [ClearRule['path'], string][] {
  const names = tools.map(({ name }) => name);
  const unknown = new Map(rules.flatMap(({ tool, path }) => (names.includes(tool) ? [] : [[tool, path.slice(0, 2)]])));
  return [...unknown].map(([tool, path]) => [
    path,
    didYouMean(`there is no tool "${tool}"`, tool, akinTools(tool, names)),
  ]);
}
