import { count } from '../../shared/count.ts';
import { code } from '../../shared/markdown-code.ts';
import type { Drift } from '../drift.ts';
import { isRespelt } from '../moved-entries.ts';
import type { OperationChanges } from '../operations.ts';
import type { WholeRows } from '../responses/whole-rows.ts';
import type { UnpinnedTool } from '../suggestions/unpinned-tools.ts';
import type { ToolDrift } from '../tool-changes.ts';
import { formatPastes } from './format-pastes.ts';
import { type Group, groupChanges } from './group-changes.ts';

/** Formats the drift for people, as Markdown: what breaks first, what is to do last. */
export function formatReport(drift: Drift): string {
  const {
    versions,
    operations,
    tools,
    renames,
    dead,
    gaps,
    pastes,
    leftovers,
    wholeRows,
    unpinned,
    undecided,
    untold,
  } = drift;
  const all = groupChanges(tools);
  const fates = (...kinds: string[]) => tools.filter(({ fate }) => fate && kinds.includes(fate.kind));
  const served = new Set(fates('new').map(({ endpoint }) => endpoint));
  const side = (name: Group['side']) => all.filter((group) => !group.breaking && !group.aside && group.side === name);
  return [
    '# What changed in Clerk’s API\n',
    `${versionLine(versions)} ${headline(drift)}\n`,
    section('Breaks', [...fates('gone').map(fateLine), ...all.filter(({ breaking }) => breaking).map(groupLine)]),
    section('Tools', [...fates('moved', 'deprecated').map(fateLine), ...newTools(fates('new'))]),
    section('Inputs', side('input').map(groupLine)),
    section('Responses', side('response').map(groupLine)),
    folded('Told too', all.filter(({ aside }) => aside).map(groupLine)),
    section('Operations', [
      ...operations.moved.map((move) => movedLine(move, tools)),
      ...operations.removed.map((endpoint) => `${code(endpoint)} is gone`),
      ...operations.deprecated.map((endpoint) => `${code(endpoint)} is deprecated now`),
      ...operations.added.filter((endpoint) => !served.has(endpoint)).map((endpoint) => `${code(endpoint)} is new`),
    ]),
    section('To do before `npm run generate`', [...renames, ...dead, ...gaps].map(code)),
    ...formatPastes(pastes),
    section('Rows', wholeRows.map(wholeRowsLine), ROWS),
    ...formatPastes(wholeRows.map(({ paste }) => paste)),
    section('Pins', unpinned.map(unpinnedLine), PINS),
    section('Left over', leftovers.map(code), LEFT_OVER),
    undecided.length > 0
      ? `## Undecided\n\nAdd these to allowlist.yaml, with your own texts; tiers are suggestions.\n`
      : '',
    ...(['tools', 'excluded'] as const).map((under) => {
      const entries = undecided.filter((one) => one.under === under).map(({ entry }) => entry);
      return entries.length > 0 ? `\`\`\`yaml\n${under}:\n${entries.join('').replaceAll('`', "'")}\`\`\`\n` : '';
    }),
    untoldLine(untold),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function versionLine({ before, after, stated }: Drift['versions']): string {
  const line = before === after ? `Version ${after}.` : `From version ${before} to ${after}.`;
  return stated === undefined ? line : `${line} The file itself says ${code(stated)}.`;
}

function headline({ breaking, tools, operations, renames, dead, gaps, leftovers, undecided }: Drift): string {
  const broken = tools.filter((tool) => tool.breaking).length;
  const { added, removed, moved, deprecated } = operations;
  const parts = [
    `${count(added.length, 'operation')} added`,
    `${removed.length} removed`,
    `${moved.length} moved`,
    `${deprecated.length} deprecated`,
  ];
  const open = renames.length + undecided.length;
  const todo = open + dead.length + gaps.length + leftovers.length;
  return [
    breaking ? `**${count(broken, 'tool breaks', 'tools break')}.**` : '**Nothing breaks.**',
    `${parts.join(', ')}; ${open} undecided.`,
    todo > 0 ? `${count(todo, 'thing')} to do before generating.` : 'Nothing to do before generating.',
  ].join(' ');
}

const LEFT_OVER =
  'What our files name and this version of the API doesn’t have. Much of it follows from what is above.\n\n';

const ROWS =
  'Types that are new in lists. Generating waits for none of this; until `spec/views.yaml` has a `summary` of a type, its rows show all of it, at the cost of a model’s context. Take out what rows can do without.\n\n';

const PINS =
  'Generating waits for none of this: a new tool isn’t served under a pin until `spec/pins.yaml` has a rule for it.\n\n';

function unpinnedLine({ tool, pins }: UnpinnedTool): string {
  return `${code(tool)}, under ${names(pins)}`;
}

function wholeRowsLine({ type, tools }: WholeRows): string {
  return `${code(type)}, listed by ${names(tools)}`;
}

function section(title: string, lines: readonly string[], introduction = ''): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${introduction}${lines.map((line) => `- ${line}`).join('\n')}\n`;
}

/** Counts what the report leaves out, so that nobody takes it for all that changed. */
function untoldLine(untold: Drift['untold']): string {
  const parts = Object.entries(untold).map(([what, number]) => `${what} (${number})`);
  return parts.length === 0
    ? ''
    : `Not told, with the number of operations: ${parts.join('; ')}. See spec/README.md.\n`;
}

/** Formats lines that few will want to read; blank lines around them make Markdown of what HTML folds. */
function folded(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const list = lines.map((line) => `- ${line}`).join('\n');
  return `<details><summary>${title}: ${lines.length}</summary>\n\n${list}\n\n</details>\n`;
}

/** Says whom a move breaks: requests to the old path, not calls of a tool that takes and returns what it did. */
function movedLine({ from, to }: OperationChanges['moved'][number], tools: readonly ToolDrift[]): string {
  if (isRespelt(from, to)) return `${code(from)} is written ${code(to)} now, which changes no request`;
  const line = `${code(from)} has moved to ${code(to)}, apparently: that breaks whoever requests it without these tools`;
  const whole = tools.filter(({ fate, endpoint, breaking }) => fate?.kind === 'moved' && endpoint === to && !breaking);
  return whole.length === 0 ? line : `${line}; calls of ${names(whole.map(({ tool }) => tool))} stay right`;
}

function fateLine({ tool, fate }: ToolDrift): string {
  return `${code(tool)} ${fate?.text}`;
}

function newTools(tools: readonly ToolDrift[]): string[] {
  return tools.length === 0 ? [] : [`New: ${names(tools.map(({ tool }) => tool))}, each with a new operation`];
}

/** `limit`, an input of `users.getUserList`, is gone */
function groupLine({ side, breaking, text, field, places, tools }: Group): string {
  const whole = field === '';
  const where = places.filter((place) => place !== field && place !== '');
  const at = where.length > 0 ? ` (${names(where, 3)})` : '';
  const what = whole ? `The ${side}` : `${code(field)}${at}`;
  // Whom it breaks, a person has to know to the last.
  const most = breaking ? Number.POSITIVE_INFINITY : 4;
  const of = `${side === 'input' ? 'input' : 'in the response'} of ${names(tools, most)}`;
  return whole ? `${what} of ${names(tools, most)} ${text}` : `${what}, ${of}: ${text}`;
}

function names(all: readonly string[], most = 60): string {
  const shown = all.slice(0, all.length === most + 1 ? most + 1 : most).map(code);
  const more = all.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
