import type { EntryValue } from '../entry.ts';

/** A file's format, and the key in it under which servers stand. */
export interface ConfigForm {
  format: 'json' | 'toml';
  section: string;
}

/** The parts of a file for one server: its entry, and a question that the client puts to a person for it. */
export interface Written {
  entry: EntryValue;
  input?: EntryValue;
}
