import { displayJson, displayName, displayText, formatCount, quoteUnlessPlain } from './display.ts';
import type { Detail, Target } from './target.ts';

/**
 * Formats what an argument names: `Acme Corp (org_456, 214 members)`. Of what has no name the id stands first; of what is
 * no id, only the details are shown. Whose it is stands behind it: `… of Ann Lee (user_ANN)`.
 * @param key matches our own key
 */
export function displayTarget(value: unknown, target: Target | undefined, key?: RegExp): string {
  const { name, nameIsAddress, details = [], owner } = target ?? {};
  const whose = owner
    ? ` of ${owner.id === undefined ? 'a user who was not found' : displayTarget(owner.id, owner, key)}`
    : '';
  // A slug is an argument too, and the id is what stays.
  const id =
    target?.id === undefined && typeof value === 'object'
      ? displayJson(value)
      : quoteUnlessPlain(String(target?.id ?? value));
  const bare = details.filter(({ label }) => label === '').flatMap((detail) => displayDetail(detail, key));
  const more = details.filter(({ label }) => label !== '').flatMap((detail) => displayDetail(detail, key));
  if (typeof value === 'boolean') return [...bare, ...more].join(', ');
  const shown = name === undefined ? undefined : nameIsAddress ? displayText(name, key) : displayName(name, key);
  if (shown !== undefined) return `${shown} (${[...bare, id, ...more].join(', ')})${whose}`;
  return bare.length + more.length > 0 ? `${id} (${[...bare, ...more].join(', ')})${whose}` : `${id}${whose}`;
}

/** Formats a detail: `1,024 members`, `1 member`, `role Admin`, `verified`, `signed up 2 hours ago`; nothing for false. */
export function displayDetail({ label, value, time, isName }: Detail, key?: RegExp): string[] {
  if (time && typeof value === 'number') return [`${label} ${displayTime(value)}`.trim()];
  if (typeof value === 'boolean') return value ? [label] : [];
  if (typeof value === 'string')
    return [`${label} ${isName ? displayName(value, key) : displayText(value, key)}`.trim()];
  return [`${formatCount(value)} ${value === 1 ? label.replace(/s$/, '') : label}`];
}

const HOUR = 3_600_000;

/** Formats a past time in words that stay the same while a person reads: hours, days, or a date. */
function displayTime(time: number, now = Date.now()): string {
  const hours = Math.floor((now - time) / HOUR);
  if (hours < 1) return 'less than an hour ago';
  if (hours < 48) return `${hours} ${hours === 1 ? 'hour' : 'hours'} ago`;
  if (hours < 60 * 24) return `${Math.floor(hours / 24)} days ago`;
  // The earliest that there is a date for.
  return `on ${new Date(Math.max(time, 0)).toISOString().slice(0, 10)}`;
}
