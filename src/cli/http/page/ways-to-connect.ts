import { isLoopback } from '../../../runtime/http/api-url.ts';
import { codeLink, cursorLink } from '../../clients/links.ts';

/** The way in which one client is connected. */
export interface WayToConnect {
  /** Name of the client. */
  client: string;
  /** The steps, in order. */
  steps: Step[];
}

/** Something to do, with what is to be pasted or opened for it. */
export interface Step {
  do: string;
  paste?: string;
  open?: { link: string; label: string };
}

/**
 * Lists how clients are connected to an endpoint, the most common first.
 * @param url the endpoint, as tokens name it
 * @param name the entry's name in clients, in letters, digits and `-`
 */
export function waysToConnect(url: string, name: string): WayToConnect[] {
  const word = shellWord(url);
  const json = (value: object) => JSON.stringify(value, null, 2);
  const servers = (entry: object) => json({ mcpServers: { [name]: entry } });
  const signIn = 'It opens your browser to sign in when it first connects.';
  return [
    {
      client: 'Claude Code',
      steps: [
        { do: 'In a terminal:', paste: `claude mcp add --transport http ${name} ${word}` },
        { do: 'Then sign in, in a session:', paste: '/mcp' },
      ],
    },
    // They connect from the vendor's machines.
    ...(isLoopback(new URL(url).hostname) ? [] : [claude(url)]),
    {
      client: 'Codex',
      steps: [
        { do: 'In a terminal:', paste: `codex mcp add ${name} --url ${word}` },
        { do: 'Then sign in:', paste: `codex mcp login ${name}` },
      ],
    },
    {
      client: 'Cursor',
      steps: [
        { do: signIn, open: { link: cursorLink(name, { url }), label: 'Add to Cursor' } },
        { do: 'Or in ~/.cursor/mcp.json:', paste: servers({ url }) },
      ],
    },
    {
      client: 'VS Code',
      steps: [
        { do: signIn, open: { link: codeLink(name, { type: 'http', url }), label: 'Add to VS Code' } },
        { do: 'Or in a terminal:', paste: `code --add-mcp ${shellWord(JSON.stringify({ name, type: 'http', url }))}` },
      ],
    },
    {
      client: 'Gemini CLI',
      steps: [
        { do: 'In a terminal:', paste: `gemini mcp add --transport http ${name} ${word}` },
        { do: 'Then sign in, in a session:', paste: `/mcp auth ${name}` },
      ],
    },
    {
      client: 'Copilot CLI',
      steps: [{ do: 'In ~/.copilot/mcp-config.json:', paste: servers({ type: 'http', url, tools: ['*'] }) }],
    },
    {
      client: 'Windsurf',
      steps: [{ do: 'In ~/.codeium/windsurf/mcp_config.json:', paste: servers({ serverUrl: url }) }],
    },
    {
      client: 'Other clients',
      steps: [
        { do: 'Most take an entry like this in their configuration:', paste: servers({ type: 'http', url }) },
        {
          do: 'Those that only start programs reach it through mcp-remote:',
          paste: servers({ command: 'npx', args: ['-y', 'mcp-remote', url] }),
        },
      ],
    },
    {
      client: 'MCP Inspector',
      steps: [
        { do: 'To try the tools by hand, in a terminal:', paste: 'npx @modelcontextprotocol/inspector' },
        { do: 'Choose Streamable HTTP there, and this address:', paste: url },
      ],
    },
  ];
}

function claude(url: string): WayToConnect {
  const words =
    'In Settings, Connectors, add a custom connector with this address. It must be one that the internet reaches.';
  return { client: 'Claude and Claude Desktop', steps: [{ do: words, paste: url }] };
}

/** Writes a text as one word of a shell. */
function shellWord(text: string): string {
  return /^[\w:/.~%@+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
