import type { PageTool } from '../page-data.ts';
import { element, setAttribute, setText, withCode } from './elements.ts';
import type { State } from './state.ts';

/** A line of the list: one tool. */
export interface ToolRow {
  tool: PageTool;
  element: HTMLLIElement;
  update(state: State): void;
}

/** Makes the line of a tool. */
export function toolRow(tool: PageTool, tick: (on: boolean) => void): ToolRow {
  const { name, wireName, title, description, endpoint, tier, tokens, loses, letsIn } = tool;
  const why = element('p', { class: 'why', id: `why-${wireName}`, hidden: true });
  const input = element('input', { type: 'checkbox', id: `tool-${wireName}`, 'aria-describedby': why.id });
  input.addEventListener('change', () => tick(input.checked));
  const label = element('label', { for: input.id }, element('code', {}, name), ' ', element('span', {}, title));
  const row = element(
    'li',
    { class: 'tool' },
    input,
    element(
      'div',
      {},
      label,
      element(
        'p',
        { class: 'tags' },
        element('span', { class: tier }, tier),
        ` ${tokens.toLocaleString('en-US')} tokens`,
      ),
      why,
      element('p', {}, description),
      ...(endpoint === undefined ? [] : [element('p', { class: 'note' }, element('code', {}, endpoint))]),
      ...effects('loses something', loses),
      ...effects('lets somebody in', letsIn),
    ),
  );
  return {
    tool,
    element: row,
    update({ ticked, leftOut, beyondDefault }) {
      input.checked = ticked.has(name);
      const reason = leftOut.get(name) ?? (ticked.has(name) ? undefined : beyondDefault.get(name));
      setAttribute(why, 'hidden', reason === undefined);
      setText(why, reason === undefined ? '' : `Left out: ${reason}`);
      row.classList.toggle('out', leftOut.has(name));
    },
  };
}

/** Makes the paragraphs on what calls do; a list of circumstances is folded. */
function effects(what: string, lines: readonly string[] = []): HTMLElement[] {
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const words = first.replace(/^every call: /, '');
  if (more.length === 0 && words !== first)
    return [element('p', { class: 'effect' }, element('b', {}, `Every call ${what}: `), ...withCode(words))];
  return [
    element(
      'details',
      { class: 'effect' },
      element('summary', {}, `Some calls: ${what}`),
      element('ul', {}, ...lines.map((line) => element('li', {}, ...withCode(line)))),
    ),
  ];
}
