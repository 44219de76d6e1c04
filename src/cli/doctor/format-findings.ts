import type { Finding } from './finding.ts';

const SIGNS = { good: 'ok', note: '--', bad: 'NO' } as const satisfies Record<Finding['state'], string>;

/** Formats findings for a person: a line each, with what to do below it, and what it comes to at the end. */
export function formatFindings(findings: readonly Finding[]): string {
  const widest = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, state, found, fix }) => [
    `${SIGNS[state]}  ${check.padEnd(widest)}  ${found}`,
    ...(fix ? [`    ${' '.repeat(widest)}  ${fix}`] : []),
  ]);
  const bad = findings.filter(({ state }) => state === 'bad').length;
  const sum = bad === 0 ? 'It works.' : `${bad} ${bad === 1 ? 'thing' : 'things'} won't work: see NO.`;
  return [...lines, '', sum].join('\n');
}
