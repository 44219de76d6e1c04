import { compareVersions, parseVersion, type Version } from '../release/version.ts';
import type { Difference } from './compare.ts';

/** The topmost section of CHANGELOG.md: what the next release brings, or what the last one brought. */
export interface Section {
  /** Absent for `## [Unreleased]`. */
  version?: Version;
  /** Whether it has a date. */
  dated: boolean;
  /** The entries under each heading, one text each. */
  entries: Record<string, string[]>;
}

/**
 * The topmost section.
 * @throws Error in one line when there is none, or its title is no version
 */
export function topSection(changelog: string): Section {
  const [, section = ''] = changelog.split(/^## /m);
  const [, title = '', when = ''] = /^\[([^\]]+)\](?: - (.*))?/.exec(section) ?? [];
  const version = parseVersion(title);
  if (!version && title !== 'Unreleased')
    throw new Error('CHANGELOG.md must begin with `## [Unreleased]` or `## [1.2.3] - …`.');
  const entries: Section['entries'] = {};
  for (const part of section.split(/^### /m).slice(1)) {
    const [heading = '', ...lines] = part.split('\n');
    entries[heading.trim()] = lines.join('\n').split(/^- /m).slice(1);
  }
  return { ...(version && { version }), dated: /^\d{4}-\d{2}-\d{2}$/.test(when.trim()), entries };
}

/**
 * What the changelog lacks of the differences since a release, each in a sentence that says what to do.
 * @param released the version of surface.json
 */
export function changelogFaults(found: readonly Difference[], released: string, top: Section): string[] {
  if (found.length === 0) return [];
  const before = parseVersion(released);
  if (top.version && before && compareVersions(top.version, before) === 0) {
    const list = found.map(({ name, words }) => `${name} ${words}`).join('; ');
    return top.dated
      ? [
          `${released} is released, and this differs from it (${list}): begin a section \`## [Unreleased]\`, or run npm run surface if it isn't out yet.`,
        ]
      : [`surface.json isn't that of ${released}, which isn't released yet (${list}): npm run surface`];
  }
  const missing = found.flatMap((difference) => missingEntry(difference, top));
  const step = found.some((difference) => difference.step === 'major') ? 'major' : 'minor';
  const least = before && lowest(before, step);
  return top.version && least && compareVersions({ ...top.version, pre: [] }, least) < 0
    ? [...missing, `What changed wants version ${least.text} or higher, not ${top.version.text}.`]
    : missing;
}

function missingEntry({ name, step, heading, words }: Difference, { entries }: Section): string[] {
  const own = (entries[heading] ?? []).filter((entry) => names(entry).some((pattern) => means(pattern, name)));
  const marked = step === 'minor' || own.some((entry) => entry.startsWith('**Breaking'));
  if (own.length > 0 && marked) return [];
  const mark = step === 'major' ? ' in an entry that begins with **Breaking:**' : '';
  return [`CHANGELOG.md, under ### ${heading}, must name \`${name}\`${mark}: it ${words}.`];
}

/** What stands in backticks in an entry. */
function names(entry: string): string[] {
  return [...entry.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** A name, or many by a star: `directories.*`. */
function means(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`).test(name);
}

/** The lowest version that may hold a step. Before 1.0.0 a minor breaks and a patch adds, as npm's ^0.1.0 has it. */
function lowest({ numbers }: Version, step: Difference['step']): Version | undefined {
  const [major = 0, minor = 0, patch = 0] = numbers;
  if (major === 0) return parseVersion(step === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`);
  return parseVersion(step === 'major' ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`);
}
