import { categoryOf, type PageTool } from '../page-data.ts';
import { element, setAttribute, setText } from './elements.ts';
import type { State } from './state.ts';
import { type ToolRow, toolRow } from './tool-row.ts';

/** The list of tools by category. */
export interface ToolList {
  element: HTMLElement;
  update(state: State): void;
  /** Shows only what has all words of a text; returns how many tools that are. */
  search(text: string): number;
}

/** A category with its tools. */
interface Group {
  element: HTMLElement;
  update(state: State): void;
  search(words: readonly string[]): number;
}

/** Makes the list of tools. */
export function toolList(
  tools: readonly PageTool[],
  tick: (tools: readonly PageTool[], on: boolean) => void,
): ToolList {
  const categories = new Map<string, PageTool[]>();
  for (const tool of tools) {
    const category = categoryOf(tool.name);
    categories.set(category, [...(categories.get(category) ?? []), tool]);
  }
  const groups = [...categories].map(([category, members]) => group(category, members, tick));
  return {
    element: element('div', { class: 'groups' }, ...groups.map((one) => one.element)),
    update: (state) => groups.forEach((one) => void one.update(state)),
    search(text) {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      return groups.reduce((sum, one) => sum + one.search(words), 0);
    },
  };
}

function group(category: string, tools: readonly PageTool[], tick: Parameters<typeof toolList>[1]): Group {
  const rows = tools.map((tool) => toolRow(tool, (on) => tick([tool], on)));
  // Tools that return a credential are ticked by hand alone, unless there is nothing else.
  const plain = tools.filter(({ tier }) => tier !== 'sensitive');
  const together = plain.length > 0 ? plain : tools;
  const all = element('input', { type: 'checkbox', 'aria-label': `All tools of ${category}` });
  all.addEventListener('change', () => tick(together, all.checked));
  const list = element('ul', { id: `group-${category}`, hidden: true }, ...rows.map((row) => row.element));
  const count = element('span', { class: 'note' });
  const fold = element(
    'button',
    { type: 'button', class: 'fold', 'aria-expanded': 'false', 'aria-controls': list.id },
    element('span', {}, category),
    count,
  );
  let isOpen = false;
  let isSearch = false;
  const show = () => {
    setAttribute(list, 'hidden', !(isOpen || isSearch));
    setAttribute(fold, 'aria-expanded', `${isOpen || isSearch}`);
  };
  fold.addEventListener('click', () => {
    isOpen = !(isOpen || isSearch);
    isSearch = false;
    show();
  });
  const section = element(
    'section',
    { class: 'group', 'aria-label': category },
    element('div', { class: 'head' }, all, fold),
    list,
  );
  return {
    element: section,
    update(state) {
      for (const row of rows) row.update(state);
      const ticked = tools.filter(({ name }) => state.ticked.has(name)).length;
      const isWhole = together.every(({ name }) => state.ticked.has(name));
      all.checked = isWhole;
      all.indeterminate = ticked > 0 && !isWhole;
      const out = tools.filter(({ name }) => state.ticked.has(name) && state.leftOut.has(name)).length;
      setText(count, `${ticked} of ${tools.length}${out > 0 ? `, ${out} left out` : ''}`);
    },
    search(words) {
      const found = rows.filter((row) => fits(row, words));
      for (const row of rows) setAttribute(row.element, 'hidden', !found.includes(row));
      setAttribute(section, 'hidden', found.length === 0);
      isSearch = words.length > 0;
      show();
      return found.length;
    },
  };
}

function fits({ tool }: ToolRow, words: readonly string[]): boolean {
  const { name, wireName, title, description, endpoint = '' } = tool;
  const text = [name, wireName, title, description, endpoint].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}
