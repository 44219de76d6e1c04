/** The texts of the files that have the version of the package, by path from the root of the project. */
export type VersionedFiles = Record<(typeof FILES)[number], string>;

/** The files that have the version of the package, beside the listings, which are rendered from package.json. */
export const FILES = ['package.json', 'package-lock.json', 'src/version.ts'] as const;

/** The owner in the `mcpName` of a package.json that no release has been made from. */
const NO_OWNER = 'OWNER';

/**
 * Returns the texts with another version, and with the repository that the package is built from: npm accepts
 * provenance only for a package.json that names it, and the MCP registry only a `mcpName` with its owner.
 * @param repository `owner/name` on GitHub; without it, package.json keeps its own
 * @throws Error in one line when package.json names another repository or owner, or a text has no version to replace
 */
export function stampFiles(texts: VersionedFiles, version: string, repository?: string): VersionedFiles {
  const manifest = JSON.parse(texts['package.json']);
  const lock = JSON.parse(texts['package-lock.json']);
  if (repository) manifest.repository = repositoryOf(manifest.repository, repository);
  if (repository && manifest.mcpName) manifest.mcpName = mcpNameOf(manifest.mcpName, repository);
  lock.packages[''].version = version;
  return {
    'package.json': formatJson({ ...manifest, version }),
    'package-lock.json': formatJson({ ...lock, version }),
    'src/version.ts': stampSource(texts['src/version.ts'], version),
  };
}

function repositoryOf(present: unknown, wanted: string): object {
  const written = typeof present === 'object' && present !== null && 'url' in present ? present.url : present;
  if (written === undefined) return { type: 'git', url: `git+https://github.com/${wanted}.git` };
  const [, named] = /github(?:\.com)?[/:]([^/]+\/[^/]+?)(?:\.git)?$/i.exec(String(written)) ?? [];
  if (named?.toLowerCase() === wanted.toLowerCase()) return present as object;
  throw new Error(`package.json names the repository ${written}, but this is ${wanted}: npm refuses its provenance.`);
}

/** Returns the name in the MCP registry, which compares the owner's letters exactly; one of a domain stays as it is. */
function mcpNameOf(present: string, repository: string): string {
  const [owner = ''] = repository.split('/');
  const [, named, name] = /^io\.github\.([^/]+)\/(.+)$/.exec(present) ?? [];
  if (named === undefined) return present;
  if (named === NO_OWNER || named.toLowerCase() === owner.toLowerCase()) return `io.github.${owner}/${name}`;
  throw new Error(`package.json has the mcpName ${present}, but this is ${repository}: the MCP registry refuses it.`);
}

function stampSource(text: string, version: string): string {
  const line = /(export const version = ')[^']*(';)/;
  if (!line.test(text)) throw new Error("src/version.ts has no line `export const version = '…';`.");
  return text.replace(line, `$1${version}$2`);
}

function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
