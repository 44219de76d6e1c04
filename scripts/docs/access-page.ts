import { describeForm, RULE_KEYS, type RuleKey, WHO_KEYS } from '../../src/runtime/access/rule-keys.ts';
import { code, replaceTable, table } from './markdown.ts';

/**
 * Replaces the tables of docs/access.md: the conditions of `who`, and the keys of a rule.
 * @throws Error when the markers of one are gone
 */
export function renderAccessPage(page: string): string {
  const head = ['key', 'what it says', 'values'];
  const withWho = replaceTable(page, 'who', table(head, Object.entries(WHO_KEYS).map(keyRow)));
  return replaceTable(withWho, 'keys', table(head, Object.entries(RULE_KEYS).map(keyRow)));
}

function keyRow([name, { form, description, dangerous }]: [string, RuleKey]): string[] {
  const danger = dangerous === undefined ? '' : ` ${code(`${name}: ${dangerous}`)} needs ${code('dangerously: true')}.`;
  return [code(name), description + danger, describeForm(form)];
}
