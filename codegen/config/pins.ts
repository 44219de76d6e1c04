import { closestMatch } from 'leven';
import type { Ownership, PinName } from '../../src/tool.ts';
import { FileError, readYaml, type YamlFile } from '../shared/yaml-file.ts';

/** One rule of spec/pins.yaml, for some tools under one pin. */
export interface PinGroup {
  pin: PinName;
  tools: string[];
  apart: boolean;
  /** The argument of the pin's name when left out. */
  fill?: string[];
  drop: string[];
  hide: string[];
  owned: Ownership[];
  /** Where it stands in the file. */
  path: (string | number)[];
}

/** spec/pins.yaml: how tools keep to a user or to an organization. */
export interface PinsFile {
  groups: PinGroup[];
  file: YamlFile;
}

/** Both pins, in the order in which they are named together. */
export const PINS: readonly PinName[] = ['user_id', 'organization_id'];
const KEYS = ['tools', 'apart', 'fill', 'drop', 'hide', 'owned'];
const READ = ['read', 'at', 'argument'];

/**
 * spec/pins.yaml, its shape checked.
 * @throws FileError naming every fault with its line
 */
export function readPins(text: string, name = 'spec/pins.yaml'): PinsFile {
  const file = readYaml(text, name);
  const faults: string[] = [];
  const fault = (path: (string | number)[], message: string) => faults.push(file.at(path, message, 'key'));
  const known = (path: (string | number)[], value: object, keys: readonly string[]) => {
    for (const key of Object.keys(value)) {
      if (!keys.includes(key))
        fault(
          [...path, key],
          `unknown key "${key}"; did you mean "${closestMatch(key, keys)}"? Known: ${keys.join(', ')}`,
        );
    }
  };
  const lists = isMap(file.value) ? file.value : {};
  if (!isMap(file.value)) fault([], `must have ${PINS.map((pin) => `\`${pin}\``).join(' and ')}`);
  known([], lists, PINS);

  const groups = PINS.flatMap((pin) => {
    const list = lists[pin] ?? [];
    if (!Array.isArray(list)) fault([pin], 'must be a list of rules, each with `tools`');
    return (Array.isArray(list) ? list : []).flatMap((value: unknown, i): PinGroup[] => {
      const path = [pin, i];
      if (!isMap(value) || !isList(value.tools, isText) || value.tools.length === 0) {
        fault(path, 'a rule must have `tools`, a list of names');
        return [];
      }
      const { tools, apart, fill, drop = [], hide = [], owned = [] } = value;
      known(path, value, KEYS);
      if (apart !== undefined && apart !== true) fault([...path, 'apart'], '`apart` must be true, or left out');
      if (apart && KEYS.slice(2).some((key) => value[key] !== undefined))
        fault([...path, 'apart'], '`apart` says that there is nothing to keep to: no other rule goes with it');
      for (const [key, given] of Object.entries({ fill: fill ?? [], drop, hide })) {
        if (!isList(given, isText)) fault([...path, key], `\`${key}\` must be a list of names`);
      }
      const reads = isList(owned, isMap) ? owned : [];
      if (!isList(owned, isMap)) fault([...path, 'owned'], '`owned` must be a list of reads');
      for (const [j, read] of reads.entries()) {
        known([...path, 'owned', j], read, READ);
        if (!isText(read.read) || !isText(read.at) || !(read.argument === undefined || isText(read.argument)))
          fault(
            [...path, 'owned', j],
            'must have `read` (a path), `at` (a place in its answer) and perhaps `argument`',
          );
      }
      const rule = {
        pin,
        tools,
        apart: apart === true,
        drop: drop as string[],
        hide: hide as string[],
        owned: reads as unknown as Ownership[],
        path,
      };
      return [fill === undefined ? rule : { ...rule, fill: fill as string[] }];
    });
  });
  if (faults.length > 0) throw new FileError(faults);
  return { groups, file };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isList<T>(value: unknown, is: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
