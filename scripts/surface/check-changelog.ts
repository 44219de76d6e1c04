import { compareVersions, parseVersion, type Version } from '../release/version.ts';
import type { Difference } from './compare.ts';

/** What CHANGELOG.md says since a release. */
export interface Since {
  /** Of the topmost section; absent for `## [Unreleased]`. */
  version?: Version;
  /** Whether the topmost section has a date. */
  dated: boolean;
  /** The entries under each heading of all sections since, one text each. */
  entries: Record<string, string[]>;
}

/**
 * What a changelog says since a release: pre-releases on the way to the next one have sections of their own.
 * @param released the version of the release; the topmost section is read in any case
 * @throws Error in one line when there is no section, or the topmost one's title is no version
 */
export function since(changelog: string, released: string): Since {
  const [top, ...more] = changelog.split(/^## /m).slice(1).map(section);
  if (!top || (!top.version && top.title !== 'Unreleased'))
    throw new Error('CHANGELOG.md must begin with `## [Unreleased]` or `## [1.2.3] - …`.');
  const before = parseVersion(released);
  const end = more.findIndex(({ version }) => !version || !before || compareVersions(version, before) <= 0);
  const all = [top, ...more.slice(0, end < 0 ? more.length : end)];
  const entries: Since['entries'] = {};
  for (const each of all)
    for (const [heading, texts] of each.entries) entries[heading] = [...(entries[heading] ?? []), ...texts];
  return { ...(top.version && { version: top.version }), dated: top.dated, entries };
}

function section(text: string) {
  const [, title = '', when = ''] = /^\[([^\]]+)\](?: - (.*))?/.exec(text) ?? [];
  const entries = text
    .split(/^### /m)
    .slice(1)
    .map((part): [string, string[]] => {
      const [heading = '', ...lines] = part.split('\n');
      return [
        heading.trim(),
        lines
          .join('\n')
          .split(/^[-*] /m)
          .slice(1),
      ];
    });
  return { title, version: parseVersion(title), dated: /^\d{4}-\d{2}-\d{2}$/.test(when.trim()), entries };
}

/**
 * What is wrong with the differences since a release, each in a sentence that says what to do.
 * @param released the version of surface.json
 */
export function changelogFaults(found: readonly Difference[], released: string, said: Since): string[] {
  const never = found.flatMap((difference) => difference.never ?? []);
  if (found.length === 0 || never.length > 0) return never;
  const before = parseVersion(released);
  if (said.version && before && compareVersions(said.version, before) === 0) {
    const list = found.map(({ name, words }) => `${name} ${words}`).join('; ');
    return said.dated
      ? [`${released} is released, and this differs from it (${list}): begin a section \`## [Unreleased]\`.`]
      : [`surface.json isn't that of ${released}, which isn't released yet (${list}): npm run surface`];
  }
  const missing = found.flatMap((difference) => missingEntry(difference, said));
  const step = found.some((difference) => difference.step === 'major') ? 'major' : 'minor';
  const least = before && lowest(before, step);
  return said.version && least && compareVersions({ ...said.version, pre: [] }, least) < 0
    ? [...missing, `What changed wants version ${least.text} or higher, not ${said.version.text}.`]
    : missing;
}

function missingEntry({ name, step, heading, words }: Difference, { entries }: Since): string[] {
  const own = (entries[heading] ?? []).filter((entry) => named(entry).some((pattern) => means(pattern, name)));
  const marked = step === 'minor' || own.some((entry) => entry.startsWith('**Breaking'));
  if (own.length > 0 && marked) return [];
  const mark = step === 'major' ? ' in an entry that begins with **Breaking:**' : '';
  return [`CHANGELOG.md, under ### ${heading}, must name \`${name}\`${mark}: it ${words}.`];
}

/** What stands in backticks in an entry. */
function named(entry: string): string[] {
  return [...entry.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** A name, or all of a category: `directories.*`. */
function means(pattern: string, name: string): boolean {
  return pattern === name || (/^\w+\.\*$/.test(pattern) && name.startsWith(pattern.slice(0, -1)));
}

/** The lowest version that may hold a step. Before 1.0.0 a minor breaks and a patch adds, as npm's ^0.1.0 has it. */
function lowest({ numbers }: Version, step: Difference['step']): Version | undefined {
  const [major = 0, minor = 0, patch = 0] = numbers;
  if (major === 0) return parseVersion(step === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`);
  return parseVersion(step === 'major' ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`);
}
