import type { TimeUnit } from '../../../src/tool.ts';
import type { Operation } from '../../inputs/operation.ts';
import { toType } from '../../inputs/typescript.ts';
import { openInputs } from '../../plan/inputs/tool-inputs.ts';
import { isList, type Plan } from '../../plan/plan.ts';

/** Writes client.ts: every tool as a method, with its arguments spelled out and the API's type of its response. */
export function emitClient(plans: readonly Plan[], categories: readonly string[]): string {
  const remote = plans.filter(({ operation }) => operation);
  const members = [
    ...remote.map((plan) => [plan.category, method(plan)] as const),
    ...remote.flatMap((plan) => plan.aliases.map((alias) => formerMember(alias, plan))),
  ];
  // A category of nothing but tools of our own has no methods.
  const groups = [...new Set([...categories, ...members.map(([category]) => category)])].flatMap((category) => {
    const methods = members.flatMap(([name, text]) => (name === category ? [text] : []));
    return methods.length === 0 ? [] : [`  ${category}: {\n${methods.join('\n')}\n  };`];
  });
  return `import type { paths } from './api.ts';

/** The body of an operation's successful response, whatever its status; undefined where it has none. */
type ResponseBody<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses]: Status extends 200 | 201 | 202 | 204 ? JsonBody<Responses[Status]> : never }[keyof Responses]
  : never;
type JsonBody<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : undefined;

/** The options of a call, beside its arguments. */
export interface CallOptions {
  /** Aborts the call. */
  signal?: AbortSignal;
}

/** A method that lists. Called, it resolves with one page of the list, as Clerk sends it. */
export interface ListMethod<Args extends unknown[], Page, Field = 'data'> {
  /** Returns one page of the list. */
  (...args: Args): Promise<Page>;
  /**
   * Reads all rows, page by page as the loop comes to them: \`for await (const row of list.pages())\`. \`limit\` is the
   * size of a page, as large as Clerk allows by default. The oldest come first where Clerk can sort them and
   * \`order_by\` doesn't say otherwise.
   */
  pages(...args: Args): AsyncIterable<Row<Page, Field>>;
}
type Row<Page, Field> = Page extends readonly (infer Item)[]
  ? Item
  : Page extends { [Name in Field & string]?: readonly (infer Item)[] } ? Item : never;

/** The part of a tool's name before the dot: users, organizations and so on. */
export type CategoryName =
${categories.map((category) => `  | '${category}'`).join('\n')};

/** Clerk's Backend API, every tool a method. */
export interface ClerkClient {
${groups.join('\n')}
}
`;
}

function method(plan: Plan): string {
  const { method: name, description, inputs } = plan;
  const operation = plan.operation as Operation;
  const open = openInputs(inputs);
  const { times = {} } = plan;
  const optional = open.every(({ required }) => !required);
  const members = open.map(
    ({ argument, required, schema, description: text }) =>
      `      /** ${comment(timeComment(times[argument]) ?? text)} */\n      ${argument}${required ? '' : '?'}: ${(argument === 'order_by' && orderType(text)) || toType(schema)};`,
  );
  const args = members.length === 0 ? 'Record<string, never>' : `{\n${members.join('\n')}\n    }`;
  const parameters = `args${optional ? '?' : ''}: ${args}, options?: CallOptions`;
  const body = `ResponseBody<paths['${operation.path}']['${operation.method}']>`;
  const rows = plan.response?.rows || 'data';
  const field = rows === 'data' ? '' : `, '${rows}'`;
  const type = isList(plan) ? `: ListMethod<[${parameters}], ${body}${field}>` : `(${parameters}): Promise<${body}>`;
  return `    /** ${comment(description)} */\n    ${name}${type};`;
}

/**
 * Returns the type of an order by the fields that its description names, which the spec has only in prose: `name,
 * created_at; - descends`. Undefined where it is said in another way.
 */
export function orderType(description: string): string | undefined {
  const [, fields] = /^(\w+(?:(?:, | or |, or )\w+)*); /.exec(description) ?? [];
  const names = fields?.split(/, or |, | or /).map((name) => `'${name}'`);
  return names && `\`\${'' | '+' | '-'}\${${names.join(' | ')}}\``;
}

/** Formats a former name as a member of its category, typed as the present method. */
function formerMember(alias: string, { name, category, method }: Plan): [category: string, text: string] {
  const [before = '', old = ''] = alias.split('.');
  const notice = `@deprecated Use ${name}; this name stops working in a later version.`;
  return [before, `    /** ${notice} */\n    ${old}: ClerkClient['${category}']['${method}'];`];
}

/** Describes a time as code gives it: as Clerk takes it. */
function timeComment(unit: TimeUnit | undefined): string | undefined {
  return unit && `Unix time in ${unit === 's' ? 'seconds' : 'milliseconds'}`;
}

function comment(text: string): string {
  return text.replaceAll('*/', '*\\/');
}
