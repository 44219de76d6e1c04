import { cpus, type as systemName } from 'node:os';

/** Describes this machine: its system, and how many cores of which kind it has. */
export function describeMachine(): string {
  return `${systemName()} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}`;
}
