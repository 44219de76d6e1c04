import { checkFields } from '../records/check-fields.ts';
import { type Fields, moment, text } from '../records/fields.ts';
import type { Given, Kind, Row } from '../records/kind.ts';
import { isObject } from '../records/metadata.ts';
import { SandboxState } from '../records/state.ts';
import { KINDS } from './kinds.ts';
import { readEntry, type WorldMistake } from './read-entry.ts';
import type { World } from './world-options.ts';

/** The fields that every record of a world may have besides its kind's own. */
export const BASE_FIELDS = { id: text, created_at: moment, updated_at: moment } as const satisfies Fields;

/** A world that can't be built, with everything that is wrong with it. */
export class WorldError extends Error {
  readonly mistakes: readonly WorldMistake[];

  constructor(mistakes: readonly WorldMistake[]) {
    super(mistakes.map(({ path, long }) => `${path.join('.')}: ${long}`).join('\n'));
    this.mistakes = mistakes;
  }
}

/**
 * Makes the records of worlds, one after the other, in one state. The same worlds and the same time give the same state.
 * @param now the time from which "3 days ago" counts, in Unix milliseconds
 * @throws WorldError when a world has mistakes
 */
export function buildWorld(worlds: readonly World[], now: number): SandboxState {
  const state = new SandboxState();
  const mistakes = worlds.flatMap((world) => addWorld(state, world, now));
  if (mistakes.length > 0) throw new WorldError(mistakes);
  return state;
}

function addWorld(state: SandboxState, world: World, now: number): WorldMistake[] {
  const keys = KINDS.map(({ key }) => key);
  const unknown = Object.keys(world).filter((key) => !keys.includes(key));
  const long = `A world has no such records. It may have: ${keys.join(', ')}`;
  const mistakes: WorldMistake[] = unknown.map((key) => ({ path: [key], long }));
  // In the order of the kinds, so that what is named is there already.
  for (const kind of KINDS) mistakes.push(...addRecords(state, kind, world[kind.key] ?? (kind.single ? {} : []), now));
  return mistakes;
}

function addRecords(state: SandboxState, kind: Kind, given: unknown, now: number): WorldMistake[] {
  const entries = kind.single ? [given] : given;
  if (!Array.isArray(entries)) return [{ path: [kind.key], long: `${kind.key} must be a list.` }];
  if (kind.single) state.all(kind).clear();
  const taken = new Set([...state.all(kind).values()].flatMap((row) => namesOf(kind, row)));
  return entries.flatMap((entry, i) => {
    const mistakes = addRecord(state, kind, entry, now, taken);
    return mistakes.map(({ path, long }) => ({ path: [kind.key, ...(kind.single ? [] : [i]), ...path], long }));
  });
}

/** Adds one record, unless it has mistakes, which are returned. */
function addRecord(state: SandboxState, kind: Kind, given: unknown, now: number, taken: Set<string>): WorldMistake[] {
  if (!isObject(given)) return [{ path: [], long: `Write a ${kind.noun} as a map of fields.` }];
  const fields: Fields = kind.single ? kind.fields : { ...BASE_FIELDS, ...kind.fields };
  const mistakes: WorldMistake[] = [];
  const entry = readEntry({ now, mistakes, idOf: (key, name) => findId(state, key, name) }, given, fields);
  mistakes.push(...checkFields(entry, fields));
  if (mistakes.length > 0) return mistakes;
  const row = state.insert(kind, { created_at: now, ...entry } as Given<Fields>);
  for (const name of namesOf(kind, row)) {
    if (taken.has(name)) mistakes.push({ path: [], long: `Another ${kind.noun} has ${name} already.` });
    taken.add(name);
  }
  return mistakes;
}

function findId(state: SandboxState, key: string, name: string): string | null {
  const kind = KINDS.find((candidate) => candidate.key === key);
  if (!kind) return null;
  if (state.all(kind).has(name)) return name;
  return state.find(kind, (row) => namesOf(kind, row).includes(name.toLowerCase()))?.id ?? null;
}

function namesOf({ names }: Kind, row: Row): string[] {
  return [row.id, ...(names?.(row) ?? [])].flatMap((name) => name?.toLowerCase() ?? []);
}
