import { ToolError } from '../../shared/errors.ts';
import { whyIncomplete } from '../bound-reasons.ts';
import { textSize } from '../collect/budget.ts';
import type { OpenSubList } from '../open-query.ts';
import { checkSubList } from '../paths/check-paths.ts';
import { neededBySubList } from '../paths/needed-fields.ts';
import type { Bound, SubList } from '../query-types.ts';
import { equalityKey } from '../values/compare.ts';
import { compileWhere } from '../values/compile-where.ts';
import { valuesAt } from '../values/values-at.ts';
import { tooManyReads } from './call-room.ts';
import { type ScanContext, scan } from './scan.ts';

/** Estimated bytes of an entry in a set, beside its text. */
const ENTRY = 32;

/** The values of the lists that conditions name, each by its `equalityKey`. */
export type SubListValues = Map<SubList, ReadonlySet<string>>;

/**
 * Reads the lists that conditions name, one after the other, within the bounds of the whole query.
 * @throws ToolError as `scan` does, and where a bound is met: compared with a part of a list, rows would be wrong
 */
export async function readSubLists(
  subLists: readonly OpenSubList[],
  context: ScanContext & { now: number },
): Promise<SubListValues> {
  const found: SubListValues = new Map();
  for (const each of subLists) found.set(each.subList, await readValues(each, context));
  return found;
}

async function readValues(
  { subList, tool }: OpenSubList,
  context: ScanContext & { now: number },
): Promise<ReadonlySet<string>> {
  const { memory } = context.allowance;
  const test = subList.where && compileWhere(subList.where, context);
  const values = new Set<string>();
  const list = await tool.list(subList.arguments, neededBySubList(subList));
  const rows = {
    begin: (sample: readonly object[]) => checkSubList(subList, tool, sample as never),
    add(row: Parameters<typeof valuesAt>[0]) {
      if (test && !test(row)) return true;
      for (const value of valuesAt(row, subList.field.keys)) {
        const key = equalityKey(value);
        if (key === undefined || values.has(key)) continue;
        if (!memory.take(ENTRY + textSize(key))) return false;
        values.add(key);
      }
      return true;
    },
  };
  const { met, read } = await scan(list, rows, context);
  if (met) throw tooLong(tool.name, met, read);
  return values;
}

function tooLong(name: string, met: Bound, read: number): ToolError {
  const whole = `${name}, which "where" compares with, could not be read as a whole:`;
  if (met === 'time') {
    return new ToolError({
      kind: 'timeout',
      message: `${whole} the time of the query was up after ${read} rows.`,
      hint: 'Narrow its arguments, and call again.',
    });
  }
  if (met === 'calls') return tooManyReads(`${whole} ${whyIncomplete(met)}, and ${read} rows were read.`);
  return new ToolError({
    kind: met === 'list' ? 'unexpected' : 'bad_arguments',
    message: `${whole} ${whyIncomplete(met)}, and ${read} rows were read.`,
    parameter: 'where',
    hint: 'Narrow its arguments, and call again.',
  });
}
