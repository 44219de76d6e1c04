import type { ConfigForm, Written } from './config-form.ts';
import { addTable } from './toml-text.ts';

/** Writes the text of a file in which one server stands and nothing else. */
export function newFileText({ format, section }: ConfigForm, name: string, { entry, input }: Written): string {
  if (format === 'toml') return addTable('', section, name, entry);
  return `${JSON.stringify({ [section]: { [name]: entry }, ...(input && { inputs: [input] }) }, null, 2)}\n`;
}
