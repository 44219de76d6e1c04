import type { Effect } from '../../../src/tool.ts';
import type { Entry } from '../../config/allowlist/allowlist-types.ts';
import type { Plan } from '../../plan/plan.ts';
import { replaceGenerated } from './between-markers.ts';
import { circumstanceText, EVERY_CALL } from './circumstance-text.ts';
import { table } from './markdown.ts';

/** The part of a plan that is told here. */
type Judged = Pick<Plan, 'name' | 'tier' | 'operation' | 'effects' | 'inputs' | 'clear'>;

/**
 * Replaces the table of docs/confirmation.md: when each tool that isn't a read asks, and what such a call loses or whom it
 * lets in; why not, where no call does.
 * @throws CodegenError when its two markers are gone
 */
export function emitConfirmation(page: string, plans: readonly Judged[], entries: readonly Entry[]): string {
  const rows = plans
    .filter(({ operation, tier }) => operation && tier !== 'read')
    .flatMap((plan) => rowsOf(plan, entries.find(({ tool }) => tool === plan.name) ?? {}));
  const judgements = table(['tool', 'when it asks', 'loses', 'lets in'], rows);
  return replaceGenerated('docs/confirmation.md', page, 'judgements', judgements);
}

/** Formats a row for each circumstance in which the tool asks, the first of them with its name. */
function rowsOf(plan: Judged, entry: Pick<Entry, Effect['kind']>): string[][] {
  const effects = plan.effects ?? [];
  const found = [...new Set(effects.map((effect) => circumstanceText(effect, plan)))];
  const circumstances = found.length === 0 ? ['never'] : found.sort(everyCallFirst);
  return circumstances.map((when, i) => {
    const reason = (kind: Effect['kind']) => {
      const held = effects.filter((effect) => effect.kind === kind && circumstanceText(effect, plan) === when);
      const why = held.map(({ because }) => because).join('; ');
      return why === '' && i === 0 ? whyNever(entry[kind]) : why;
    };
    return [
      i === 0 ? `\`${plan.name}\`` : '',
      when,
      reason('loses'),
      [reason('lets_in'), inName(reason('raises'))].filter(Boolean).join('; '),
    ];
  });
}

/** Says that a reason counts for a call in the name of a person who signed in. */
function inName(why: string): string {
  return why && `where people sign in: ${why}`;
}

function everyCallFirst(a: string, b: string): number {
  return Number(b === EVERY_CALL) - Number(a === EVERY_CALL);
}

/** Says why no call does it; nothing where some do. */
function whyNever(reasons: Entry['loses']): string {
  return typeof reasons === 'object' && Object.hasOwn(reasons, 'never') ? `never: ${reasons.never}` : '';
}
