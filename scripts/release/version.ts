/** A version as semver.org defines it, without build metadata, which npm drops. */
export interface Version {
  text: string;
  numbers: readonly number[];
  /** The identifiers behind the `-` of a pre-release; empty for others. */
  pre: readonly string[];
}

const NUMBER = '(?:0|[1-9]\\d*)';
const IDENTIFIER = `(?:${NUMBER}|\\d*[A-Za-z-][0-9A-Za-z-]*)`;
const VERSION = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?$`);

/** Parses a version; undefined if the text is none. */
export function parseVersion(text: string): Version | undefined {
  const [, major, minor, patch, pre = ''] = VERSION.exec(text) ?? [];
  if (major === undefined) return undefined;
  return { text, numbers: [major, minor, patch].map(Number), pre: pre.split('.').filter(Boolean) };
}

/** Compares versions by https://semver.org/#spec-item-11: less than 0 if the first comes before the second. */
export function compareVersions(a: Version, b: Version): number {
  const numbers = a.numbers.map((number, place) => number - (b.numbers[place] ?? 0)).find((difference) => difference);
  if (numbers) return numbers;
  if (a.pre.length === 0 || b.pre.length === 0) return b.pre.length - a.pre.length;
  const pre = a.pre.map((one, place) => compareIdentifiers(one, b.pre[place])).find((difference) => difference);
  return pre ?? a.pre.length - b.pre.length;
}

function compareIdentifiers(a: string, b: string | undefined): number {
  if (b === undefined) return 1;
  const [x, y] = [Number(a), Number(b)];
  if (Number.isInteger(x) && Number.isInteger(y)) return x - y;
  if (Number.isInteger(x) || Number.isInteger(y)) return Number.isInteger(x) ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

/** Returns the npm dist-tag of a version: `next` is for those who ask for a pre-release. */
export function distTag({ pre }: Version): 'latest' | 'next' {
  return pre.length > 0 ? 'next' : 'latest';
}

/**
 * Returns the version that a tag releases.
 * @param tag `v1.2.3`, or `v1.2.3-rc.1` for a pre-release
 * @param published the versions that npm has
 * @throws Error in one line for a tag that is no version, for a version that does not come after the published ones (a
 *   release only after the releases), and for one that skips versions after the highest release
 */
export function versionOfTag(tag: string, published: readonly string[]): Version {
  const version = tag.startsWith('v') ? parseVersion(tag.slice(1)) : undefined;
  if (!version)
    throw new Error(`${tag} is not a version to release. A tag is v1.2.3, or v1.2.3-rc.1 for a pre-release.`);
  if (published.includes(version.text)) {
    throw new Error(`${version.text} is published already, and npm takes each version only once. Tag a higher one.`);
  }
  const before = published
    .flatMap((text) => parseVersion(text) ?? [])
    .filter(({ pre }) => version.pre.length > 0 || pre.length === 0);
  const highest = before.sort(compareVersions).at(-1);
  if (highest && compareVersions(version, highest) < 0) {
    throw new Error(`${version.text} is lower than ${highest.text}, which is published. Tag a higher one.`);
  }
  const release = before.filter(({ pre }) => pre.length === 0).at(-1);
  if (release && skips(version, release)) {
    const next = nextVersions(release).join(', ');
    throw new Error(`${version.text} skips versions: after ${release.text}, which is published, comes one of ${next}.`);
  }
  return version;
}

/** Returns whether a number is more than one higher than it was; behind one that is raised, each begins at 0. */
function skips({ numbers }: Version, from: Version): boolean {
  let raised = false;
  return numbers.some((number, place) => {
    const was = raised ? 0 : (from.numbers[place] ?? 0);
    raised ||= number > was;
    return number > was + 1;
  });
}

function nextVersions({ numbers: [major = 0, minor = 0, patch = 0] }: Version): string[] {
  return [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`];
}
