import type { TargetRule } from '../config/targets.ts';
import { endpoints, getAt } from '../openapi/endpoints.ts';
import { resolve } from '../openapi/reference.ts';
import { fieldOf, responseSchemas, rowsOf, type Schemas } from '../openapi/response-fields.ts';
import type { Document } from '../openapi/types.ts';
import { didYouMean } from '../shared/did-you-mean.ts';
import { placeholders } from '../shared/placeholders.ts';
import type { Problem } from '../shared/problems.ts';
import type { YamlFile } from '../shared/yaml-file.ts';

/**
 * Returns a problem for whatever a target has that the spec doesn't: a read that is no GET, a placeholder that is no
 * argument, a query that the GET doesn't take, a field that it doesn't return, a count of a list without `total_count`.
 * @param known the arguments of the tool that are always given
 */
export function checkTarget(
  document: Document,
  { target, path }: TargetRule,
  known: string[],
  file: YamlFile,
): Problem[] {
  const { read, list, match, name, facts = {}, counts = {} } = target;
  const problems: Problem[] = [];
  const reportAt = (at: string[]) => (message: string) =>
    void problems.push(file.problem('leftover', [...path, ...at], message, 'key'));
  const response = checkRead(document, read, known, reportAt(['read']));
  if (response) {
    const row = match ? rowsOf(document, response, list) : response;
    if (row.length === 0) reportAt(list === undefined ? ['match'] : ['list'])('the answer has no such list');
    const checkField = (at: string[], field: string) => {
      if (row.length > 0 && fieldOf(document, row, field).length === 0)
        reportAt(at)(`the answer has no field "${field}"`);
    };
    for (const field of match ?? []) checkField(['match'], field);
    for (const fields of name) for (const field of fields.split(' ')) checkField(['name'], field);
    for (const [key, field] of Object.entries(facts)) checkField(['facts', key], field);
  }
  for (const [key, template] of Object.entries(counts)) {
    const counted = checkRead(document, template, known, reportAt(['counts', key]));
    if (counted && fieldOf(document, counted, 'total_count').length === 0)
      reportAt(['counts', key])(`GET ${template.split('?')[0]} doesn't answer a total_count`);
  }
  return problems;
}

/** Returns what a template's GET responds with; undefined, with a report, where there is none. */
function checkRead(
  document: Document,
  template: string,
  known: string[],
  report: (message: string) => void,
): Schemas | undefined {
  const [path = '', search = ''] = template.split('?');
  for (const place of placeholders(template))
    if (!known.includes(place)) report(`{${place}} is no required argument. Known: ${known.join(', ')}`);
  const found = getAt(document, path);
  if (!found) {
    const gets = [...endpoints(document).values()].filter(({ method }) => method === 'get').map((one) => one.path);
    report(didYouMean(`the spec has no GET ${path}`, path, gets, { show: (one) => one }));
    return undefined;
  }
  const parameters = found.node.parameters ?? [];
  const queries = parameters.map((one) => resolve<{ name: string }>(document, one, '#').name);
  for (const name of new URLSearchParams(search).keys())
    if (!queries.includes(name)) report(`GET ${path} takes no "${name}"`);
  return responseSchemas(document, `GET ${found.path}`);
}
