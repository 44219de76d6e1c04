import type { Paging, ResponseShape } from '../../../src/tool.ts';
import type { Views } from '../../config/views.ts';
import { getAt } from '../../openapi/endpoints.ts';
import { resolve } from '../../openapi/reference.ts';
import type { Document, Schema } from '../../openapi/types.ts';
import { akinTools } from '../../shared/akin.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import type { Problems } from '../../shared/problems.ts';
import { openInputs, type PlannedInput } from '../inputs/tool-inputs.ts';
import type { PlannedTool } from '../plan.ts';

/** Returns the way to all pages of a tool's list; nothing where it isn't read by `limit` and `offset`. */
export function pagingOf(document: Document, tool: PlannedTool, { lists }: Views): Paging | undefined {
  const inputs = openInputs(tool.inputs);
  const named = (name: string) => inputs.find(({ argument }) => argument === name);
  const most = named('limit')?.schema.maximum;
  if (most === undefined || !named('offset')) return undefined;
  const own = lists[tool.name];
  const known = own?.ascending && Object.keys(own.ascending).every((argument) => named(argument));
  const ascending = known ? own.ascending : oldestFirst(document, named('order_by'));
  const count = own?.count !== undefined && getAt(document, own.count) ? own.count : undefined;
  return { most, ...(ascending && { ascending }), ...(count !== undefined && { count }) };
}

/** Returns the order by creation, if the spec names it among the values of the input, or as the default. */
function oldestFirst(document: Document, input: PlannedInput | undefined): Record<string, string> | undefined {
  if (!input) return undefined;
  const { enum: values = [] } = input.schema;
  const listed = ['+created_at', 'created_at'].find((value) => values.includes(value));
  if (listed !== undefined) return { [input.argument]: listed };
  const raw = resolve<Schema>(document, { $ref: `${input.pointer}/schema` }, input.pointer);
  return /^[+-]?created_at$/.test(String(raw.default)) ? { [input.argument]: '+created_at' } : undefined;
}

/** Reports what spec/views.yaml says of lists that there aren't, or of arguments and reads that there aren't. */
export function checkListed(
  document: Document,
  tools: readonly PlannedTool[],
  shapes: ReadonlyMap<string, ResponseShape>,
  { lists, file }: Views,
  problems: Problems,
): void {
  const paged = [...shapes].flatMap(([name, { paging }]) => (paging ? name : []));
  for (const [name, { count, ascending = {} }] of Object.entries(lists)) {
    const report = (at: string[], message: string) =>
      problems.add(file.problem('leftover', ['lists', name, ...at], message, 'key'));
    if (!paged.includes(name)) {
      report([], didYouMean(`"${name}" is no list that is read page by page`, name, akinTools(name, paged)));
      continue;
    }
    const known = openInputs(tools.find((tool) => tool.name === name)?.inputs ?? []).map(({ argument }) => argument);
    for (const argument of Object.keys(ascending))
      if (!known.includes(argument))
        report(['ascending', argument], didYouMean(`${name} has no argument "${argument}"`, argument, known));
    if (count !== undefined && !getAt(document, count)) report(['count'], `the spec has no GET ${count}`);
  }
}
