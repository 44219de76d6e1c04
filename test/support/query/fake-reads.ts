import type { OpenTool, QueryReads } from '../../../src/runtime/query/reads/open-list.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';
import type { JsonObject } from '../../../src/runtime/shared/json.ts';
import { type FakeList, fakeList } from './fake-list.ts';

type Reader = (args: JsonObject) => JsonObject | undefined;

const notFound = () => new ToolError({ kind: 'not_found', message: 'It does not exist.' });

/** A tool that is made up: its rows by arguments, or, without `rows`, the one object. */
export interface FakeTool extends Omit<FakeList, 'rows'> {
  fields: string[];
  rows?: (args: JsonObject) => JsonObject[];
  one?: Reader;
}

/** Makes the reads of a query from tools by name, and notes the arguments of each that was opened or read. */
export function fakeReads(tools: Record<string, FakeTool>) {
  const calls: [tool: string, args: JsonObject][] = [];
  const open = async (name: string): Promise<OpenTool> => {
    const tool = tools[name];
    if (!tool) throw notFound();
    const { fields, rows, one, ...settings } = tool;
    const types = { Row: Object.fromEntries(fields.map((field) => [field, {}])) };
    const shape = { type: 'Row', ...(rows && { rows: '' }) };
    const isHidden = ([first]: readonly string[]) => first === 'secret';
    return {
      name,
      types,
      shape,
      isHidden,
      async list(args) {
        calls.push([name, args]);
        const { list } = fakeList({ ...settings, rows: rows?.(args) ?? [] });
        return { ...list, name, types, shape: { ...list.shape, ...shape }, isHidden };
      },
      async one(args, signal) {
        calls.push([name, args]);
        await settings.before?.({ offset: 0, limit: 1, signal }, 0);
        const found = one?.(args);
        if (!found) throw notFound();
        return found;
      },
    };
  };
  return { reads: { open } satisfies QueryReads, calls };
}
