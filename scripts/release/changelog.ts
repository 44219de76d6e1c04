/**
 * What CHANGELOG.md says of a version: the text of its section, without the heading.
 * @throws Error in one line when there is no section, it has no date, or it says nothing
 */
export function sectionOf(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  const heading = `## [${version}] - 2026-01-31`;
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}: \`${heading}\`.`);
  const [first = '', ...lines] = section.split('\n');
  const when = first.slice(`[${version}]`.length).replace(/^ - /, '').trim();
  if (!isDate(when)) {
    throw new Error(`CHANGELOG.md has "${when}" where the date of ${version} should be: \`${heading}\`.`);
  }
  const text = lines.join('\n').trim();
  if (text === '') throw new Error(`CHANGELOG.md says nothing of ${version}. Write what its users notice.`);
  return `${text}\n`;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
