import { code } from '../shared/markdown-code.ts';
import type { Change } from './change.ts';
import type { Drift } from './drift.ts';
import type { ToolDrift } from './tool.ts';

/** The drift in words for people, as Markdown: what breaks first, what is to do last. */
export function report(drift: Drift): string {
  const { versions, operations, tools, dead, gaps, leftovers, undecided } = drift;
  const all = groups(tools);
  const fates = (...kinds: string[]) => tools.filter(({ fate }) => fate && kinds.includes(fate.kind));
  const said = (list: Group[]) => list.map(sentence);
  const served = new Set(fates('new').map(({ endpoint }) => endpoint));
  const side = (name: Group['side']) => all.filter((group) => !group.breaking && group.side === name);
  return [
    '# What changed in Clerk’s API\n',
    `${versionWords(versions)} ${headline(drift)}\n`,
    section('Breaks', [...fates('gone').map(fateLine), ...said(all.filter(({ breaking }) => breaking))]),
    section('Tools', [...fates('moved', 'deprecated').map(fateLine), ...newTools(fates('new'))]),
    section('Inputs', said(side('input'))),
    section('Answers', said(side('answer'))),
    section('Operations', [
      ...operations.moved.map(({ from, to }) => `${code(from)} has moved to ${code(to)}, by all appearances`),
      ...operations.removed.map((endpoint) => `${code(endpoint)} is gone`),
      ...operations.deprecated.map((endpoint) => `${code(endpoint)} is deprecated now`),
      ...operations.added.filter((endpoint) => !served.has(endpoint)).map((endpoint) => `${code(endpoint)} is new`),
    ]),
    section('To do before `npm run generate`', [...dead, ...gaps].map(code)),
    section('Left over', leftovers.map(code), LEFT_OVER),
    undecided.length > 0 ? `## Undecided\n\nTo allowlist.yaml, with words of yours; tiers are suggestions.\n` : '',
    ...(['tools', 'excluded'] as const).map((under) => {
      const entries = undecided.filter((one) => one.under === under).map(({ entry }) => entry);
      return entries.length > 0 ? `\`\`\`yaml\n${under}:\n${entries.join('').replaceAll('`', "'")}\`\`\`\n` : '';
    }),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function versionWords({ before, after }: Drift['versions']): string {
  return before === after ? `Version ${after}.` : `From version ${before} to ${after}.`;
}

function headline({ breaking, tools, operations, dead, gaps, leftovers, undecided }: Drift): string {
  const count = (number: number, one: string, more = `${one}s`) => `${number} ${number === 1 ? one : more}`;
  const broken = tools.filter((tool) => tool.breaking).length;
  const { added, removed, moved, deprecated } = operations;
  const parts = [
    `${count(added.length, 'operation')} added`,
    `${removed.length} removed`,
    `${moved.length} moved`,
    `${deprecated.length} deprecated`,
  ];
  const todo = dead.length + gaps.length + leftovers.length + undecided.length;
  return [
    breaking ? `**${count(broken, 'tool breaks', 'tools break')}.**` : '**Nothing breaks.**',
    `${parts.join(', ')}; ${undecided.length} undecided.`,
    todo > 0 ? `${count(todo, 'thing')} to do before generating.` : 'Nothing to do before generating.',
  ].join(' ');
}

const LEFT_OVER = 'What our files name and this version of the API hasn’t. Much of it follows from what is above.\n\n';

function section(title: string, lines: readonly string[], words = ''): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${words}${lines.map((line) => `- ${line}`).join('\n')}\n`;
}

function fateLine({ tool, fate }: ToolDrift): string {
  return `${code(tool)} ${fate?.words}`;
}

function newTools(tools: readonly ToolDrift[]): string[] {
  return tools.length === 0 ? [] : [`New: ${names(tools.map(({ tool }) => tool))}, each with an operation that is new`];
}

/** `limit`, an input of `users.getUserList`, is gone */
function sentence({ side, breaking, words, field, places, tools }: Group): string {
  const whole = field === '';
  const where = places.filter((place) => place !== field && place !== '');
  const at = where.length > 0 ? ` (${names(where, 3)})` : '';
  const what = whole ? `The ${side}` : `${code(field)}${at}`;
  // Whom it breaks, a person has to know to the last.
  const most = breaking ? Number.POSITIVE_INFINITY : 4;
  const of = `${side === 'input' ? 'input' : 'in the answer'} of ${names(tools, most)}`;
  return whole ? `${what} of ${names(tools, most)} ${words}` : `${what}, ${of}: ${words}`;
}

function names(all: readonly string[], most = 60): string {
  const shown = all.slice(0, all.length === most + 1 ? most + 1 : most).map(code);
  const more = all.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** A change that several tools share, often at several places: what a person reads as one. */
export interface Group {
  side: 'input' | 'answer';
  breaking: boolean;
  words: string;
  /** The field's own name: the end of every place. */
  field: string;
  places: string[];
  tools: string[];
}

/** The changes of all tools, each said once: a new field of a user is in some thirty answers, at a dozen places. */
export function groups(tools: readonly ToolDrift[]): Group[] {
  const found = new Map<string, Group>();
  const add = (side: Group['side'], tool: string, { at, breaking, words }: Change) => {
    const field = at.split('.').at(-1) ?? '';
    const key = JSON.stringify([side, field, breaking, words]);
    const group = found.get(key) ?? { side, breaking, words, field, places: [], tools: [] };
    if (!group.places.includes(at)) group.places.push(at);
    if (!group.tools.includes(tool)) group.tools.push(tool);
    found.set(key, group);
  };
  for (const { tool, inputs, answer } of tools) {
    for (const change of inputs) add('input', tool, change);
    for (const change of answer) add('answer', tool, change);
  }
  return [...found.values()].sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
}
