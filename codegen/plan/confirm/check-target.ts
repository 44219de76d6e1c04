import type { OwnerRead } from '../../../src/tool.ts';
import type { TargetRule } from '../../config/confirm/targets.ts';
import { fieldOf, responseSchemas, rowsOf } from '../../openapi/response-fields.ts';
import type { Document } from '../../openapi/types.ts';
import { placeholders } from '../../shared/placeholders.ts';
import type { Problem } from '../../shared/problems.ts';
import type { YamlFile } from '../../shared/yaml-file.ts';
import { checkRead } from '../check-read.ts';

/**
 * Returns a problem for whatever a target has that the spec doesn't: a read that is no GET, a placeholder that is no
 * argument, a query that the GET doesn't take, a field that it doesn't return, a count of a list without `total_count`, and
 * for a read by another thing's id.
 * @param known the arguments of the tool that are always given
 */
export function checkTarget(
  document: Document,
  { argument, target, path }: TargetRule,
  known: readonly string[],
  file: YamlFile,
): Problem[] {
  const { read, list, match, name, details = {}, counts = {}, owner } = target;
  const problems: Problem[] = [];
  const reportAt = (at: string[]) => (message: string) =>
    void problems.push(file.problem('leftover', [...path, ...at], message, 'key'));
  const [, id = argument] = /\{(\w+)\}$/.exec(read.split('?')[0] ?? '') ?? [];
  if (!match && id !== argument && known.includes(id))
    reportAt(['read'])(`reads what {${id}} names: say by \`match\` which row is {${argument}}`);
  const endpoint = checkRead(document, read, known, reportAt(['read']));
  if (endpoint) {
    const response = responseSchemas(document, endpoint);
    const row = match ? rowsOf(document, response, list) : response;
    if (row.length === 0) reportAt(list === undefined ? ['match'] : ['list'])('the response has no such list');
    const checkField = (at: string[], field: string) => {
      if (row.length > 0 && fieldOf(document, row, field).length === 0)
        reportAt(at)(`the response has no field "${field}"`);
    };
    for (const field of match ?? []) checkField(['match'], field);
    for (const field of fieldsOf(name)) checkField(['name'], field);
    for (const [key, field] of Object.entries(details)) checkField(['details', key], field);
    if (owner) {
      for (const field of ['id', ...placeholders(owner.read)]) checkField(['owner'], field);
      checkOwner(document, owner, reportAt(['owner']));
    }
  }
  for (const [key, template] of Object.entries(counts)) {
    const counted = checkRead(document, template, known, reportAt(['counts', key]));
    const isWrapped = new URLSearchParams(template.split('?')[1]).get('paginated') === 'true';
    if (counted && !isWrapped && fieldOf(document, responseSchemas(document, counted), 'total_count').length === 0)
      reportAt(['counts', key])(`GET ${template.split('?')[0]} returns no total_count`);
  }
  return problems;
}

/** Reports a read about an owner that is no list, or of which the spec lacks a field. */
function checkOwner(document: Document, { read, list, name }: OwnerRead, report: (message: string) => void): void {
  const endpoint = checkRead(document, read, placeholders(read), report);
  if (!endpoint) return;
  const row = rowsOf(document, responseSchemas(document, endpoint), undefined);
  if (fieldOf(document, rowsOf(document, row, list), 'id').length === 0)
    report(`the rows of the response have no list "${list}" with ids`);
  for (const field of ['id', ...fieldsOf(name)])
    if (fieldOf(document, row, field).length === 0) report(`the rows of the response have no field "${field}"`);
}

/** Lists the fields of a name, those that belong together one by one. */
function fieldsOf(name: readonly string[]): string[] {
  return name.flatMap((fields) => fields.split(' '));
}

/** Tells whether what a target's read returns about it has a field. */
export function hasField(document: Document, { target: { read, match, list } }: TargetRule, field: string): boolean {
  const response = responseSchemas(document, `GET ${read.split('?')[0]}`);
  return fieldOf(document, match ? rowsOf(document, response, list) : response, field).length > 0;
}
