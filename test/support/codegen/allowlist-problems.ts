import { readAllowlist } from '../../../codegen/config/allowlist.ts';
import { document } from './fixture.ts';

/** What reading the text complains about; nothing when it doesn't. */
export function complaints(text: string): string[] {
  try {
    readAllowlist(text, document);
    return [];
  } catch (error) {
    return (error as { faults: string[] }).faults;
  }
}
