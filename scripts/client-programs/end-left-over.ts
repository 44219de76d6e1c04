import { readdirSync, readFileSync } from 'node:fs';

/** Ends what a client left running in a home: some keep a process of their own in the background. Needs Linux's /proc. */
export function endLeftOver(home: string): void {
  for (const name of list('/proc').filter((entry) => /^\d+$/.test(entry))) {
    if (!read(`/proc/${name}/environ`).split('\0').includes(`HOME=${home}`)) continue;
    try {
      process.kill(Number(name), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
