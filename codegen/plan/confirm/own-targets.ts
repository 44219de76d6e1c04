import type { Effect, OwnTargets, Question } from '../../../src/tool.ts';
import type { Targets } from '../../config/confirm/targets.ts';
import { fieldOf, responseSchemas, rowsOf } from '../../openapi/response-fields.ts';
import type { Document } from '../../openapi/types.ts';
import { Problems } from '../../shared/problems.ts';
import { yamlKey } from '../../shared/yaml-file.ts';
import { openInputs } from '../inputs/tool-inputs.ts';
import type { PlannedTool } from '../plan.ts';

/** Decisions about the calls of all tools, by the tool's name. */
interface Judged {
  effects: ReadonlyMap<string, readonly Effect[]>;
  questions: ReadonlyMap<string, Question>;
}

/**
 * Plans whom the calls of each tool let in, as far as that may be the person in whose name they are made.
 * @returns by the tool's name; a tool whose calls let nobody in is left out
 * @throws FileError naming every tool that lets somebody in without an entry, every other one with one, and every argument
 *   and field that there isn't
 */
export function planOwnTargets(
  document: Document,
  tools: readonly PlannedTool[],
  { effects, questions }: Judged,
  { own, file }: Targets,
  problems = new Problems(),
): Map<string, OwnTargets> {
  const planned = new Map<string, OwnTargets>();
  const left = new Set(Object.keys(own));
  for (const tool of tools) {
    const letsIn = effects.get(tool.name)?.some(({ kind }) => kind !== 'loses');
    if (!letsIn) continue;
    left.delete(tool.name);
    const given = Object.hasOwn(own, tool.name) ? own[tool.name] : undefined;
    if (given === undefined) {
      const message = `${tool.name} lets somebody in: say whom under \`own\` of spec/targets.yaml`;
      const lines = `  ${yamlKey(tool.name)}: everybody # or whom its arguments name: named\n`;
      const paste = { file: 'spec/targets.yaml', under: 'own', lines };
      // It is served all the same: a person's calls of it are refused.
      problems.add({ ...file.problem('gap', ['own'], message, 'key'), paste });
      continue;
    }
    const paths = typeof given === 'string' ? [] : Object.keys(given);
    for (const path of paths.filter((one) => !exists(document, tool, questions.get(tool.name), one))) {
      const message = `${tool.name} has no argument "${path}", and reads no such field of what an argument names`;
      problems.add(file.problem('leftover', ['own', tool.name, path], message, 'key'));
    }
    planned.set(tool.name, given);
  }
  for (const name of left)
    problems.add(file.problem('leftover', ['own', name], `no call of ${name} lets somebody in: delete it`, 'key'));
  problems.settle();
  return planned;
}

/** Tells whether a path is an argument, or a field of the target that its question reads about one. */
function exists(document: Document, tool: PlannedTool, question: Question | undefined, path: string): boolean {
  const [argument = '', ...field] = path.split('.');
  if (!openInputs(tool.inputs).some((input) => input.argument === argument)) return false;
  if (field.length === 0) return true;
  const target = question?.targets?.[argument];
  if (!target) return false;
  const response = responseSchemas(document, `GET ${target.read.split('?')[0]}`);
  const row = target.match ? rowsOf(document, response, target.list) : response;
  return fieldOf(document, row, field.join('.')).length > 0;
}
