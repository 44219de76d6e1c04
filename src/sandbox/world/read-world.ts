import { type Parsed, parseYaml } from '../../yaml/parse-yaml.ts';
import { readText } from '../../yaml/read-text.ts';
import { isObject } from '../records/metadata.ts';
import type { WorldError } from './build-world.ts';
import type { World } from './world-options.ts';

const MAX_BYTES = 50_000_000;
const WORDS = { noun: 'world', one: 'a world' };

/** A world file as read: the world, and a way to say where in the file its mistakes are. */
export interface WorldFile {
  world: World;
  /** Returns an error that names the file and the line of every mistake. */
  locate(error: WorldError): Error;
}

/**
 * Reads a world file, YAML or JSON.
 * @throws Error that says what is wrong: no such file, no YAML (with its line), no map at the top
 */
export function readWorld(path: string): WorldFile {
  const { value, locate }: Parsed = parseYaml(readText(path, WORDS, MAX_BYTES), { ...WORDS, name: path });
  const world = value ?? {};
  if (!isObject(world)) throw new Error(`${path}:1: A world is a map: lists of records by kind, such as users.`);
  return { world, locate: ({ mistakes }) => new Error(locate(mistakes)) };
}
