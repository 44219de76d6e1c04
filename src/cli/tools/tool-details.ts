import type { JsonSchema } from '../../tool.ts';
import type { PricedTool } from './tool-table.ts';

/** The column at which the values of the details begin. */
const VALUE_COLUMN = 12;

/** A tool's availability, as `--json` prints it too. */
export interface Availability {
  /** True when the flags that were given serve the tool. */
  served: boolean;
  /** The flags that serve it, or the reason why the given ones don't. */
  how: string;
}

/** Formats one tool in full: its description, details and inputs, and the schema that a client gets. */
export function formatToolDetails(tool: PricedTool & Availability, width = Number.POSITIVE_INFINITY): string {
  const hints = Object.entries(tool.annotations).flatMap(([hint, holds]) => (holds ? hint.replace(/Hint$/, '') : []));
  const details: [string, string][] = [
    ['endpoint', tool.endpoint ?? 'none'],
    ['tier', tool.tier],
    ['asks', ASKS[tool.asks ?? 'never']],
    ['hints', hints.join(', ')],
    ['tokens', String(tool.tokens)],
    ['wire name', tool.wireName],
    [tool.served ? 'served' : 'not served', tool.how],
  ];
  return [
    `${tool.name}: ${tool.title}`,
    ...wrap(tool.description, width),
    '',
    ...details.flatMap(([name, value]) => formatDetail(name, value, width)),
    '',
    'Inputs',
    ...formatInputs(tool.inputSchema, width),
    '',
    'Schema',
    JSON.stringify(tool.inputSchema, null, 2),
  ].join('\n');
}

function formatInputs({ properties = {}, required = [] }: JsonSchema, width: number): string[] {
  const inputs = Object.entries(properties);
  if (inputs.length === 0) return ['  none'];
  return inputs.flatMap(([name, schema]) => [
    `  ${name}: ${formatType(schema)}${required.includes(name) ? ', required' : ''}`,
    ...wrap(schema.description ?? '', width - 4).map((line) => `    ${line}`),
  ]);
}

/** When a person is asked, by what the definition says; docs/confirmation.md says by which arguments. */
const ASKS = {
  always: 'before every call',
  sometimes: 'before some calls, by their arguments',
  never: 'before no call',
};

/** Formats a type in a few words; the schema below has the rest. */
function formatType({ type, items, enum: values, anyOf }: JsonSchema): string {
  if (values && values.length <= 5) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (anyOf) return anyOf.map(formatType).join(' | ');
  if (type === 'array') return `array of ${items ? formatType(items) : 'anything'}`;
  return [type ?? 'anything'].flat().join(' | ');
}

function formatDetail(name: string, value: string, width: number): string[] {
  const [first = '', ...rest] = wrap(value, width - VALUE_COLUMN);
  return [`${name.padEnd(VALUE_COLUMN)}${first}`, ...rest.map((line) => `${' '.repeat(VALUE_COLUMN)}${line}`)];
}

/** Breaks a text between words into lines that fit the width, and JSON that is wider behind its commas. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => (each.length > width ? each.split(/(?<=,)/) : each))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
}
