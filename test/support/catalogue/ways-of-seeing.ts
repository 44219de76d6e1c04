import type { ResultView } from '../../../src/runtime/result/view/present.ts';
import type { ToolDefinition } from '../../../src/tool.ts';
import { FIELDS } from '../../../src/tool-schema.ts';

/** A way in which a model can see a response: what is hidden must be hidden in each. */
export interface WayOfSeeing {
  view: ResultView;
  /** Arguments beyond those of the call itself. */
  args: Record<string, unknown>;
  /** True where everything that may be seen is shown. */
  whole: boolean;
}

const VIEW: WayOfSeeing = { view: 'lean', args: {}, whole: false };
const EVERY_FIELD: WayOfSeeing = { view: 'lean', args: { [FIELDS]: ['*'] }, whole: true };
const RAW: WayOfSeeing = { view: 'raw', args: {}, whole: true };

/** Lists the ways in which the response of a tool can be seen: its view, every field of it, and Clerk's own shape. */
export function waysOfSeeing({ inputSchema }: ToolDefinition): WayOfSeeing[] {
  return Object.hasOwn(inputSchema.properties ?? {}, FIELDS) ? [VIEW, EVERY_FIELD, RAW] : [VIEW, RAW];
}
