import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { compareStates, type Snapshot } from '../../scripts/demo/compare-states.ts';

/** Records of a kind that must be there at the end. */
interface Expectation {
  in: string;
  where: object;
  count?: number;
  have?: object;
  lack?: object;
}

/** A job as the YAML files have it. */
export interface Job {
  name: string;
  request: string;
  reply?: string[];
  end: Expectation[];
  changes: Record<string, number>;
  calls: Record<string, Record<string, unknown>>[];
}

/** The jobs, as they were written down before anybody did them. */
export const jobs: Job[] = ['jobs.yaml', 'more-jobs.yaml'].flatMap((file) =>
  parse(readFileSync(new URL(file, import.meta.url), 'utf8')),
);

/** Returns what is wrong with the outcome of a job, a line each: records, their number, and the reply. */
export function judge(job: Job, before: Snapshot, after: Snapshot, reply: string): string[] {
  const changed: Record<string, number> = {};
  for (const { record } of compareStates(before, after)) {
    const [kind = ''] = record.split('/');
    changed[kind] = (changed[kind] ?? 0) + 1;
  }
  const problems = job.end.flatMap((expected) => unmet(expected, after));
  if (!isDeepStrictEqual(sorted(changed), sorted(job.changes))) {
    problems.push(`changed ${JSON.stringify(sorted(changed))}, not ${JSON.stringify(sorted(job.changes))}`);
  }
  const missing = (job.reply ?? []).filter((text) => !reply.toLowerCase().includes(text.toLowerCase()));
  return [...problems, ...missing.map((text) => `the reply lacks "${text}"`)];
}

function unmet({ in: kind, where, count = 1, have = {}, lack }: Expectation, after: Snapshot): string[] {
  const chosen = (after[kind] ?? []).filter((record) => includes(record, where));
  const name = `${kind} ${JSON.stringify(where)}`;
  if (chosen.length !== count) return [`${name}: ${chosen.length}, not ${count}`];
  return chosen.flatMap((record) => [
    ...(includes(record, have) ? [] : [`${name} lacks ${JSON.stringify(have)}`]),
    ...(lack && includes(record, lack) ? [`${name} still has ${JSON.stringify(lack)}`] : []),
  ]);
}

/** Tells whether a value has a part: an object some of the properties, a list some of the items. */
export function includes(value: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(value) && part.every((item) => value.some((each) => includes(each, item)));
  }
  if (typeof part !== 'object' || part === null) return value === part;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(part).every(([name, inner]) => includes((value as Record<string, unknown>)[name], inner));
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
