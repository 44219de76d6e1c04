/** One result of a check: `bad` won't work, `note` deserves a look. */
export interface Finding {
  check: 'program' | 'flags' | 'key' | 'network' | 'clerk' | 'clock' | 'tools' | 'http' | 'clients';
  state: 'good' | 'note' | 'bad';
  /** A sentence about what was found. */
  found: string;
  /** A sentence about what to do. */
  fix?: string | undefined;
}
