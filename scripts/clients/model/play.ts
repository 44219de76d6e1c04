import { endsWithName, findNames } from '../offer/match-tools.ts';
import type { ModelRequest, Turn } from './turn.ts';

const DONE = 'All done.';

/** The tools that are searched for at once: clients cut results that are long. */
const AT_ONCE = 10;

/** The part that a model plays: it looks at tools that it must search for first, and perhaps calls one. */
export interface Part {
  /** Returns the names of our server's tools, as far as it was asked for them yet. */
  names(): readonly string[];
  call?: { tool: string; args: Record<string, unknown> } | undefined;
}

/**
 * Returns a model that plays its part once: where tools stand behind a search it searches for them, and where a found tool
 * is called through another, it does that.
 */
export function play({ names, call }: Part): (request: ModelRequest) => Turn {
  const searched = new Set<string>();
  let called = false;
  return ({ tools, body }) => {
    if (tools.length === 0 || called) return DONE;
    const tool = call && tools.find(({ name }) => endsWithName(name, call.tool));
    if (tool) {
      called = true;
      return { tool: tool.name, args: call.args };
    }
    const hidden = findNames(
      body,
      names().map((name) => ({ name })),
    ).filter((name) => call === undefined || endsWithName(name, call.tool));
    const search = tools.find(({ name }) => /^tool_?search$/i.test(name));
    const wanted = hidden.filter((name) => !searched.has(name)).slice(0, AT_ONCE);
    if (search && wanted.length > 0) {
      for (const name of wanted) searched.add(name);
      return { tool: search.name, args: { query: `select:${wanted.join(',')}`, max_results: wanted.length } };
    }
    const through = tools.find(({ name }) => name === 'tool_call');
    const [name] = hidden;
    if (!call || !through || name === undefined) return DONE;
    called = true;
    return { tool: through.name, args: { name, arguments: call.args } };
  };
}
