import { matchesGlob } from '../../../src/tool-names.ts';
import type { SecretRule, Secrets } from '../../config/secrets.ts';
import { tellingFields, textFields } from '../../openapi/text-fields.ts';
import type { Document } from '../../openapi/types.ts';
import { byCodeUnit } from '../../shared/order.ts';
import { type Problem, Problems } from '../../shared/problems.ts';
import { yamlKey } from '../../shared/yaml-file.ts';
import type { PlannedTool } from '../plan.ts';
import { looksSecret } from './looks-secret.ts';

/** A field that looks like a secret and that nobody has classified. */
interface Unclassified {
  field: string;
  endpoint: string;
  tools: string[];
}

/**
 * Decides which fields are masked in each tool's results.
 * @returns the fields, sorted, by the tool's name; a tool without any is left out
 * @throws FileError naming every field that looks like a secret and is not classified, or is so twice, and every entry
 *   or glob that is of no use
 */
export function planSecrets(
  document: Document,
  tools: readonly PlannedTool[],
  secrets: Secrets,
  problems = new Problems(),
): Map<string, string[]> {
  const { rules, file, isCredential } = secrets;
  const used = new Set<string>();
  const open = new Map<string, Unclassified>();
  const masked = new Map<string, string[]>();
  for (const { name: tool, operation } of tools) {
    if (!operation) continue;
    const { endpoint } = operation;
    const fields: string[] = [];
    // A field that a person classified as a secret is masked whatever its type is.
    const isSecret = (field: string) =>
      rules.some((rule) => rule.secret && rule.field === field && appliesTo(rule, tool));
    const named = [...tellingFields(document, endpoint)].filter((field) => isCredential(field) || isSecret(field));
    for (const field of new Set([...textFields(document, endpoint), ...named])) {
      const matching = rules.filter((rule) => rule.field === field && appliesTo(rule, tool));
      for (const key of matching.flatMap((rule) => usedKeys(rule, tool))) used.add(key);
      if (matching.length > 1)
        problems.add(
          file.problem('gap', matching[1]?.path ?? [], `\`${field}\` of ${tool} is classified twice: keep one`, 'key'),
        );
      const unclassified = matching.length === 0 && (looksSecret(field) || isCredential(field));
      // Where generating goes on, what nobody has classified is taken for a secret.
      if (matching.some(({ secret }) => secret) || unclassified) fields.push(field);
      if (!unclassified) continue;
      const before = open.get(field) ?? { field, endpoint, tools: [] };
      open.set(field, { ...before, tools: [...before.tools, tool] });
    }
    if (fields.length > 0) masked.set(tool, fields.sort(byCodeUnit));
  }
  problems.add(...[...open.values()].map((each) => unclassifiedProblem(each, secrets)), ...uselessRules(secrets, used));
  problems.settle();
  return masked;
}

/** Returns what spec/secrets.yaml says of a field of a tool's results; undefined where it says nothing. */
export function classify(
  { rules }: Pick<Secrets, 'rules'>,
  tool: string,
  field: string,
): 'secret' | 'harmless' | undefined {
  const rule = rules.find((one) => one.field === field && appliesTo(one, tool));
  return rule && (rule.secret ? 'secret' : 'harmless');
}

function appliesTo({ tools }: SecretRule, tool: string): boolean {
  return tools?.some((glob) => matchesGlob(tool, glob)) ?? true;
}

/** Returns the keys of the parts of a rule that apply to a tool: the globs that match, or the rule as a whole. */
function usedKeys(rule: SecretRule, tool: string): string[] {
  if (!rule.tools) return [keyOf(rule)];
  return rule.tools.flatMap((glob, i) => (matchesGlob(tool, glob) ? keyOf(rule, i) : []));
}

function keyOf({ path }: SecretRule, glob?: number): string {
  return [...path, glob].join();
}

function unclassifiedProblem({ field, endpoint, tools }: Unclassified, { rules, file }: Secrets): Problem {
  const near = rules.find((rule) => rule.field === field);
  const who = tools.slice(0, 3).join(', ') + (tools.length > 3 ? ` and ${tools.length - 3} more` : '');
  const what = `\`${field}\` in the response of ${endpoint} (${who}) looks like a secret`;
  // A field that is classified for other tools points there: another entry of its name would be refused in the same list.
  if (near) {
    const how = `add to its \`tools\`, or classify it under \`${near.secret ? 'harmless' : 'secret'}\``;
    return file.problem('gap', near.path, `${what}, and this entry is for other tools: ${how}`, 'key');
  }
  const problem = file.problem('gap', [], `${what}: classify it under \`secret\` or \`harmless\``);
  return {
    ...problem,
    paste: { file: problem.file, under: 'secret` or `harmless', lines: `  ${yamlKey(field)}: {}\n` },
  };
}

function uselessRules({ rules, file, isCredential }: Secrets, used: ReadonlySet<string>): Problem[] {
  return rules.flatMap((rule) => {
    const { field, path, tools } = rule;
    if (!rule.secret && !looksSecret(field) && !isCredential(field))
      return [file.problem('leftover', path, `\`${field}\` doesn't look like a secret: delete it`, 'key')];
    if (!tools)
      return used.has(keyOf(rule))
        ? []
        : [file.problem('leftover', path, `no tool's response has \`${field}\`: delete it`, 'key')];
    return tools.flatMap((glob, i) => {
      const message = `"${glob}" matches no tool whose response has \`${field}\`: correct or delete it`;
      return used.has(keyOf(rule, i)) ? [] : [file.problem('leftover', [...path, 'tools', i], message)];
    });
  });
}
