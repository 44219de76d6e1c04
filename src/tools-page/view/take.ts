import { CLIENT_NAMES, CLIENTS, type ClientName } from '../../cli/clients/clients.ts';
import { argumentsOf } from '../choice/choice-flags.ts';
import { configurationFor } from '../configuration/configuration.ts';
import { guessSystem, SYSTEMS, type System } from '../configuration/systems.ts';
import { copyBox } from './copy-box.ts';
import { element, setAttribute, setText } from './elements.ts';
import type { State } from './state.ts';

/** The configuration of a client, to be copied. */
export interface Take {
  element: HTMLElement;
  update(state: State): void;
}

/** The client that is shown first. */
const FIRST: ClientName = 'claude-code';

/** Sentence for where `install` has no line. */
const NO_INSTALL = 'To install, --dry-run says that nothing is to be written: copy the entry instead.';

/** Makes the part of the page from which a configuration is taken. */
export function take(say: (words: string) => void): Take {
  let state: State | undefined;
  const clients = select(
    'client',
    CLIENT_NAMES.map((name) => [name, CLIENTS[name].title]),
  );
  clients.value = FIRST;
  const systems = select('system', Object.entries(SYSTEMS));
  systems.value = guessSystem(navigator.userAgent);
  const install = copyBox('the command that installs it', say);
  const entry = copyBox('the configuration', say);
  const file = element('code');
  const noInstall = element('p', { class: 'note' }, NO_INSTALL);
  const link = element('a', { class: 'button' });
  const notes = element('ul', { class: 'notes' });
  const body = element(
    'div',
    {},
    element('p', {}, 'A command that writes it into the file of the client:'),
    install.element,
    noInstall,
    element('p', {}, 'Or by hand, in ', file, ':'),
    entry.element,
    link,
    notes,
  );
  const update = () => {
    if (!state) return;
    const { flags, sums } = state;
    setAttribute(body, 'hidden', sums.tools === 0);
    if (sums.tools === 0) return;
    const system = systems.value as System;
    const { sandbox } = flags.bounds;
    const made = configurationFor(clients.value as ClientName, argumentsOf(flags), { sandbox, system });
    install.setText(made.install ?? '');
    setAttribute(install.element, 'hidden', made.install === undefined);
    setAttribute(noInstall, 'hidden', made.install !== undefined);
    setText(file, made.file);
    entry.setText(made.text);
    setAttribute(link, 'href', made.link);
    setAttribute(link, 'hidden', made.link === undefined);
    setText(link, `Add to ${made.title}`);
    notes.replaceChildren(...made.notes.map((note) => element('li', {}, note)));
  };
  for (const one of [clients, systems]) one.addEventListener('change', update);
  return {
    element: element(
      'section',
      { class: 'take', id: 'configuration', 'aria-label': 'Configuration', tabindex: '-1' },
      element('h2', {}, 'Configuration'),
      element(
        'div',
        { class: 'fields' },
        element('div', {}, element('label', { for: clients.id }, 'Client'), ' ', clients),
        element('div', {}, element('label', { for: systems.id }, 'System'), ' ', systems),
      ),
      body,
    ),
    update(next) {
      state = next;
      update();
    },
  };
}

function select(id: string, options: readonly (readonly [value: string, label: string])[]): HTMLSelectElement {
  return element('select', { id }, ...options.map(([value, label]) => element('option', { value }, label)));
}
