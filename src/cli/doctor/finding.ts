/** What a check found: `bad` won't work, `note` deserves a look. */
export interface Finding {
  check: 'program' | 'flags' | 'key' | 'network' | 'clerk' | 'clock' | 'tools' | 'clients';
  state: 'good' | 'note' | 'bad';
  /** What was found, in a sentence. */
  found: string;
  /** What to do about it. */
  fix?: string | undefined;
}
