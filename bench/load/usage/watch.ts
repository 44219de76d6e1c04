import type { Replica } from '../deployment/replica.ts';
import type { Sample } from './growth.ts';

/** The samples of processes, taken as long as they live and are watched. */
export interface Watch {
  /** Begins to watch a process. */
  add(replica: Replica): void;
  /** Ends, and returns the samples of each process in the order in which they were added. */
  end(): Promise<Sample[][]>;
}

/**
 * Watches the memory of processes.
 * @param every milliseconds between two samples
 */
export function watchMemory(every: number): Watch {
  const begin = performance.now();
  const watched: { samples: Sample[]; timer: NodeJS.Timeout; last: Promise<unknown> }[] = [];
  return {
    add(replica) {
      const samples: Sample[] = [];
      const sample = async () => {
        const { rss, heap } = await replica.usage('usage');
        samples.push({ at: performance.now() - begin, rss, heap });
      };
      const one = {
        samples,
        last: Promise.resolve() as Promise<unknown>,
        timer: setInterval(() => {
          // One that was killed says nothing more.
          one.last = sample().catch(() => clearInterval(one.timer));
        }, every),
      };
      watched.push(one);
    },
    async end() {
      for (const { timer } of watched) clearInterval(timer);
      await Promise.all(watched.map(({ last }) => last));
      return watched.map(({ samples }) => samples);
    },
  };
}
