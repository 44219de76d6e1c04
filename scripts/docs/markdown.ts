/** Formats a table; what would end a cell or a row is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Formats a name or a type as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Formats a declaration as a block of TypeScript. */
export function codeBlock(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
