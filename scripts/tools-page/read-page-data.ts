import '../../src/runtime/everything.ts';
import { circumstanceText } from '../../codegen/emit/pages/circumstance-text.ts';
import { apiVersion } from '../../src/generated/api-version.ts';
import { catalogue, loadDefinitions, loadImplementation } from '../../src/runtime/catalogue/catalogue.ts';
import { callerOf } from '../../src/runtime/discovery/callers.ts';
import type { Effect, ToolDefinition } from '../../src/tool.ts';
import type { PageData, PageTool } from '../../src/tools-page/page-data.ts';

/** Reads what the page knows of every tool, from what codegen emitted. */
export async function readPageData(): Promise<PageData> {
  const { tools, defaultSelection, aliases, removed } = catalogue;
  const definitions = new Map(
    (await loadDefinitions(Object.values(tools).map(({ name }) => name))).map((one) => [one.name, one]),
  );
  const rows = Object.entries(tools).map(async ([wireName, { lists: _, ...indexed }]): Promise<PageTool> => {
    const definition = definitions.get(indexed.name);
    if (!definition) throw new Error(`${indexed.name} has no definition: run npm run generate`);
    const { effects = [] } = await loadImplementation(indexed.name);
    const loses = describeEffects('loses', effects, definition);
    const letsIn = describeEffects('lets_in', effects, definition);
    return {
      wireName,
      ...indexed,
      title: definition.title,
      description: definition.description,
      ...(definition.endpoint !== null && { endpoint: definition.endpoint }),
      ...(loses.length > 0 && { loses }),
      ...(letsIn.length > 0 && { letsIn }),
      caller: callerOf(definition),
    };
  });
  return { apiVersion, defaultSelection, aliases, removed, tools: await Promise.all(rows) };
}

/** Describes the effects of one kind, by circumstance: ``when `password` is given: whoever knows the password can sign in``. */
function describeEffects(kind: Effect['kind'], effects: readonly Effect[], definition: ToolDefinition): string[] {
  const inputs = Object.entries(definition.inputSchema.properties ?? {}).map(([argument, schema]) => ({
    argument,
    schema,
  }));
  const clear = definition.clear && { values: definition.clear };
  const reasons = new Map<string, string[]>();
  for (const effect of effects.filter((effect) => effect.kind === kind)) {
    const when = circumstanceText(effect, { inputs, clear });
    reasons.set(when, [...(reasons.get(when) ?? []), effect.because]);
  }
  return [...reasons].map(([when, because]) => `${when}: ${because.join('; ')}`);
}
