import type { ToolDefinition } from '../../tool.ts';

const COLUMN_GAP = '  ';

/** The least room for an endpoint: cut to less it says nothing, and a narrower terminal breaks the line. */
const MIN_ENDPOINT_WIDTH = 20;

/** A definition with its cost in a model's context, in tokens. */
export type PricedTool = ToolDefinition & { tokens: number };

/**
 * Formats tools as a table, a line each with name, tier, tokens and endpoint, and their total, if it is given. A line that is too wide
 * loses the start of its endpoint's path.
 */
export function formatToolTable(
  tools: readonly PricedTool[],
  total: { tools: number; tokens: number } | undefined,
  width = Number.POSITIVE_INFINITY,
): string {
  const longest = Math.max('tool'.length, ...tools.map(({ name }) => name.length));
  const row = (name: string, tier: string, tokens: string, endpoint: string) => {
    const cells = [name.padEnd(longest), tier.padEnd('destructive'.length), tokens.padStart('tokens'.length), ''];
    const start = cells.join(COLUMN_GAP);
    return start + shortenEndpoint(endpoint, Math.max(MIN_ENDPOINT_WIDTH, width - start.length));
  };
  return [
    row('tool', 'tier', 'tokens', 'endpoint'),
    ...tools.map(({ name, tier, tokens, endpoint }) => row(name, tier, String(tokens), endpoint ?? 'none')),
    ...(total
      ? [`${total.tools} ${total.tools === 1 ? 'tool' : 'tools'}, ${total.tokens.toLocaleString('en-US')} tokens`]
      : []),
  ].join('\n');
}

/** `DELETE …/memberships/{user_id}`: keeps a path's end, since its start only repeats the tool's category. */
function shortenEndpoint(endpoint: string, room: number): string {
  if (endpoint.length <= room) return endpoint;
  const [method = '', path = ''] = endpoint.split(' ');
  const segments = path.split('/');
  const ends = segments.map((_, first) => `${method} …/${segments.slice(first).join('/')}`);
  return ends.find((end) => end.length <= room) ?? `${method} …${endpoint.slice(method.length + 2 - room)}`;
}
