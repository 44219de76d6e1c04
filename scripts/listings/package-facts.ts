/** The parts of package.json that listings repeat. */
export interface PackageManifest {
  name: string;
  version: string;
  description: string;
  license: string;
  keywords: string[];
  engines: { node: string };
  /** Name in the MCP registry: `io.github.<owner>/<name>`. */
  mcpName: string;
  /** Absent until a release names it. */
  repository?: unknown;
}

/** A package as listings tell of it. */
export interface PackageFacts extends Omit<PackageManifest, 'repository' | 'engines'> {
  /** Versions of Node that it runs on, as a range. */
  node: string;
  /** Address of the repository for people, such as `https://github.com/acme/kit`. */
  repository?: string;
}

/** Name that people read; the server says the same of itself. */
export const TITLE = 'Clerk Agent Toolkit';

/** Holder of the rights, as LICENSE has it. */
export const AUTHOR = { name: 'clerk-agent-toolkit contributors' };

/** Name of the environment variable that holds the key. */
export const KEY_VARIABLE = 'CLERK_SECRET_KEY';

/** Description of the key, for whoever is asked for it. */
export const KEY_DESCRIPTION =
  'Secret key of your Clerk instance, sk_test_... or sk_live_..., from the API keys page of its dashboard. Without it, tools are listed, and calls say what to do.';

/** Picks the facts that listings tell from package.json. */
export function packageFacts(manifest: PackageManifest): PackageFacts {
  const { name, version, description, license, keywords, mcpName } = manifest;
  const repository = addressOf(manifest.repository);
  return {
    name,
    version,
    description,
    license,
    keywords,
    mcpName,
    node: manifest.engines.node,
    ...(repository !== undefined && { repository }),
  };
}

/** Returns the address of a repository in any of npm's forms; undefined where it is none on GitHub. */
function addressOf(repository: unknown): string | undefined {
  const written =
    typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository;
  const [, path] = /github(?:\.com)?[/:]([^/]+\/[^/]+?)(?:\.git)?$/i.exec(String(written ?? '')) ?? [];
  return path && `https://github.com/${path}`;
}
