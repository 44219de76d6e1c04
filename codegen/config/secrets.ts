import { closestMatch } from 'leven';
import { textFields } from '../openapi/responses.ts';
import type { Document } from '../openapi/types.ts';
import type { Plan } from '../plan/plan.ts';
import { looksSecret } from '../plan/secret-names.ts';
import { byCodeUnit } from '../shared/order.ts';
import { Faults } from '../shared/problems.ts';
import { FileError, readYaml, type YamlFile } from '../shared/yaml-file.ts';

/** What spec/secrets.yaml says of one field: of all tools that answer it, or of those that the globs mean. */
interface Rule {
  field: string;
  secret: boolean;
  tools?: string[];
  path: string[];
}

/** spec/secrets.yaml: which fields of answers are secrets, and which only look like it. */
export interface Secrets {
  rules: Rule[];
  file: YamlFile;
}

const LISTS = ['secret', 'harmless'];
const KEYS = ['tools', 'because'];
const FORM = 'must be {}, or have `because`, and `tools` for only some of the tools that answer it';

/**
 * spec/secrets.yaml, its shape checked.
 * @throws FileError naming every fault with its line
 */
export function readSecrets(text: string, name = 'spec/secrets.yaml'): Secrets {
  const file = readYaml(text, name);
  const faults: string[] = [];
  const fault = (path: string[], message: string) => faults.push(file.at(path, message, 'key'));
  const lists = isMap(file.value) ? file.value : {};
  if (!isMap(file.value)) fault([], 'must have `secret` and `harmless`');
  for (const list of Object.keys(lists)) {
    if (!LISTS.includes(list))
      fault([list], `unknown key "${list}"; did you mean "${closestMatch(list, LISTS)}"? Known: ${LISTS.join(', ')}`);
  }
  const rules = LISTS.flatMap((list) =>
    Object.entries(lists[list] ?? {}).map(([field, value]): Rule => {
      const path = [list, field];
      const entry = typeof value === 'string' ? { because: value } : value;
      const { tools, because } = isMap(entry) ? entry : {};
      if (!isMap(entry) || Object.keys(entry).some((key) => !KEYS.includes(key))) fault(path, `\`${field}\` ${FORM}`);
      else if ((list === 'harmless' || tools) && (typeof because !== 'string' || because.trim() === ''))
        fault(path, `\`${field}\` needs \`because\`: a few words on why it is ${list === 'secret' ? 'one' : 'none'}`);
      const globs = Array.isArray(tools) && tools.length > 0 && tools.every((glob) => typeof glob === 'string');
      if (tools !== undefined && !globs) fault([...path, 'tools'], '`tools` must be a list of names or globs');
      return { field, secret: list === 'secret', path, ...(globs && { tools: tools as string[] }) };
    }),
  );
  if (faults.length > 0) throw new FileError(faults);
  return { rules, file };
}

/**
 * The fields that are masked in each tool's answers, sorted, by the tool's name; a tool without any is left out.
 * @throws FileError naming every field that looks like a secret and is not classified, or is so twice, and every entry
 *   or glob that is of no use
 */
export function secretFields(
  document: Document,
  plans: readonly Plan[],
  secrets: Secrets,
  faults = new Faults(),
): Map<string, string[]> {
  const { rules, file } = secrets;
  const used = new Set<unknown>();
  const open = new Map<string, { endpoint: string; tools: string[] }>();
  const masked = new Map<string, string[]>();
  for (const { name: tool, operation } of plans) {
    if (!operation) continue;
    const own: string[] = [];
    for (const field of textFields(document, operation.endpoint)) {
      const about = rules.filter((rule) => rule.field === field && means(rule, tool, used));
      if (about.length > 1) faults.gap(file.at(about[1]?.path ?? [], `\`${field}\` of ${tool} is both: decide`, 'key'));
      if (about[0]?.secret) own.push(field);
      if (about.length > 0 || !looksSecret(field)) continue;
      const { endpoint, tools } = open.get(field) ?? { endpoint: operation.endpoint, tools: [] };
      open.set(field, { endpoint, tools: [...tools, tool] });
    }
    if (own.length > 0) masked.set(tool, own.sort(byCodeUnit));
  }
  faults.gap(...[...open].map(([field, where]) => unclassified(field, where, secrets)));
  faults.leftover(...useless(secrets, used));
  faults.settle();
  return masked;
}

/** What spec/secrets.yaml says of a field of a tool's answers: undefined where it says nothing. */
export function verdict({ rules }: Secrets, tool: string, field: string): 'secret' | 'harmless' | undefined {
  const rule = rules.find((one) => one.field === field && (one.tools?.some((glob) => fits(glob, tool)) ?? true));
  return rule && (rule.secret ? 'secret' : 'harmless');
}

/** Whether a rule is about a tool; what of it was of use is remembered. */
function means(rule: Rule, tool: string, used: Set<unknown>): boolean {
  const hits = rule.tools?.map((glob, i) => {
    const hit = fits(glob, tool);
    if (hit) used.add(`${rule.path.join()},${i}`);
    return hit;
  });
  if (!hits) used.add(rule);
  return hits?.includes(true) ?? true;
}

function unclassified(
  field: string,
  { endpoint, tools }: { endpoint: string; tools: string[] },
  { rules, file }: Secrets,
): string {
  const near = rules.find((rule) => rule.field === field);
  const who = tools.slice(0, 3).join(', ') + (tools.length > 3 ? ` and ${tools.length - 3} more` : '');
  const what = `\`${field}\` in the answer of ${endpoint} (${who}) looks like a secret`;
  // A field that other tools have classified points there.
  return file.at(near?.path ?? [], `${what}: classify it under \`secret\` or \`harmless\``, 'key');
}

function useless({ rules, file }: Secrets, used: ReadonlySet<unknown>): string[] {
  return rules.flatMap((rule) => {
    const { field, path, tools } = rule;
    if (!rule.secret && !looksSecret(field))
      return [file.at(path, `\`${field}\` doesn't look like a secret: delete it`, 'key')];
    if (!tools) return used.has(rule) ? [] : [file.at(path, `no tool's answer has \`${field}\`: delete it`, 'key')];
    return tools.flatMap((glob, i) =>
      used.has(`${path.join()},${i}`)
        ? []
        : [file.at([...path, 'tools', i], `"${glob}" means no tool whose answer has \`${field}\`: correct it`)],
    );
  });
}

function fits(glob: string, tool: string): boolean {
  const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(tool);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
