import { FileError, readYaml } from './yaml-file.ts';

/** Our words for inputs, by their API name. */
export type Glossary = ReadonlyMap<string, string>;

/**
 * spec/glossary.yaml: one flat map of names to words.
 * @throws FileError naming every entry that isn't words, with its line
 */
export function readGlossary(text: string, name = 'spec/glossary.yaml'): Glossary {
  const file = readYaml(text, name);
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FileError([file.at([], 'must map names to words')]);
  }
  const faults = Object.entries(value)
    .filter(([, words]) => typeof words !== 'string' || words.trim() === '')
    .map(([input]) => file.at([input], `"${input}" has no words: a short phrase is due`));
  if (faults.length > 0) throw new FileError(faults);
  return new Map(Object.entries(value as Record<string, string>));
}
