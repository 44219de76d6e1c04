import type { ModelRequest } from '../model/turn.ts';
import { type Changes, countChanges, countListed, countNames, countOffered } from '../offer/compare-tools.ts';
import { findNames, type ListedTool, matchTools, readFound } from '../offer/match-tools.ts';
import { type Installed, openStage, REQUEST } from '../run/open-stage.ts';

/** The most characters that are kept of what a client printed when it failed. */
const FAILURE = 300;

const NO_REQUEST: ModelRequest = { tools: [], body: '', results: [] };

/** The tools that our server listed, as they reached a model. */
export interface Shown {
  /** Tools that the server listed. */
  listed: number;
  /** Those that the model learns of, and those among them that it knows only by name until it searches for them. */
  given: number;
  deferred: number;
  /** Their cost in the first request, in tokens, and the cost that they would have as listed. */
  tokens: number;
  listedTokens: number;
  /** The tools of which the model saw the schemas, in the end, and how those differ. */
  compared: number;
  changes: Changes;
  /** The prefix of each name. */
  prefix?: string;
  instructions: boolean;
}

/** A look at a client's tools: the revision of the protocol that it spoke, and the end of what it printed where it failed. */
export interface ToolsLook {
  shown: Shown;
  revision?: string;
  failure?: string;
}

/** Looks at the tools that a client hands to its model, or prints where it has none, with some flags of our server. */
export async function lookAtTools(installed: Installed, flags: readonly string[]): Promise<ToolsLook> {
  const { client } = installed;
  const ready = await openStage(installed, { flags });
  try {
    const command = client.ask?.(ready.stage, REQUEST) ?? client.list?.(ready.stage) ?? [];
    const { printed, code } = await ready.run(command);
    const { tools, instructions, revision } = ready.conversation();
    const failure = code === 0 && tools.length > 0 ? {} : { failure: printed.slice(-FAILURE) };
    const [opening, ...later] = client.readTools
      ? [{ tools: code === 0 ? client.readTools(printed) : [], body: printed, results: [] }]
      : ready.requests.filter((request) => request.tools.length > 0);
    const shown = summarize(tools, instructions, opening ?? NO_REQUEST, later);
    return { shown, ...(revision && { revision }), ...failure };
  } finally {
    ready.close();
  }
}

function summarize(
  listed: readonly ListedTool[],
  instructions: string | undefined,
  opening: ModelRequest,
  later: readonly ModelRequest[],
): Shown {
  const { body, tools } = opening;
  const hidden = findNames(body, listed).filter((name) => !tools.some((tool) => tool.name === name));
  const found = later.flatMap((request) => [...request.tools, ...request.results.flatMap(readFound)]);
  const offered = hidden.length > 0 ? found.filter(({ name }) => hidden.includes(name)) : tools;
  const matches = matchTools(listed, [...new Map(offered.map((tool) => [tool.name, tool])).values()]);
  const [first] = matches;
  return {
    listed: listed.length,
    given: hidden.length || matches.length,
    deferred: hidden.length,
    tokens: hidden.length > 0 ? countNames(hidden) : countOffered(matches),
    listedTokens: countListed(listed),
    compared: matches.length,
    changes: countChanges(matches),
    ...(first && { prefix: first.offered.name.slice(0, -first.listed.name.length) }),
    instructions: instructions !== undefined && body.includes(JSON.stringify(instructions.slice(0, 100)).slice(1, -1)),
  };
}
