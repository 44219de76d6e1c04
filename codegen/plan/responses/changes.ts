import type { ResponseShape } from '../../../src/tool.ts';
import type { Views } from '../../config/views.ts';
import type { FoundTypes } from '../../openapi/response-types.ts';
import { akinTools } from '../../shared/akin.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import type { Problems } from '../../shared/problems.ts';
import { yamlKey } from '../../shared/yaml-file.ts';
import type { PlannedTool } from '../plan.ts';

/** `verification`, or `password_enabled if password` for what only one argument changes. */
const ENTRY = /^(?<field>\S+)(?: if (?<argument>\S+))?$/;

type Changes = Pick<ResponseShape, 'changes' | 'changesBy'>;

/**
 * Returns the fields that say what a call has changed, by tool, and reports those that don't exist, and tools of which
 * nothing says it: neither an argument of a field's name nor spec/views.yaml.
 */
export function planChanges(
  tools: readonly PlannedTool[],
  shapes: ReadonlyMap<string, ResponseShape>,
  found: FoundTypes,
  { changes, file }: Views,
  secretFields: ReadonlyMap<string, readonly string[]>,
  problems: Problems,
): Map<string, Changes> {
  const writes = tools.filter(({ tier, name }) => tier !== 'read' && shapes.has(name));
  const names = writes.map(({ name }) => name);
  const fieldsOf = (name: string) => Object.keys(found[shapes.get(name)?.type ?? ''] ?? {});
  for (const [name, entries] of Object.entries(changes)) {
    const report = (at: number[], message: string) =>
      problems.add(file.problem('leftover', ['changes', name, ...at], message, at.length === 0 ? 'key' : undefined));
    if (!names.includes(name))
      report(
        [],
        didYouMean(`"${name}" is no tool that changes something and returns it`, name, akinTools(name, names)),
      );
    const inputs = writes.find((tool) => tool.name === name)?.inputs.map((input) => input.name);
    for (const [i, { field, argument }] of (inputs ? entries : []).map(parse).entries()) {
      if (!fieldsOf(name).includes(field))
        report([i], didYouMean(`the response of ${name} has no "${field}"`, field, fieldsOf(name)));
      if (argument !== undefined && !inputs?.includes(argument))
        report([i], didYouMean(`${name} has no argument "${argument}"`, argument, inputs ?? []));
    }
  }
  for (const tool of writes) {
    const { name } = tool;
    if (Object.hasOwn(changes, name) || saysWhatChanged(tool, fieldsOf(name), secretFields.get(name))) continue;
    const message = `${name}: say under \`changes\` what a call of it changes: no argument has the name of a field of its response. Its fields: ${fieldsOf(name).join(', ')}`;
    const lines = `  ${name}: [] # fields of its response, such as ${fieldsOf(name).slice(0, 5).map(yamlKey).join(', ')}\n`;
    const problem = file.problem('gap', ['changes'], message, 'key');
    problems.add({ ...problem, paste: { file: problem.file, under: 'changes', lines } });
  }
  return new Map(Object.entries(changes).map(([name, entries]) => [name, toShape(entries)]));
}

function parse(entry: string): { field: string; argument?: string } {
  return (ENTRY.exec(entry)?.groups ?? { field: entry }) as { field: string; argument?: string };
}

function toShape(entries: readonly string[]): Changes {
  const parsed = entries.map(parse);
  const changes = parsed.flatMap(({ field, argument }) => (argument === undefined ? [field] : []));
  const by = parsed.flatMap(({ field, argument }) => (argument === undefined ? [] : [[argument, field]]));
  return { ...(changes.length > 0 && { changes }), ...(by.length > 0 && { changesBy: Object.fromEntries(by) }) };
}

/** Tells whether a result says by itself what a call has changed, or has nothing to say of it. */
function saysWhatChanged(tool: PlannedTool, fields: readonly string[], secret: readonly string[] = []): boolean {
  const given = tool.inputs.flatMap((input) => (input.in === 'path' || input.fixed ? [] : input.name));
  const known = [...tool.inputs.map(({ name }) => name), 'id', 'object'];
  return [...given, ...secret].some((name) => fields.includes(name)) || fields.every((name) => known.includes(name));
}
