import { type Bounds, CONFIRM_MODES, hasBothPins } from '../choice/bounds.ts';
import type { Choice } from '../choice/choice.ts';
import { checkbox, element, setAttribute, withCode } from './elements.ts';
import { pinField } from './pin-field.ts';
import type { State } from './state.ts';

/** The bounds of the server, to be set. */
export interface BoundsForm {
  element: HTMLElement;
  update(state: State): void;
}

/** The switches, each with its words. */
const SWITCHES = {
  readOnly: ['`--read-only`', 'only tools that read'],
  safe: ['`--safe`', 'refuse every call that loses something or lets somebody in'],
  dryRun: ['`--dry-run`', 'show the request of every call but reads, and send nothing'],
  sandbox: ['`--sandbox`', 'made-up data, to try it: no key, nothing reaches Clerk'],
  union: ['`--pins union`', 'also what can keep to one of the two'],
  allowSecrets: [
    '`--allow-secrets`',
    'serve the ticked tools that return a live credential, and show secrets in all results',
  ],
} as const satisfies { [Name in keyof Bounds]?: readonly [label: string, note: string] };

const MODES = {
  auto: 'auto: unless the key is a test key',
  always: 'always',
  never: 'never',
} as const satisfies Record<Bounds['confirm'], string>;

/** Makes the form of the bounds. */
export function boundsForm(change: (bounds: Partial<Bounds>) => void, say: (words: string) => void): BoundsForm {
  const switches = Object.entries(SWITCHES).map(([name, [label, note]]) => {
    const [row, input] = checkbox(label, note, (on) => change({ [name]: on }));
    return { name: name as keyof typeof SWITCHES, row, input };
  });
  const row = (name: keyof typeof SWITCHES) => switches.find((one) => one.name === name)?.row ?? '';
  const user = pinField('user', 'keep to one user', (id) => change({ user: id }), say);
  const organization = pinField('organization', 'keep to one organization', (id) => change({ organization: id }), say);
  const confirm = element(
    'select',
    { id: 'confirm' },
    ...CONFIRM_MODES.map((mode) => element('option', { value: mode }, MODES[mode])),
  );
  confirm.addEventListener('change', () => change({ confirm: confirm.value as Bounds['confirm'] }));
  const fieldset = element(
    'fieldset',
    {},
    element('legend', {}, 'Bounds'),
    row('readOnly'),
    row('safe'),
    user.element,
    organization.element,
    row('union'),
    row('allowSecrets'),
    row('dryRun'),
    row('sandbox'),
    element(
      'div',
      { class: 'asking' },
      element(
        'label',
        { for: confirm.id, class: 'field' },
        ...withCode('Ask a person before a call that loses something or lets somebody in (`--confirm`)'),
      ),
      confirm,
    ),
  );
  const isShown = ({ bounds }: Choice, sensitive: boolean) => ({ union: hasBothPins(bounds), allowSecrets: sensitive });
  return {
    element: fieldset,
    update({ choice, hasSensitive }) {
      const { bounds } = choice;
      for (const { name, input } of switches) input.checked = bounds[name];
      const shown = isShown(choice, hasSensitive);
      for (const name of ['union', 'allowSecrets'] as const) {
        const one = row(name);
        if (one !== '') setAttribute(one, 'hidden', !shown[name]);
      }
      user.update(bounds.user);
      organization.update(bounds.organization);
      confirm.value = bounds.confirm;
    },
  };
}
