/**
 * Turns a tool's name into the one on the wire: `users.getUser` into `users_getUser`. Claude Desktop, Cursor and the
 * APIs of Anthropic and OpenAI reject a name with a dot.
 */
export function wireName(name: string): string {
  return name.replace('.', '_');
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
