import type { PinOptions } from '../../../src/runtime/policy/bounds.ts';
import type { ToolDefinition } from '../../../src/tool.ts';
import { boundsIn, type Call, calls } from './breaches.ts';
import type { World } from './two-owners.ts';

/**
 * Calls a tool with every argument naming Bea in every way, and returns the calls that go through although none of the
 * narrower pins lets the same call through, with the same request and the same result.
 */
export async function findBeyond(
  definition: ToolDefinition,
  pinned: PinOptions,
  narrower: readonly PinOptions[],
  world: World,
): Promise<string[]> {
  const allowed = new Set<string>();
  for (const one of narrower.filter((each) => boundsIn(definition, each).length > 0)) {
    for await (const call of calls(definition, one, world, pinned)) if (!call.isError) allowed.add(deedOf(call));
  }
  const found: string[] = [];
  let through = 0;
  for await (const call of calls(definition, pinned, world)) {
    if (call.isError) continue;
    through += 1;
    if (!allowed.has(deedOf(call))) found.push(`${definition.name} ${JSON.stringify(call.args)} ${deedOf(call)}`);
  }
  return through > 0 ? found : [`${definition.name}: no call goes through`];
}

/** Describes what a call does: its own request, which comes last, and what is seen of the response. */
function deedOf({ asked, text }: Call): string {
  const { method, url, body = '' } = asked.at(-1) ?? {};
  // The boundary between the parts of an upload is another in each request.
  return `${method} ${url} ${body.replace(/-{4,}[\w-]+/g, '')} ${text}`;
}
