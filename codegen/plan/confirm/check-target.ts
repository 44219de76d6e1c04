import type { TargetRule } from '../../config/targets.ts';
import { fieldOf, responseSchemas, rowsOf } from '../../openapi/response-fields.ts';
import type { Document } from '../../openapi/types.ts';
import type { Problem } from '../../shared/problems.ts';
import type { YamlFile } from '../../shared/yaml-file.ts';
import { checkRead } from '../check-read.ts';

/**
 * Returns a problem for whatever a target has that the spec doesn't: a read that is no GET, a placeholder that is no
 * argument, a query that the GET doesn't take, a field that it doesn't return, a count of a list without `total_count`.
 * @param known the arguments of the tool that are always given
 */
export function checkTarget(
  document: Document,
  { target, path }: TargetRule,
  known: readonly string[],
  file: YamlFile,
): Problem[] {
  const { read, list, match, name, details = {}, counts = {} } = target;
  const problems: Problem[] = [];
  const reportAt = (at: string[]) => (message: string) =>
    void problems.push(file.problem('leftover', [...path, ...at], message, 'key'));
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
    for (const fields of name) for (const field of fields.split(' ')) checkField(['name'], field);
    for (const [key, field] of Object.entries(details)) checkField(['details', key], field);
  }
  for (const [key, template] of Object.entries(counts)) {
    const counted = checkRead(document, template, known, reportAt(['counts', key]));
    const isWrapped = new URLSearchParams(template.split('?')[1]).get('paginated') === 'true';
    if (counted && !isWrapped && fieldOf(document, responseSchemas(document, counted), 'total_count').length === 0)
      reportAt(['counts', key])(`GET ${template.split('?')[0]} returns no total_count`);
  }
  return problems;
}

/** Tells whether what a target's read returns about it has a field. */
export function hasField(document: Document, { target: { read, match, list } }: TargetRule, field: string): boolean {
  const response = responseSchemas(document, `GET ${read.split('?')[0]}`);
  return fieldOf(document, match ? rowsOf(document, response, list) : response, field).length > 0;
}
