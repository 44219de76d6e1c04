import { unknownKey } from '../../shared/did-you-mean.ts';
import { isListOf, isRecord, isText } from '../../shared/type-guards.ts';
import type { YamlPath } from '../../shared/yaml-file.ts';

/** The inputs of pinned tools that can't reach past a pin, by `harmless` of spec/pins.yaml. */
export interface HarmlessInputs {
  /** Types, or `enum` for fixed values: none of these can carry an id, a cursor or a free filter. */
  kinds: ReadonlySet<string>;
  /** Words in a name or a fixed value that make it count as harmful in spite of its kind. */
  words: ReadonlySet<string>;
  /** The path in the file of each decision, by `body name`, `query name` or `tools users.getUser name`. */
  reasons: ReadonlyMap<string, YamlPath>;
}

const KEYS = ['kinds', 'words', 'body', 'query', 'tools'];
const KINDS = ['boolean', 'integer', 'number', 'enum'];

/** Reads `harmless` of spec/pins.yaml; `report` takes what is wrong and where. */
export function readHarmless(
  value: unknown,
  above: YamlPath,
  report: (path: YamlPath, message: string) => void,
): HarmlessInputs {
  const given = asMap(value ?? {}, above, report);
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) report([...above, key], unknownKey(key, KEYS));
  const list = (key: string): string[] => {
    const names = given[key] ?? [];
    if (isListOf(names, isText)) return names;
    report([...above, key], `\`${key}\` must be a list of words`);
    return [];
  };
  const kinds = list('kinds');
  for (const kind of kinds)
    if (!KINDS.includes(kind)) report([...above, 'kinds'], unknownKey(kind, KINDS).replace('key', 'kind'));
  const reasons = new Map<string, YamlPath>();
  const add = (names: unknown, path: YamlPath, prefix: string) => {
    for (const [name, reason] of Object.entries(asMap(names, path, report))) {
      if (!isText(reason)) report([...path, name], `"${name}" must have the reason why it can't reach past a pin`);
      reasons.set(`${prefix} ${name}`, [...path, name]);
    }
  };
  for (const place of ['body', 'query']) add(given[place] ?? {}, [...above, place], place);
  const tools = asMap(given.tools ?? {}, [...above, 'tools'], report);
  for (const [tool, names] of Object.entries(tools)) add(names, [...above, 'tools', tool], `tools ${tool}`);
  return { kinds: new Set(kinds), words: new Set(list('words')), reasons };
}

function asMap(
  value: unknown,
  path: YamlPath,
  report: (path: YamlPath, message: string) => void,
): Record<string, unknown> {
  if (isRecord(value)) return value;
  report(path, 'must be a map');
  return {};
}
