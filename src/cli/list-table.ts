import type { ToolDefinition } from '../tool.ts';

/** Between two columns. */
const GAP = '  ';

/** An endpoint cut to less says nothing; a terminal as narrow as that breaks the line. */
const LEAST = 20;

/** A definition with what it costs a model's context, in tokens. */
export type PricedTool = ToolDefinition & { tokens: number };

/** Tools, a line each with name, tier, tokens and endpoint, and their total; what is too wide loses the start of its endpoint's path. */
export function toolTable(
  tools: readonly PricedTool[],
  total: { tools: number; tokens: number },
  width = Number.POSITIVE_INFINITY,
): string {
  const longest = Math.max('tool'.length, ...tools.map(({ name }) => name.length));
  const row = (name: string, tier: string, tokens: string, endpoint: string) => {
    const start = [name.padEnd(longest), tier.padEnd('destructive'.length), tokens.padStart('tokens'.length), ''].join(
      GAP,
    );
    return start + cut(endpoint, Math.max(LEAST, width - start.length));
  };
  return [
    row('tool', 'tier', 'tokens', 'endpoint'),
    ...tools.map(({ name, tier, tokens, endpoint }) => row(name, tier, String(tokens), endpoint ?? 'none')),
    `${total.tools} ${total.tools === 1 ? 'tool' : 'tools'}, ${total.tokens.toLocaleString('en-US')} tokens`,
  ].join('\n');
}

/** `DELETE …/memberships/{user_id}`: a path begins like the tool's category, and differs at its end. */
function cut(endpoint: string, room: number): string {
  if (endpoint.length <= room) return endpoint;
  const [method = '', path = ''] = endpoint.split(' ');
  const segments = path.split('/');
  const ends = segments.map((_, first) => `${method} …/${segments.slice(first).join('/')}`);
  return ends.find((end) => end.length <= room) ?? `${method} …${endpoint.slice(method.length + 2 - room)}`;
}
