import { code } from '../../docs/markdown.ts';
import type { Asked, Asking } from '../look/asking.ts';
import type { Place, StartError } from '../look/start-error.ts';
import type { Shown } from '../look/tools.ts';
import type { Changes } from '../offer/compare-tools.ts';
import type { Seen } from '../seen/seen.ts';

/** Lists what was seen with each choice of tools, in the order of the page. */
export const modes = (tools: Seen['tools']) => [tools.default, tools['*'], tools['--discover']];

/** Says how many tools a model learns of. */
export function toolsCell(tools: Seen['tools']): string {
  const counts = modes(tools)
    .map(({ given }) => given)
    .join(', ');
  return modes(tools).every(({ deferred, given }) => deferred === given) ? `${counts}, by name only` : counts;
}

/** Says whether a person was asked, and where: only what was seen to the end counts. */
export function canAsk({ declared, headless, terminal }: Asking): string {
  if (!declared) return 'no';
  if (terminal?.reply === 'yes' && terminal.outcome === 'done')
    return headless?.reply === 'yes' ? 'yes' : 'yes, at its terminal';
  return 'says so; not seen';
}

/** Says in a few words what becomes of schemas. */
export function schemasCell({ changes, compared, given }: Shown): string {
  const words = (['left out', 'changed', 'added'] as const).flatMap((kind) => {
    const keywords = sorted(changes[kind]).map(([keyword]) => code(keyword));
    return keywords.length > 0
      ? [`${kind}: ${keywords.length > 3 ? `${keywords.slice(0, 3).join(', ')} and more` : keywords.join(', ')}`]
      : [];
  });
  if (compared === 0 && given > 0) return 'not seen';
  return words.join('; ') || 'as listed';
}

/** Lists keywords with the number of tools that they differ in, most first. */
export function formatChanges(changes: Changes, kind: keyof Changes): string {
  return sorted(changes[kind])
    .map(([keyword, count]) => `${code(keyword)} ${count}`)
    .join(', ');
}

function sorted(counts: Record<string, number> = {}): [string, number][] {
  return Object.entries(counts).sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
}

/** Names the places at which a client may tell a person of a failed start. */
export const PLACES: Record<Place, string> = {
  list: 'list command',
  headless: 'run without a terminal',
  terminal: 'terminal',
  model: 'told to the model',
};

/** Says where a person learns of a failed start, and what. */
export function startCell(errors: readonly StartError[]): string {
  const people = errors.filter(({ place }) => place !== 'model');
  const at = (shows: StartError['shows']) =>
    people.filter((one) => one.shows === shows).map(({ place }) => PLACES[place]);
  const [reasons, failures] = [at('the reason'), at('that it failed')];
  if (reasons.length > 0) return `the reason: ${reasons.join(', ')}`;
  return failures.length > 0 ? `that it failed: ${failures.join(', ')}` : 'nothing';
}

const REPLIES = {
  yes: 'asked, and said yes',
  no: 'asked, and said no',
  decline: 'declined without a person',
  cancel: 'cancelled without a person',
} as const;

/** Says what came of a call about which a person was to be asked. */
export function describeAsked(asked: Asked | undefined): string {
  if (!asked) return '';
  const { reply, outcome, stopped } = asked;
  if (stopped) return `not sent to the server: ${verbatim(outcome)}`;
  if (!asked.asked) return 'refused, nobody asked';
  const how = reply ? REPLIES[reply] : 'asked, no reply';
  return outcome === 'done' ? `${how}: done` : `${how}: refused`;
}

/** Formats a text of a client's as it is, whatever quotes are in it. */
export function verbatim(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : code(text);
}

/** Formats a count with commas. */
export function formatNumber(count: number): string {
  return count.toLocaleString('en-US');
}
