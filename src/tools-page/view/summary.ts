import { describeCaps, type Sums } from '../sums.ts';
import { element, setAttribute, setText } from './elements.ts';
import type { State } from './state.ts';

/** Shows the sums of a choice, and cautions about it. */
export interface Summary {
  element: HTMLElement;
  update(state: State): void;
}

/**
 * Makes the sums.
 * @param jump leads to the configuration, where the sums cover the end of a narrow screen
 */
export function summary(jump: HTMLElement): Summary {
  const total = element('p', { class: 'total' });
  const parts = element('p', {});
  const listed = element('p', { class: 'note' });
  const warnings = element('ul', { class: 'warnings' });
  const sums = element('div', { role: 'status', 'aria-live': 'polite' }, total, parts, listed, warnings);
  return {
    element: element('section', { class: 'sums', 'aria-label': 'What it adds up to' }, jump, sums),
    update(state) {
      setText(total, `${count(state.sums.tools, 'tool')}, ${count(state.sums.tokens, 'token')}`);
      setText(parts, describe(state.sums));
      const { listed: instead } = state.sums;
      setText(
        listed,
        instead ? `Listed instead: ${instead.tools.join(', ')}; at most ${count(instead.tokens, 'token')}.` : '',
      );
      setAttribute(listed, 'hidden', !instead);
      const lines = warn(state);
      if (lines.join() !== [...warnings.children].map((line) => line.textContent).join())
        warnings.replaceChildren(...lines.map((line) => element('li', {}, line)));
      setAttribute(warnings, 'hidden', lines.length === 0);
    },
  };
}

function describe({ reads, lose, letIn, credentials }: Sums): string {
  return [
    `${reads} only ${reads === 1 ? 'reads' : 'read'}`,
    `${lose} can lose something`,
    `${letIn} can let somebody in`,
    `${credentials} ${credentials === 1 ? 'returns' : 'return'} live credentials`,
  ].join(' · ');
}

/** Lists what a person should know before they take a choice. */
function warn({ sums, choice, flags }: State): string[] {
  const { user, organization, confirm } = choice.bounds;
  const unfilled = Object.entries({ user, organization }).filter(([, id]) => id === '');
  return [
    sums.tools === 0 && 'No tool is left to serve: tick some, or take a bound away.',
    unfilled.length > 0 &&
      `Fill in the id of the ${unfilled.map(([pin]) => pin).join(' and the ')}: it does not start without.`,
    confirm === 'never' && 'Nobody is asked before a call that loses something or lets somebody in.',
    flags.bounds.allowSecrets && 'Results show live credentials and other secrets.',
    describeCaps(sums),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}

const count = (number: number, noun: string) => `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
