/** A section of CHANGELOG.md, about one version. */
export interface ChangelogSection {
  /** `Unreleased`, or the version. */
  title: string;
  /** The text behind the title: the date, once the version has one. */
  date: string;
  /** Everything below the heading. */
  text: string;
}

/** Splits CHANGELOG.md into its sections, the newest first. */
export function readSections(changelog: string): ChangelogSection[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const [, title = '', date = ''] = /^\[([^\]]+)\](?: - )?(.*)/.exec(heading) ?? [];
      return { title, date: date.trim(), text: lines.join('\n') };
    });
}

/**
 * Returns what CHANGELOG.md says of a version: the text of its section, without the heading.
 * @throws Error in one line when there is no section, it has no date, or it says nothing
 */
export function readSection(changelog: string, version: string): string {
  const section = readSections(changelog).find(({ title }) => title === version);
  const heading = `## [${version}] - 2026-01-31`;
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}: \`${heading}\`.`);
  if (!isDate(section.date)) {
    throw new Error(`CHANGELOG.md has "${section.date}" where the date of ${version} should be: \`${heading}\`.`);
  }
  const text = section.text.trim();
  if (text === '') throw new Error(`CHANGELOG.md says nothing about ${version}. Write what its users will notice.`);
  return `${text}\n`;
}

/** Returns whether text is a date that exists, as 2026-01-31. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
