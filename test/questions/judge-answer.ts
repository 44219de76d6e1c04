import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';

/** A question as `questions.yaml` has it. */
export interface Question {
  name: string;
  ask: string;
  as: string;
  answer: unknown;
  within?: number;
  held_out?: boolean;
}

/** The questions, as they were written down before anything was built to answer them. */
export const questions: Question[] = parse(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8'));

/** Returns whether an answer is right: lists in any order, texts in any case, numbers within what the question allows. */
export function isRight({ answer, within = 0 }: Question, given: unknown, now = Date.now()): boolean {
  const wanted = fillDays(answer, now);
  if (typeof wanted === 'number') return isNumber(given) && Math.abs(toNumber(given) - wanted) <= within + 1e-9;
  return isDeepStrictEqual(normalize(given), normalize(wanted));
}

/** Replaces keys such as "3 days ago" by the day, in UTC. */
function fillDays(answer: unknown, now: number): unknown {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer;
  const entries = Object.entries(answer).map(([key, value]) => {
    const [, days] = /^(\d+) days? ago$/.exec(key) ?? [];
    return [days ? new Date(now - Number(days) * 86_400_000).toISOString().slice(0, 10) : key, value];
  });
  return Object.fromEntries(entries);
}

function normalize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalize).sort();
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => [key.trim().toLowerCase(), normalize(inner)]);
    return Object.fromEntries(entries);
  }
  return isNumber(value) ? toNumber(value) : String(value).trim().toLowerCase();
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?%?$/.test(value.trim()));
}

function toNumber(value: unknown): number {
  return Number(String(value).trim().replace('%', ''));
}
