import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { Plugin } from 'rolldown';

/** A module that has a copy of its own of what it imports. */
interface OwnCopy {
  /** The end of its path. */
  importer: string;
  /** The modules that are copied. */
  copied: RegExp;
  /** Tells the copies apart, at the end of their ids. */
  mark: string;
}

const OWN_COPIES: readonly OwnCopy[] = [
  // In a copy of the SDK that is shared, all that the server over HTTP uses besides would be loaded at the start of the server over
  // stdio, too. Beside the SDK, what stands in for a part of it.
  { importer: '/src/cli/http/sdk.ts', copied: /\/@modelcontextprotocol\/|\/stand-ins\/mcp-/, mark: '?http' },
  // A copy that CommonJS requires as well sets its exports only when it is first used. OpenTelemetry's loader for ES modules, with
  // which programs are instrumented, copies exports as soon as a module is evaluated.
  { importer: '/src/cli/telemetry/otel.ts', copied: /\/@opentelemetry\/api\//, mark: '?otel' },
];

/** Gives modules that need one a copy of their own of a package. */
export const ownCopies: Plugin = {
  name: 'own-copies',
  async resolveId(path, importer, options) {
    const from = importer?.split(sep).join('/');
    const own = OWN_COPIES.find(({ importer: end, mark }) => from?.endsWith(mark) || from?.endsWith(end));
    if (!own) return undefined;
    const found = await this.resolve(path, importer?.replace(own.mark, ''), { ...options, skipSelf: true });
    return found && own.copied.test(found.id.split(sep).join('/')) ? { ...found, id: `${found.id}${own.mark}` } : found;
  },
  load: (id) =>
    isCopy(id)
      ? { code: readFileSync(withoutCopy(id), 'utf8'), moduleType: withoutCopy(id).endsWith('.ts') ? 'ts' : 'js' }
      : undefined,
};

/** Returns the path of a module without what tells copies of it apart. */
export function withoutCopy(id: string): string {
  const own = OWN_COPIES.find(({ mark }) => id.endsWith(mark));
  return own ? id.slice(0, -own.mark.length) : id;
}

function isCopy(id: string): boolean {
  return withoutCopy(id) !== id;
}
