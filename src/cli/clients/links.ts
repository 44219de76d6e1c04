import type { EntryValue } from './entry.ts';

/** Returns the link by which Cursor adds a server: a person sees its configuration there, and says yes. */
export function cursorLink(name: string, config: EntryValue): string {
  return `cursor://anysphere.cursor-deeplink/mcp/install?name=${name}&config=${encodeURIComponent(base64(JSON.stringify(config)))}`;
}

/** Returns the link by which VS Code adds a server, with the question for its key if there is one. */
export function codeLink(name: string, config: EntryValue, input?: EntryValue): string {
  const server = { name, ...config, ...(input && { inputs: [input] }) };
  return `vscode:mcp/install?${encodeURIComponent(JSON.stringify(server))}`;
}

/** Encodes a text as browsers and Node alike can. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
