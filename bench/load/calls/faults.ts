import type { Write } from '../clerk/answer.ts';
import type { Call } from './call.ts';
import { type Outcome, saysNothingDone } from './outcome.ts';

/** Kinds of mistakes, none of which may happen: README.md says what each means. */
export type FaultKind =
  | 'crossed'
  | 'lost'
  | 'twice'
  | 'not done'
  | 'done all the same'
  | 'let in'
  | 'no 401'
  | 'shut out';

/** A mistake, and where it was. */
export interface Fault {
  kind: FaultKind;
  what: string;
}

/** A call with its end. */
export interface EndedCall {
  call: Call;
  /** When it began and ended, in milliseconds since 1970. */
  begunAt: number;
  endedAt: number;
  outcome: Outcome;
}

/** Finds what is wrong with the end that one call came to. */
export function findFault({ call, begunAt, endedAt, outcome }: EndedCall): Fault | undefined {
  const { number, kind, person } = call;
  const at = (text: string) => `${kind} ${number} of ${person.id}: ${text}`;
  const { state } = outcome;
  if (state === 'crossed' || state === 'lost') return { kind: state, what: at(outcome.why) };
  const { from, by } = person.ending ?? { from: Number.POSITIVE_INFINITY, by: Number.POSITIVE_INFINITY };
  if (state === 'refused' && outcome.why === '401')
    return endedAt < from ? { kind: 'shut out', what: at('401') } : undefined;
  if (begunAt <= by || state === 'cut off') return undefined;
  return state === 'done' ? { kind: 'let in', what: at('done') } : { kind: 'no 401', what: at(outcome.why) };
}

/** Finds what is wrong with the writes that Clerk carried out, beside what clients were told of them. */
export function findWriteFaults(ended: readonly EndedCall[], writes: readonly Write[]): Fault[] {
  const faults: Fault[] = [];
  const byNumber = new Map<number, Write[]>();
  for (const write of writes) byNumber.set(write.number, [...(byNumber.get(write.number) ?? []), write]);
  for (const { call, outcome } of ended) {
    const { number, kind, person } = call;
    const own = byNumber.get(number) ?? [];
    byNumber.delete(number);
    const at = `${kind} ${number} of ${person.id}`;
    const others = own.filter((write) => write.person !== person.id);
    if (others.length > 0) faults.push({ kind: 'crossed', what: `${at}: carried out for ${others[0]?.person}` });
    if (kind === 'read') continue;
    if (own.length > 1) faults.push({ kind: 'twice', what: `${at}: carried out ${own.length} times` });
    if (own.length === 0 && outcome.state === 'done')
      faults.push({ kind: 'not done', what: `${at}: never carried out` });
    if (own.length > 0 && saysNothingDone(outcome)) faults.push({ kind: 'done all the same', what: at });
  }
  for (const number of byNumber.keys())
    faults.push({ kind: 'crossed', what: `a write of no call, with the number ${number}` });
  return faults;
}
