import type { JsonSchema } from '../tool.ts';
import type { PricedTool } from './list-table.ts';

/** Column at which what is said of a tool begins. */
const INDENT = 12;

/** How one tool is to be had: what to add to the command line, or why the flags that were given don't serve it. */
export interface ServedAs {
  served: boolean;
  how: string;
}

/** One tool in full: words, what it does to you, how it is had, its inputs, and the schema that a client gets. */
export function toolDetails(tool: PricedTool & ServedAs, width = Number.POSITIVE_INFINITY): string {
  const hints = Object.entries(tool.annotations).flatMap(([hint, holds]) => (holds ? hint.replace(/Hint$/, '') : []));
  const facts: [string, string][] = [
    ['endpoint', tool.endpoint ?? 'none'],
    ['tier', tool.tier],
    ['hints', hints.join(', ')],
    ['tokens', String(tool.tokens)],
    ['on wire', tool.wireName],
    [tool.served ? 'served' : 'not served', tool.how],
  ];
  return [
    `${tool.name}: ${tool.title}`,
    ...wrapped(tool.description, width),
    '',
    ...facts.flatMap(([name, value]) => hanging(name, value, width)),
    '',
    'Inputs',
    ...inputs(tool.inputSchema, width),
    '',
    'Schema',
    JSON.stringify(tool.inputSchema, null, 2),
  ].join('\n');
}

function inputs({ properties = {}, required = [] }: JsonSchema, width: number): string[] {
  const all = Object.entries(properties);
  if (all.length === 0) return ['  none'];
  return all.flatMap(([name, schema]) => [
    `  ${name}: ${typeOf(schema)}${required.includes(name) ? ', required' : ''}`,
    ...wrapped(schema.description ?? '', width - 4).map((line) => `    ${line}`),
  ]);
}

/** A type in a word or a few; the schema below it has the rest. */
function typeOf({ type, items, enum: values, anyOf }: JsonSchema): string {
  if (values && values.length <= 5) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (anyOf) return anyOf.map(typeOf).join(' | ');
  if (type === 'array') return `array of ${items ? typeOf(items) : 'anything'}`;
  return [type ?? 'anything'].flat().join(' | ');
}

function hanging(name: string, value: string, width: number): string[] {
  const [first = '', ...rest] = wrapped(value, width - INDENT);
  return [`${name.padEnd(INDENT)}${first}`, ...rest.map((line) => `${' '.repeat(INDENT)}${line}`)];
}

/** Lines no wider than asked for, broken between words. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
}
