import type { ResponseField, ResponseFields } from '../../../src/tool.ts';
import type { TypeView, Views } from '../../config/views.ts';
import type { FoundTypes } from '../../openapi/response-types.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import type { Problems } from '../../shared/problems.ts';
import type { YamlPath } from '../../shared/yaml-file.ts';
import { openInputs } from '../inputs/tool-inputs.ts';
import type { PlannedTool } from '../plan.ts';

/** Reports what spec/views.yaml says of types, fields and arguments that don't exist, and what it says twice. */
export function checkViews(
  found: FoundTypes,
  tools: readonly PlannedTool[],
  { everywhere, timeFields, types, file }: Views,
  problems: Problems,
): void {
  const all = new Map(Object.values(found).flatMap((fields) => [...pathsOf(fields, '')]));
  const names = [...new Set([...all.keys()].map((path) => path.slice(path.lastIndexOf('.') + 1)))];
  const leftover = (path: YamlPath, message: string) => problems.add(file.problem('leftover', path, message));
  for (const [i, name] of everywhere.entries())
    if (!names.includes(name))
      leftover(['everywhere', 'never', i], didYouMean(`no response has "${name}"`, name, names));
  for (const [i, name] of timeFields.entries()) {
    const holds = [...all].some(([path, field]) => field.time && path.split('.').at(-1) === name);
    if (!holds) leftover(['time_fields', i], didYouMean(`no response has a number "${name}"`, name, names));
    else if (name.endsWith('_at')) leftover(['time_fields', i], `"${name}" is a time by its name: delete it`);
  }
  const known = Object.keys(found);
  const given = [...new Set(tools.flatMap(({ inputs }) => openInputs(inputs).map(({ argument }) => argument)))];
  for (const [type, view] of Object.entries(types)) {
    const path = ['types', type];
    if (known.includes(type)) checkView(type, pathsOf(found[type] ?? {}, ''), view, given, { path, file, problems });
    else
      problems.add(file.problem('leftover', path, didYouMean(`no response has a type "${type}"`, type, known), 'key'));
  }
}

/** The place of a view in its file, and what takes its problems. */
interface Report extends Pick<Views, 'file'> {
  path: string[];
  problems: Problems;
}

function checkView(
  type: string,
  fields: ReadonlyMap<string, ResponseField>,
  { summary = [], never = [], usual = {}, taken_by: takenBy = {}, repeats = {}, first = {} }: TypeView,
  given: readonly string[],
  { path, file, problems }: Report,
): void {
  const known = [...fields.keys()];
  const report = (kind: 'gap' | 'leftover', at: YamlPath, message: string, key?: 'key') =>
    problems.add(file.problem(kind, [...path, ...at], message, key));
  const check = (field: string, at: YamlPath, key?: 'key') => {
    if (!known.includes(field)) report('leftover', at, didYouMean(`${type} has no "${field}"`, field, known), key);
  };
  const listed = new Set<string>();
  for (const [list, members] of Object.entries({ summary, never }))
    for (const [i, field] of members.entries()) {
      check(field, [list, i]);
      if (listed.has(field)) report('gap', [list, i], `"${field}" of ${type} is listed twice: keep one`);
      listed.add(field);
    }
  for (const field of Object.keys(usual)) {
    check(field, ['usual', field], 'key');
    const { type: ofObject, fields: inside, open } = fields.get(field) ?? {};
    if (ofObject ?? inside ?? open)
      report('gap', ['usual', field], `"${field}" of ${type} is an object: name a field inside it`, 'key');
  }
  const checkArgument = (argument: string, at: YamlPath) => {
    if (!given.includes(argument))
      report('leftover', at, didYouMean(`no tool has an argument "${argument}"`, argument, given));
  };
  for (const [field, takers] of Object.entries(takenBy)) {
    check(field, ['taken_by', field], 'key');
    for (const [i, argument] of takers.entries()) checkArgument(argument, ['taken_by', field, i]);
  }
  for (const [field, argument] of Object.entries(repeats)) {
    check(field, ['repeats', field], 'key');
    checkArgument(argument, ['repeats', field]);
  }
  for (const [list, id] of Object.entries(first)) {
    check(list, ['first', list], 'key');
    check(id, ['first', list]);
  }
}

/** Returns the fields of an object by their paths, with those of objects inside it that have no type of their own. */
function pathsOf(fields: ResponseFields, above: string): Map<string, ResponseField> {
  const paths = Object.entries(fields).flatMap(([name, field]): [string, ResponseField][] => [
    [above + name, field],
    ...(field.fields ? pathsOf(field.fields, `${above}${name}.`) : []),
  ]);
  return new Map(paths);
}
