const LENGTH = 200;

/** Words and signs by which programs say that something failed. */
const FAILED = /fail|error|disconnect|offline|issues? detected|✗|✘|🔴/i;

/**
 * Returns the part of a screen, or of what was printed, that tells of a server that failed: around a word of the reason, or
 * else the line that says so. At most 200 characters; undefined where nothing is said.
 */
export function excerpt(shown: string, word: string, server: string): string | undefined {
  // Frames around boxes are none of the words.
  const lines = shown.split('\n').map((line) => line.replace(/[│┃╭╮╰╯─]/g, ' ').trim());
  const place = lines.findIndex((line) => line.includes(word));
  if (place >= 0) return shorten(wrapped(lines, place));
  const line = lines.find((one) => FAILED.test(one) && (one.includes(server) || /\bMCP\b/.test(one)));
  return line === undefined ? undefined : shorten(line);
}

/** Joins a line with the rest of its paragraph, from where the sentence begins. */
function wrapped(lines: readonly string[], place: number): string {
  let from = place;
  while (
    from > 0 &&
    lines[from - 1] !== '' &&
    !/clerk-agent-toolkit did not start/.test(lines.slice(from, place + 1).join(' '))
  )
    from -= 1;
  const end = lines.slice(place).indexOf('');
  return lines.slice(from, end < 0 ? undefined : place + end).join(' ');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const start = line.indexOf('clerk-agent-toolkit did not start');
  const from = start > LENGTH / 2 ? start : 0;
  const part = line.slice(from, from + LENGTH);
  return (from > 0 ? '…' : '') + part + (line.length > from + LENGTH ? '…' : '');
}
