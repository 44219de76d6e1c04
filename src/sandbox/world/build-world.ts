import leven from 'leven';
import { checkFields, type Mistake } from '../records/check-fields.ts';
import { type Fields, formatted, moment } from '../records/fields.ts';
import type { Given, Kind, Row } from '../records/kind.ts';
import { isObject, isPlain, type Metadata } from '../records/metadata.ts';
import { SandboxState } from '../records/state.ts';
import { KINDS } from './kinds.ts';
import { readEntry, type WorldMistake } from './read-entry.ts';
import type { World } from './world-options.ts';

/** The fields that every record of a world may have besides its kind's own. */
export const BASE_FIELDS = { id: formatted('id'), created_at: moment, updated_at: moment } as const satisfies Fields;

/** A world that can't be built, with everything that is wrong with it. */
export class WorldError extends Error {
  readonly mistakes: readonly WorldMistake[];

  constructor(mistakes: readonly WorldMistake[]) {
    super(mistakes.map(({ path, long }) => `${path.join('.')}: ${long}`).join('\n'));
    this.mistakes = mistakes;
  }
}

/** The state of a build: records, names and mistakes so far. */
interface Build {
  state: SandboxState;
  /** The time from which "3 days ago" counts, in Unix milliseconds. */
  now: number;
  /** The ids of the records so far by kind and by each of their names, in lower case. */
  ids: Map<string, Map<string, string>>;
  /** The kinds with mistakes: a record that isn't there may be one that has some, and is not missed as well. */
  broken: Set<string>;
}

/**
 * Makes the records of worlds, one after the other, in one state. The same worlds and the same time give the same state.
 * @param now the time from which "3 days ago" counts, in Unix milliseconds
 * @throws WorldError when a world has mistakes
 */
export function buildWorld(worlds: readonly World[], now: number): SandboxState {
  const ids = new Map(KINDS.map(({ key }) => [key, new Map<string, string>()]));
  const build: Build = { state: new SandboxState(), now, ids, broken: new Set() };
  const mistakes = worlds.flatMap((world) => addWorld(build, world));
  if (mistakes.length > 0) throw new WorldError(mistakes);
  return build.state;
}

function addWorld(build: Build, world: World): WorldMistake[] {
  const keys = KINDS.map(({ key }) => key);
  const unknown = Object.keys(world).filter((key) => !keys.includes(key));
  const mistakes: WorldMistake[] = unknown.map((key) => ({
    path: [key],
    long: `A world has no such records.${didYouMean(key, keys)} It may have: ${keys.join(', ')}`,
  }));
  // In the order of the kinds, so that what is named is there already.
  for (const kind of KINDS) mistakes.push(...addRecords(build, kind, world[kind.key] ?? (kind.single ? {} : [])));
  return mistakes;
}

function addRecords(build: Build, kind: Kind, given: unknown): WorldMistake[] {
  const entries = kind.single ? [given] : given;
  if (kind.single) {
    build.state.all(kind).clear();
    build.ids.get(kind.key)?.clear();
  }
  const fields: Fields = kind.single ? kind.fields : { ...BASE_FIELDS, ...kind.fields };
  const mistakes = !Array.isArray(entries)
    ? [{ path: [], long: `${kind.key} must be a list.` }]
    : entries.flatMap((entry, i) =>
        addRecord(build, kind, fields, entry).map(({ path, long }) => ({
          path: kind.single ? path : [i, ...path],
          long,
        })),
      );
  if (mistakes.length > 0) build.broken.add(kind.key);
  return mistakes.map(({ path, long }) => ({ path: [kind.key, ...path], long }));
}

/** Adds one record, unless it has mistakes, which are returned. */
function addRecord({ state, now, ids, broken }: Build, kind: Kind, fields: Fields, given: unknown): WorldMistake[] {
  if (!isObject(given)) return [{ path: [], long: 'It must be a map of fields.' }];
  if (!isPlain(given)) return [{ path: [], long: 'It has what JSON cannot hold, or holds itself, or is too deep.' }];
  const mistakes: WorldMistake[] = [];
  const idOf = (key: string, name: string) => ids.get(key)?.get(name.toLowerCase()) ?? (broken.has(key) ? name : null);
  // A copy: aliases of a file share what they stand for, and sandboxes of one process the default world.
  const entry = readEntry({ now, mistakes, idOf }, structuredClone(given), fields);
  mistakes.push(...checkFields(entry, fields).map((mistake) => inWords(mistake, kind, given)));
  if (mistakes.length > 0) return mistakes;
  const row = state.insert(kind, { created_at: now, ...entry } as Given<Fields>);
  const taken = ids.get(kind.key);
  for (const name of namesOf(kind, row)) {
    if (taken?.has(name)) mistakes.push({ path: [], long: `Another ${kind.noun} has ${name} already.` });
    taken?.set(name, row.id);
  }
  return mistakes;
}

/** Says of a mistake what matters in a file, where the checks speak of a request. */
function inWords({ path, code, long }: Mistake, { key, fields, single }: Kind, given: Metadata): WorldMistake {
  const [name = '', ...inside] = path;
  if (code === 'form_param_unknown' && inside.length === 0) {
    const known = Object.keys(single ? fields : { ...BASE_FIELDS, ...fields });
    const advice = didYouMean(`${name}`, known) || ` Allowed: ${known.join(', ')}`;
    return { path, long: `There is no such field of ${key}.${advice}` };
  }
  const isText = fields[name]?.kind === 'string' || fields[name]?.kind === 'strings';
  return { path, long: isText && typeof given[name] === 'number' ? `${long} Put it into quotes.` : long };
}

function didYouMean(text: string, names: readonly string[]): string {
  const near = names.find((name) => leven(name, text.slice(0, 50)) < 3);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

function namesOf({ names }: Kind, row: Row): string[] {
  return [row.id, ...(names?.(row) ?? [])].flatMap((name) => name?.toLowerCase() ?? []);
}
