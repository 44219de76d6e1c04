import { closestMatch } from 'leven';
import type { Rule } from '../config/targets.ts';
import { endpoints } from '../openapi/endpoints.ts';
import { resolve } from '../openapi/reference.ts';
import { answerOf, fieldOf, rowsOf, type Shapes } from '../openapi/response-fields.ts';
import type { Document } from '../openapi/types.ts';
import type { YamlFile } from '../shared/yaml-file.ts';

/**
 * What a target has that the spec hasn't: a read that is no GET, a place in it that is no argument, a query that the GET
 * doesn't take, a field that it doesn't answer, a count of a list without `total_count`.
 * @param known the arguments of the tool that are always there
 */
export function targetFaults(document: Document, { target, path }: Rule, known: string[], file: YamlFile): string[] {
  const { read, list, match, name, facts = {}, counts = {} } = target;
  const faults: string[] = [];
  const fault = (at: string[]) => (message: string) => faults.push(file.at([...path, ...at], message, 'key'));
  const answer = answered(document, read, known, fault(['read']));
  if (answer) {
    const row = match ? rowsOf(document, answer, list) : answer;
    if (row.length === 0) fault(list === undefined ? ['match'] : ['list'])('the answer has no such list');
    const field = (at: string[], one: string) => {
      if (row.length > 0 && fieldOf(document, row, one).length === 0) fault(at)(`the answer has no field "${one}"`);
    };
    for (const one of match ?? []) field(['match'], one);
    for (const names of name) for (const one of names.split(' ')) field(['name'], one);
    for (const [words, one] of Object.entries(facts)) field(['facts', words], one);
  }
  for (const [words, template] of Object.entries(counts)) {
    const counted = answered(document, template, known, fault(['counts', words]));
    if (counted && fieldOf(document, counted, 'total_count').length === 0)
      fault(['counts', words])(`GET ${template.split('?')[0]} doesn't answer a total_count`);
  }
  return faults;
}

/** What a template's GET answers; undefined, with a fault, where there is none. */
function answered(
  document: Document,
  template: string,
  known: string[],
  fault: (message: string) => void,
): Shapes | undefined {
  const [path = '', search = ''] = template.split('?');
  for (const [, place = ''] of template.matchAll(/\{([^{}]*)\}/g))
    if (!known.includes(place)) fault(`{${place}} is no required argument. Known: ${known.join(', ')}`);
  const found = answerOf(document, path);
  if (!found) {
    const gets = [...endpoints(document).values()].filter(({ method }) => method === 'get').map((one) => one.path);
    fault(`the spec has no GET ${path}; did you mean ${closestMatch(path, gets)}?`);
    return undefined;
  }
  const parameters = document.paths[found.path]?.get?.parameters ?? [];
  const queries = parameters.map((one) => resolve<{ name: string }>(document, one, '#').name);
  for (const name of new URLSearchParams(search).keys())
    if (!queries.includes(name)) fault(`GET ${path} takes no "${name}"`);
  return found.shapes;
}
