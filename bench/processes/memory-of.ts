import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Returns the memory of a process in MB, as the system counts it; undefined where that can't be read, as on Windows. */
export function memoryOf(pid: number): number | undefined {
  if (process.platform === 'win32') return undefined;
  const kilobytes =
    process.platform === 'linux'
      ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
