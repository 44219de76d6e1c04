import { hideKeys } from './key-patterns.ts';

const MAX_TEXT = 300;

/** Returns a text on one line with all of it covered that names a person or opens anything, for a log. */
export function coverText(text: string): string {
  return hideKeys(text.slice(0, 10 * MAX_TEXT))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/\beyJ[\w-]*(?:\.[\w-]*)*/g, '…')
    .replace(/\bBearer\s+\S+/gi, 'Bearer …')
    .replace(/[^\s@"'<>,;]{1,64}@[^\s@"'<>,;]{1,255}/g, '…')
    .replace(/\b([a-z]{2,12}_)(?=\w*[\dA-Z])\w{4,64}/g, '$1…')
    .replace(/(https?:\/\/[^\s?#]*)[?#]\S*/g, '$1')
    .slice(0, MAX_TEXT);
}
