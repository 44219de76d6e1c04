import { parse, stringify, TomlError } from 'smol-toml';
import { Malformed } from './malformed.ts';

/**
 * Parses TOML.
 * @throws Malformed with the line of the first mistake
 */
export function parseToml(text: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [what = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    throw new Malformed(`line ${error.line}: ${what}`);
  }
}

/** Adds a table `[section.name]` at the end; whatever stands before it stays as it is. */
export function addTable(text: string, section: string, name: string, value: object): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const table = stringify({ [section]: { [name]: value } })
    .trim()
    .replaceAll('\n', eol);
  const open = text === '' || text.endsWith('\n') ? text : text + eol;
  return `${open}${open.trim() === '' ? '' : eol}${table}${eol}`;
}

/** Removes a table `[section.name]` and those inside it; comments before the next table stay, for they are about that one. */
export function removeTable(text: string, section: string, name: string): string {
  const lines = text.split(/(?<=\n)/);
  const isHeader = (line: string) => /^\s*\[/.test(line);
  const kept: string[] = [];
  let inside = false;
  let pending: string[] = [];
  for (const line of lines) {
    if (isHeader(line)) {
      const ours = isHeaderOf(line, section, name);
      // The blank line before the table goes with it.
      if (ours && !inside && kept.at(-1)?.trim() === '') kept.pop();
      if (inside && !ours) kept.push(...pending);
      inside = ours;
      pending = [];
    }
    if (!inside) kept.push(line);
    else if (/^\s*(#|$)/.test(line)) pending.push(line);
    else pending = [];
  }
  if (inside) kept.push(...pending.filter((line) => line.trim() !== ''));
  return kept.join('');
}

/** Returns whether a line opens the table `[section.name]` or one inside it. */
function isHeaderOf(line: string, section: string, name: string): boolean {
  const [, header = ''] = /^\s*\[\s*([^\]]*?)\s*\]/.exec(line) ?? [];
  const keys = [...header.matchAll(/\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*(?:\.|$)/g)].map(
    ([, a, b, c]) => a ?? b ?? c,
  );
  return keys[0] === section && keys[1] === name;
}
