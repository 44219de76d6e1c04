import * as z from 'zod';
import { coerceArguments } from '../arguments/coerce.ts';
import { validate } from '../arguments/validate.ts';
import { ToolError } from '../shared/errors.ts';
import { DISCOVERY, type DiscoveryTool, MOST_DESCRIBED, MOST_FOUND, MOST_QUERIES } from './definitions.ts';

const call = z.strictObject({ tool: z.string(), arguments: z.unknown().optional() });

/** The inputs of each tool of discovery, as its definition says. */
const inputs = {
  search_tools: z.strictObject({
    query: z.array(z.string()).max(MOST_QUERIES).optional(),
    category: z.string().optional(),
    limit: z.number().int().gte(1).lte(MOST_FOUND).optional(),
  }),
  describe_tools: z.strictObject({ tools: z.array(z.string()).min(1).max(MOST_DESCRIBED) }),
  call_read_tool: call,
  call_write_tool: call,
  call_destructive_tool: call,
} satisfies Record<DiscoveryTool, z.ZodType>;

/** Arguments of a tool of discovery. */
export type DiscoveryArguments<Name extends DiscoveryTool> = z.infer<(typeof inputs)[Name]>;

/**
 * Reads the arguments of a tool of discovery; those of the tool behind a caller are left as they are.
 * @throws ToolError bad_arguments naming what is wrong
 */
export function readArguments<Name extends DiscoveryTool>(name: Name, given: unknown): DiscoveryArguments<Name> {
  const definition = DISCOVERY[name];
  const args = coerceArguments(given ?? {}, definition.inputSchema);
  try {
    return validate(args, { input: inputs[name] }, definition) as DiscoveryArguments<Name>;
  } catch (error) {
    if (!(error instanceof ToolError) || !definition.inputSchema.properties?.arguments) throw error;
    throw new ToolError({ ...error.details, hint: `${error.details.hint} ${NESTED}` });
  }
}

/** Advice for models that put a tool's inputs at the top, as with tools that are listed. */
const NESTED =
  'The inputs of that tool go into `arguments`: {"tool": "users_getUser", "arguments": {"user_id": "user_…"}}.';
