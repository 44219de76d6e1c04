import type { Ownership, PinName } from '../../../src/tool.ts';
import { unknownKey } from '../../shared/did-you-mean.ts';
import { FileError, type Problem } from '../../shared/problems.ts';
import { isListOf, isRecord, isText } from '../../shared/type-guards.ts';
import { readYaml, type YamlFile, type YamlPath } from '../../shared/yaml-file.ts';
import { type HarmlessInputs, readHarmless } from './harmless-inputs.ts';

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
  /** Its place in the file. */
  path: YamlPath;
}

/** Decisions on the writes of the default set under one pin alone, each with its reason. */
export interface DefaultDecisions {
  pin: PinName;
  kept: Record<string, string>;
  leftOut: Record<string, string>;
}

/** The content of spec/pins.yaml: how tools keep to a user or to an organization. */
export interface PinsFile {
  groups: PinGroup[];
  defaults: DefaultDecisions[];
  harmless: HarmlessInputs;
  file: YamlFile;
}

/** Both pins, in the order in which they are named together. */
export const PINS: readonly PinName[] = ['user_id', 'organization_id'];
const KEYS = ['tools', 'apart', 'fill', 'drop', 'hide', 'owned'];
const DEFAULT = 'default';
const HARMLESS = 'harmless';
const DEFAULT_KEYS = ['kept', 'left_out'];
const READ_KEYS = ['read', 'at', 'argument'];

/** Takes what is wrong at a place. */
type Report = (path: YamlPath, message: string) => void;

/**
 * Reads spec/pins.yaml and checks its shape.
 * @throws FileError naming every problem with its line
 */
export function readPins(text: string, name = 'spec/pins.yaml'): PinsFile {
  const file = readYaml(text, name);
  const problems: Problem[] = [];
  const report: Report = (path, message) => problems.push(file.problem('invalid', path, message, 'key'));
  const lists = isRecord(file.value) ? file.value : {};
  if (!isRecord(file.value)) report([], `must have ${PINS.map((pin) => `\`${pin}\``).join(' and ')}`);
  reportUnknownKeys([], lists, [...PINS, DEFAULT, HARMLESS], report);
  const groups = PINS.flatMap((pin) => {
    const list = lists[pin] ?? [];
    if (!Array.isArray(list)) report([pin], 'must be a list of rules, each with `tools`');
    return Array.isArray(list) ? list.flatMap((value, i) => readGroup(pin, value, [pin, i], report)) : [];
  });
  const defaults = readDefaults(lists[DEFAULT] ?? {}, report);
  const harmless = readHarmless(lists[HARMLESS], [HARMLESS], report);
  if (problems.length > 0) throw new FileError(problems);
  return { groups, defaults, harmless, file };
}

function readDefaults(value: unknown, report: Report): DefaultDecisions[] {
  if (!isRecord(value)) report([DEFAULT], 'must have decisions by pin');
  const byPin = isRecord(value) ? value : {};
  reportUnknownKeys([DEFAULT], byPin, PINS, report);
  return PINS.filter((pin) => byPin[pin] !== undefined).map((pin) => {
    const lists = isRecord(byPin[pin]) ? byPin[pin] : {};
    if (lists !== byPin[pin]) report([DEFAULT, pin], 'must have `kept`, `left_out` or both');
    reportUnknownKeys([DEFAULT, pin], lists, DEFAULT_KEYS, report);
    const [kept, leftOut] = DEFAULT_KEYS.map((key) => readReasons(lists[key] ?? {}, [DEFAULT, pin, key], report));
    return { pin, kept: kept ?? {}, leftOut: leftOut ?? {} };
  });
}

function readReasons(value: unknown, path: YamlPath, report: Report): Record<string, string> {
  if (isRecord(value) && isListOf(Object.values(value), isText)) return value as Record<string, string>;
  report(path, 'must have a reason for each tool');
  return {};
}

function readGroup(pin: PinName, value: unknown, path: YamlPath, report: Report): PinGroup[] {
  if (!isRecord(value) || !isListOf(value.tools, isText) || value.tools.length === 0) {
    report(path, 'a rule must have `tools`, a list of names');
    return [];
  }
  const { tools, apart, fill, drop = [], hide = [], owned = [] } = value;
  reportUnknownKeys(path, value, KEYS, report);
  if (apart !== undefined && apart !== true) report([...path, 'apart'], '`apart` must be true, or left out');
  if (apart && KEYS.slice(2).some((key) => value[key] !== undefined))
    report([...path, 'apart'], '`apart` means that the tool reaches nothing of that kind: leave out the other keys');
  for (const [key, given] of Object.entries({ fill: fill ?? [], drop, hide })) {
    if (!isListOf(given, isText)) report([...path, key], `\`${key}\` must be a list of names`);
  }
  const reads = isListOf(owned, isRecord) ? owned : [];
  if (!isListOf(owned, isRecord)) report([...path, 'owned'], '`owned` must be a list of reads');
  for (const [i, read] of reads.entries()) checkOwned(read, [...path, 'owned', i], report);
  const group = {
    pin,
    tools,
    apart: apart === true,
    drop: drop as string[],
    hide: hide as string[],
    owned: reads as unknown as Ownership[],
    path,
  };
  return [fill === undefined ? group : { ...group, fill: fill as string[] }];
}

function checkOwned(read: Record<string, unknown>, path: YamlPath, report: Report): void {
  reportUnknownKeys(path, read, READ_KEYS, report);
  if (!isText(read.read) || !isText(read.at) || !(read.argument === undefined || isText(read.argument)))
    report(path, 'must have `read` (a path), `at` (a place in its response) and perhaps `argument`');
}

function reportUnknownKeys(path: YamlPath, value: object, known: readonly string[], report: Report): void {
  for (const key of Object.keys(value)) if (!known.includes(key)) report([...path, key], unknownKey(key, known));
}
