import { tokenCost } from '../runtime/catalogue/token-cost.ts';
import { DISCOVERY, MOST_TOKENS } from '../runtime/discovery/definitions.ts';
import { selectionOptions } from './choice/bounds.ts';
import type { Choice } from './choice/choice.ts';
import type { PageTool } from './page-data.ts';

/** The sums over the tools that are served. */
export interface Sums {
  tools: number;
  /** As `clerk-agent-toolkit tools --json` has it in `total`. */
  tokens: number;
  /** Tools that change nothing. */
  reads: number;
  /** Tools of which some call loses something. */
  lose: number;
  /** Tools of which some call lets somebody in. */
  letIn: number;
  /** Tools that return a live credential. */
  credentials: number;
  /** With `--discover`: the tools that are listed in their place, and the most that these cost. */
  listed?: { tools: string[]; tokens: number };
}

/** Adds up the tools that are served. */
export function addUp({ discover, bounds }: Choice, served: readonly PageTool[]): Sums {
  const options = selectionOptions(bounds);
  const count = (holds: (tool: PageTool) => unknown) => served.filter(holds).length;
  return {
    tools: served.length,
    tokens: served.reduce((sum, tool) => sum + tokenCost(tool, options), 0),
    reads: count(({ tier }) => tier === 'read'),
    lose: count(({ loses }) => loses),
    letIn: count(({ letsIn }) => letsIn),
    credentials: count(({ tier }) => tier === 'sensitive'),
    ...(discover && { listed: { tools: listedInstead(served), tokens: MOST_TOKENS } }),
  };
}

/** Lists the tools by which those that are served are found and called. */
function listedInstead(served: readonly PageTool[]): string[] {
  const callers = new Set<string>(served.map(({ caller }) => caller));
  const isNeeded = (name: string) => !name.startsWith('call_') || callers.has(name);
  return Object.values(DISCOVERY).flatMap(({ wireName }) => (isNeeded(wireName) ? wireName : []));
}

/** Clients that hand a model only so many tools of all servers together, the least first. */
const CAPS: readonly (readonly [client: string, tools: number])[] = [
  ['Cursor', 40],
  ['Windsurf', 100],
  ['VS Code', 128],
];

/** Describes which clients leave some of so many tools out; empty for none. */
export function describeCaps({ tools, listed }: Sums): string {
  const count = listed?.tools.length ?? tools;
  const passed = CAPS.filter(([, most]) => count > most);
  if (passed.length === 0) return '';
  const list = passed.map(([client, most]) => `${client} about ${most}`).join(', ');
  return `Some clients hand a model only so many tools, of all servers together: ${list}. With --discover, five are listed.`;
}
