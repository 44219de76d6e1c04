import '../../runtime/everything.ts';
import { Command, Option } from 'commander';
import { loadDefinitions } from '../../runtime/catalogue/catalogue.ts';
import { withoutPinnedArguments } from '../../runtime/policy/apply-pins.ts';
import { boundsOf } from '../../runtime/policy/bounds.ts';
import type { JsonSchema } from '../../tool.ts';
import { HELP_WIDTH } from '../command-line/flags.ts';
import type { SelectionFlags } from '../command-line/options.ts';
import { findCalledTool } from './find-called-tool.ts';
import { type InputFlag, inputFlags } from './input-flags.ts';

const PROGRAM = 'clerk-agent-toolkit';

const FOOTER = `These and the flags of the program go together: ${PROGRAM} call --help`;

/**
 * Formats the page of help about calling one tool: what it does, and its inputs as flags, without those that pins fill in.
 * @throws UsageError for a name that no tool has
 */
export async function describeCall(name: string, options: SelectionFlags): Promise<string> {
  const tool = findCalledTool(name);
  const [whole] = await loadDefinitions([tool.name]);
  if (!whole) throw new Error(`${tool.name} is in the index but not in the catalogue: run npm run generate`);
  const { description, inputSchema } = withoutPinnedArguments(whole, boundsOf(tool, options));
  const inputs = inputFlags(inputSchema).sort((a, b) => Number(b.required) - Number(a.required));
  const required = inputs.filter((input) => input.required).map((input) => `${termOf(input)} `);
  const usage = `call ${tool.name} ${required.join('')}[inputs] [flags]`;
  const fits = `Usage: ${PROGRAM} ${usage}`.length <= HELP_WIDTH;
  const page = new Command(PROGRAM)
    .usage(fits ? usage : `call ${tool.name} [inputs] [flags]`)
    .description(description)
    .configureHelp({ helpWidth: HELP_WIDTH })
    .helpOption(false);
  if (inputs.length > 0) page.optionsGroup('Inputs:');
  for (const input of inputs) page.addOption(new Option(termOf(input), describeInput(input)));
  return `${page.helpInformation().trimEnd()}\n\n${FOOTER}\n`;
}

/** Writes a flag with what it takes: `--user-id <text>`. */
function termOf({ flag, schema }: InputFlag): string {
  const takes = placeholderOf(schema);
  return takes === '' ? flag : `${flag} ${takes}`;
}

function placeholderOf({ type, items }: JsonSchema): string {
  switch ([type].flat()[0]) {
    case 'boolean':
      return '[true|false]';
    case 'integer':
    case 'number':
      return '<number>';
    case 'array':
      return items && placeholderOf(items) === '<json>' ? '<json...>' : '<values...>';
    case 'string':
      return '<text>';
    default:
      return '<json>';
  }
}

function describeInput({ schema, required }: InputFlag): string {
  const { description = '', enum: allowed = schema.items?.enum } = schema;
  const parts = [required && 'required', description, allowed && `one of ${allowed.join(', ')}`];
  return parts.filter(Boolean).join('; ');
}
