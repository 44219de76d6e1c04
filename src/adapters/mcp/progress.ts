import type { CallOptions } from '../../runtime/pipeline.ts';
import type { ClientRequest } from './sdk.ts';

/** Reports of a call's progress to the client that made it. */
export interface ClientProgress {
  /** Sends a report; absent where the client asked for none. */
  onProgress?: CallOptions['onProgress'];
  /** Resolves once all reports have gone out: none may come after the result. */
  sent(): Promise<void>;
}

type Progress = Parameters<NonNullable<CallOptions['onProgress']>>[0];

/**
 * Opens the reports of a call. What a client gets only ever grows, as the protocol wants it: where a call reads several
 * lists, each counts on from the one before.
 */
export function openProgress(request: Pick<ClientRequest, '_meta' | 'notify'>): ClientProgress {
  const progressToken = request._meta?.progressToken;
  if (progressToken === undefined) return { sent: async () => {} };
  let [base, last] = [0, -1];
  let before: Progress | undefined;
  const pending = new Set<Promise<void>>();
  const onProgress = (now: Progress) => {
    if (before && (now.unit !== before.unit || now.done < before.done)) base += before.done;
    before = now;
    const progress = base + now.done;
    if (progress <= last) return;
    last = progress;
    const total = now.total === undefined ? {} : { total: base + now.total };
    const params = { progressToken, progress, ...total, message: describeProgress(now) };
    // A client that is gone misses nothing: its call is cancelled.
    const sending = request.notify({ method: 'notifications/progress', params }).catch(() => {});
    pending.add(sending);
    sending.finally(() => pending.delete(sending));
  };
  return {
    onProgress,
    sent: async () => {
      await Promise.all(pending);
    },
  };
}

/** Describes progress to a person: `3,400 of 12,000 users`. */
export function describeProgress({ done, total, unit }: Progress): string {
  const format = (count: number) => count.toLocaleString('en-US');
  return total === undefined ? `${format(done)} ${unit}` : `${format(done)} of ${format(total)} ${unit}`;
}
