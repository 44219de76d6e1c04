import { isDate, readSections } from '../release/changelog.ts';
import { compareVersions, parseVersion, type Version } from '../release/version.ts';
import type { Difference } from './difference.ts';

/** The entries of CHANGELOG.md since a release. */
export interface EntriesSince {
  /** The version of the topmost section; absent for `## [Unreleased]`. */
  version?: Version;
  /** True once the topmost section has a date. */
  dated: boolean;
  /** The entries under each heading of all sections since, one text each. */
  entries: Record<string, string[]>;
}

/**
 * Reads the entries since a release: pre-releases on the way to the next one have sections of their own.
 * @param released the version of the release; the topmost section is read in any case
 * @throws Error in one line when there is no section, or the topmost one's title is no version
 */
export function readEntriesSince(changelog: string, released: string): EntriesSince {
  const [top, ...more] = readSections(changelog).map(({ title, date, text }) => ({
    title,
    version: parseVersion(title),
    dated: isDate(date),
    entries: entriesByHeading(text),
  }));
  if (!top || (!top.version && top.title !== 'Unreleased'))
    throw new Error('CHANGELOG.md must begin with `## [Unreleased]` or `## [1.2.3] - …`.');
  const before = parseVersion(released);
  const end = more.findIndex(({ version }) => !version || !before || compareVersions(version, before) <= 0);
  const all = [top, ...more.slice(0, end < 0 ? more.length : end)];
  const entries: EntriesSince['entries'] = {};
  for (const each of all)
    for (const [heading, texts] of each.entries) entries[heading] = [...(entries[heading] ?? []), ...texts];
  return { ...(top.version && { version: top.version }), dated: top.dated, entries };
}

function entriesByHeading(section: string): [heading: string, entries: string[]][] {
  return section
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const [, ...entries] = lines.join('\n').split(/^[-*] /m);
      return [heading.trim(), entries];
    });
}

/**
 * Checks that the changelog names every difference since a release, and that its version is high enough.
 * @param released the version of surface.json
 * @returns the problems, each in a sentence that says what to do
 */
export function checkChangelog(found: readonly Difference[], released: string, since: EntriesSince): string[] {
  const remedies = found.flatMap(({ remedy }) => remedy ?? []);
  if (found.length === 0 || remedies.length > 0) return remedies;
  const before = parseVersion(released);
  if (since.version && before && compareVersions(since.version, before) === 0) {
    const list = found.map(({ name, text }) => `${name} ${text}`).join('; ');
    return since.dated
      ? [`${released} is released, and there are changes since (${list}): begin a section \`## [Unreleased]\`.`]
      : [`surface.json is not up to date with ${released}, which is not released yet (${list}): npm run surface`];
  }
  const missing = found.flatMap((difference) => missingEntry(difference, since));
  const step = found.some((difference) => difference.step === 'major') ? 'major' : 'minor';
  const least = before && lowestVersion(before, step);
  return since.version && least && compareVersions({ ...since.version, pre: [] }, least) < 0
    ? [...missing, `The changes need version ${least.text} or higher, not ${since.version.text}.`]
    : missing;
}

function missingEntry({ name, step, heading, text }: Difference, { entries }: EntriesSince): string[] {
  const about = (entries[heading] ?? []).filter((entry) => namesIn(entry).some((pattern) => matches(pattern, name)));
  const marked = step === 'minor' || about.some((entry) => entry.startsWith('**Breaking'));
  if (about.length > 0 && marked) return [];
  const mark = step === 'major' ? ' in an entry that begins with **Breaking:**' : '';
  return [`CHANGELOG.md, under ### ${heading}, must name \`${name}\`${mark}: it ${text}.`];
}

/** Returns what stands in backticks in an entry. */
function namesIn(entry: string): string[] {
  return [...entry.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** Matches a name itself, or any of a category: `directories.*`. */
function matches(pattern: string, name: string): boolean {
  return pattern === name || (/^\w+\.\*$/.test(pattern) && name.startsWith(pattern.slice(0, -1)));
}

/** Returns the lowest version that may bring a step. Before 1.0.0 a minor breaks and a patch adds, as npm's ^0.1.0 has it. */
function lowestVersion({ numbers }: Version, step: Difference['step']): Version | undefined {
  const [major = 0, minor = 0, patch = 0] = numbers;
  if (major === 0) return parseVersion(step === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`);
  return parseVersion(step === 'major' ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`);
}
