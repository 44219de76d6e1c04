import { hideKeys } from '../../runtime/result/secrets/key-patterns.ts';
import { applyPreset, type Choice, isPreset, tick } from '../choice/choice.ts';
import { choiceOf, ticksOf } from '../choice/choice-flags.ts';
import { readHash, writeHash } from '../choice/hash.ts';
import { catalogueOf, type PageData } from '../page-data.ts';
import { boundsForm } from './bounds-form.ts';
import { checkbox, element, setAttribute, setText } from './elements.ts';
import { NO_KEYS } from './pin-field.ts';
import { stateOf } from './state.ts';
import { summary } from './summary.ts';
import { take } from './take.ts';
import { toolList } from './tool-list.ts';

// Draws the page, and keeps it and the hash of its address in step with what is chosen.

const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '');
const catalogue = catalogueOf(data);
let choice: Choice;
/** The hash that was written last, to tell it from one that somebody put there. */
let written: string | undefined;

const spoken = element('p', { role: 'status', class: 'spoken' });
const say = (words: string) => setText(spoken, words);
const problems = element('div', { role: 'alert' });
const change = (next: Partial<Choice>) => show({ ...choice, ...next });

const list = toolList(data.tools, (tools, on) => show(tick(choice, tools, on, catalogue)));
const bounds = boundsForm((changed) => change({ bounds: { ...choice.bounds, ...changed } }), say);
const configuration = take(say);
const sums = summary(jumpLink('jump', 'Configuration'));
const presets = (['default', 'everything', 'nothing'] as const).map((preset) => {
  const words = { default: 'Default set', everything: 'Everything', nothing: 'Nothing' }[preset];
  const button = element('button', { type: 'button' }, words);
  button.addEventListener('click', () => show(applyPreset(choice, preset, catalogue)));
  return { preset, button };
});
const [discover, discoverInput] = checkbox('`--discover`', 'list five tools that find and call those below', (on) =>
  change({ discover: on }),
);
const search = element('input', {
  type: 'search',
  id: 'search',
  placeholder: 'ban, invitation, GET /users…',
  autocomplete: 'off',
  spellcheck: 'false',
});
const found = element('p', { class: 'note', role: 'status' });
search.addEventListener('input', () => {
  const isKey = hideKeys(search.value) !== search.value;
  if (isKey) search.value = '';
  const count = list.search(search.value);
  setText(found, isKey ? NO_KEYS : search.value.trim() === '' ? '' : `${count} of ${data.tools.length} tools`);
});
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.matches('input:not([type=checkbox])');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  search.focus();
});

document
  .querySelector('main')
  ?.replaceChildren(
    jumpLink('skip', 'To the configuration'),
    element('h1', {}, 'Choose tools'),
    element(
      'p',
      {},
      `${data.tools.length} tools of Clerk’s Backend API (${data.apiVersion}) for AI agents. Tick what yours may use, see what that costs and risks, and copy the configuration for your client. This page sends and stores nothing; its address holds the choice.`,
    ),
    problems,
    element(
      'div',
      { class: 'columns' },
      element(
        'div',
        { class: 'choose' },
        element(
          'div',
          { class: 'presets', role: 'group', 'aria-label': 'Tick at once' },
          ...presets.map(({ button }) => button),
        ),
        discover,
        bounds.element,
        element('label', { for: search.id, class: 'field' }, 'Search the tools ', element('kbd', {}, '/')),
        search,
        found,
        list.element,
      ),
      element('aside', { 'aria-label': 'The choice' }, sums.element, configuration.element),
    ),
    spoken,
  );
addEventListener('hashchange', () => {
  if (location.hash !== written) readAddress();
});
readAddress();

/** Makes a link to the configuration; the address stays that of the choice. */
function jumpLink(kind: string, words: string): HTMLElement {
  const link = element('a', { class: kind, href: '#configuration' }, words);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    configuration.element.scrollIntoView();
    configuration.element.focus();
  });
  return link;
}

/** Shows the choice that the address holds, and says what in it stands for nothing. */
function readAddress(): void {
  const read = readHash(location.hash);
  const made = choiceOf(read.flags, catalogue);
  const lines = [...read.problems, ...made.problems];
  const list = element('ul', { class: 'warnings' }, ...lines.map((line) => element('li', {}, line)));
  problems.replaceChildren(...(lines.length === 0 ? [] : [list]));
  show(made.choice);
}

/** Shows a choice everywhere. */
function show(next: Choice): void {
  choice = next;
  const state = stateOf(choice, catalogue, data.tools);
  for (const part of [list, bounds, sums, configuration]) part.update(state);
  discoverInput.checked = choice.discover;
  for (const { preset, button } of presets)
    setAttribute(button, 'aria-pressed', `${isPreset(choice, preset, catalogue)}`);
  const hash = writeHash(ticksOf(choice, state, catalogue));
  const address = hash === '' ? location.pathname + location.search : `#${hash}`;
  if (location.hash.slice(1) !== hash) history.replaceState(null, '', address);
  written = location.hash;
}
