/**
 * Longest name on the wire, in characters. Claude Code puts `mcp__clerk-sandbox__` in front, and lets through 64 characters
 * in all; Cursor puts the name of the server in front, and lets through 60.
 */
export const LONGEST_WIRE_NAME = 44;

/**
 * Turns a tool's name, in either spelling, into the one on the wire: `users.getUser` into `users_getUser`. Claude Desktop,
 * Cursor and the APIs of Anthropic and OpenAI reject a name with a dot. One that is too long loses what its category says
 * already: `organizations.updateOrganizationMembershipMetadata` is `organizations_updateMembershipMetadata`.
 */
export function wireName(name: string): string {
  const [category = '', method] = name.split(/[._]/);
  if (method === undefined || name.length <= LONGEST_WIRE_NAME) return name.replace('.', '_');
  const noun = singular(category);
  return `${category}_${method.replace(noun.charAt(0).toUpperCase() + noun.slice(1), '')}`;
}

function singular(category: string): string {
  return category
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
}

/**
 * Matches a text against a glob, in which `*` stands for any run of characters and everything else for itself. Goes
 * through the parts one by one, because a regular expression of many stars could take years.
 */
export function matchesGlob(text: string, glob: string): boolean {
  const [start = '', ...rest] = glob.split('*');
  const end = rest.pop();
  if (end === undefined) return text === glob;
  let at = start.length;
  if (!text.startsWith(start)) return false;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - end.length >= at && text.endsWith(end);
}
