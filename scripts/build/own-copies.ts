import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { Plugin } from 'rolldown';

/** The SDK, and what stands in for a part of it. */
const COPIED = /\/@modelcontextprotocol\/|\/stand-ins\/mcp-/;
const OWN = '?http';

/**
 * Gives the server over HTTP a copy of its own of the MCP SDK: in one that is shared, all that it uses besides would be loaded
 * at the start of the server over stdio, too.
 */
export const ownCopies: Plugin = {
  name: 'own-copies',
  async resolveId(path, importer, options) {
    const isHttp = importer?.endsWith(OWN) || importer?.split(sep).join('/').endsWith('/src/cli/http/sdk.ts');
    if (!isHttp) return undefined;
    const found = await this.resolve(path, importer?.replace(OWN, ''), { ...options, skipSelf: true });
    return found && COPIED.test(found.id.split(sep).join('/')) ? { ...found, id: `${found.id}${OWN}` } : found;
  },
  load: (id) =>
    id.endsWith(OWN)
      ? { code: readFileSync(withoutCopy(id), 'utf8'), moduleType: withoutCopy(id).endsWith('.ts') ? 'ts' : 'js' }
      : undefined,
};

/** Returns the path of a module without what tells copies of it apart. */
export function withoutCopy(id: string): string {
  return id.replace(OWN, '');
}
