import type { TimeUnit } from '../../../src/tool.ts';
import type { Views } from '../../config/views.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import type { Problems } from '../../shared/problems.ts';
import { yamlKey } from '../../shared/yaml-file.ts';
import type { PlannedTool } from '../plan.ts';
import { openInputs, type PlannedInput } from './tool-inputs.ts';

/** Names that a number has if it is a point in time. */
const TIME = /_at(?:_(?:before|after|since|until))?$/;

/**
 * Decides which arguments are Unix times, and in which unit, and reports inputs that look like one and have none, and
 * units of inputs that don't exist.
 * @returns the units by argument, by the tool's name; a tool without any is left out
 */
export function planTimes(
  tools: readonly PlannedTool[],
  { times, file }: Pick<Views, 'times' | 'file'>,
  problems: Problems,
): Map<string, Record<string, TimeUnit>> {
  const planned = new Map<string, Record<string, TimeUnit>>();
  const numbers = new Set<string>();
  for (const tool of tools) {
    const units: Record<string, TimeUnit> = {};
    for (const { name, argument } of openInputs(tool.inputs).filter(isNumber)) {
      numbers.add(name);
      const unit = Object.hasOwn(times, name) ? times[name] : undefined;
      if (unit) units[argument] = unit;
      else if (TIME.test(name))
        problems.add({
          ...file.problem('gap', ['times'], `${tool.name}: say under \`times\` if "${name}" is in s or ms`),
          tool: tool.name,
          input: name,
          paste: { file: 'spec/views.yaml', under: 'times', lines: `  ${yamlKey(name)}: # s or ms\n` },
        });
    }
    if (Object.keys(units).length > 0) planned.set(tool.name, units);
  }
  for (const name of Object.keys(times)) {
    if (numbers.has(name)) continue;
    const message = didYouMean(`no tool has a number "${name}"`, name, [...numbers]);
    problems.add(file.problem('leftover', ['times', name], message, 'key'));
  }
  problems.settle();
  return planned;
}

function isNumber({ schema: { type } }: PlannedInput): boolean {
  return type === 'integer' || type === 'number';
}
