import { readFileSync, writeFileSync } from 'node:fs';
import type { Asking } from '../look/asking.ts';
import type { Prompts } from '../look/prompts.ts';
import type { StartError } from '../look/start-error.ts';
import type { Shown } from '../look/tools.ts';

/** Ways to start our server, by which the tools that it lists differ: the flags of each. */
export const MODES = { default: [], '*': ['--tools', '*'], '--discover': ['--discover'] } as const;

export type Mode = keyof typeof MODES;

/** The behaviour of one client, as of a day. */
export interface Seen {
  client: string;
  package: string;
  version: string;
  /** The day, as 2026-01-31. */
  date: string;
  /** Who wrote its configuration. */
  configuredBy: 'install' | 'hand';
  /** The revision of the protocol that it spoke; undefined where it never connected. */
  revision?: string;
  tools: Record<Mode, Shown>;
  prompts: Prompts;
  asking: Asking;
  startErrors: StartError[];
}

/** A client that could not be looked at, and why. */
export interface NotSeen {
  client: string;
  package: string;
  version: string;
  date: string;
  failure: string;
}

const FILE = new URL('./seen.json', import.meta.url);

/** Reads what was seen, client by client. */
export function readSeen(): (Seen | NotSeen)[] {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Writes what was seen of a client in place of what was seen of it before, in the order of the names. */
export function keepSeen(seen: Seen | NotSeen, order: readonly string[]): void {
  const all = [...readSeen().filter(({ client }) => client !== seen.client), seen];
  const sorted = all.sort((a, b) => order.indexOf(a.client) - order.indexOf(b.client));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}
