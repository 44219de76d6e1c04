import { hideKeys } from '../../runtime/result/secrets/key-patterns.ts';
import { PLACEHOLDERS } from '../choice/bounds.ts';
import { isId } from '../choice/hash.ts';
import { checkbox, element, setAttribute, setText } from './elements.ts';

/** A pin, with a field for its id. */
export interface PinField {
  element: HTMLElement;
  /** Shows an id; empty for one that isn't filled in, undefined for no pin. */
  update(id: string | undefined): void;
}

/** Sentence for whoever pastes a key. */
export const NO_KEYS = 'That looks like a key, and was not kept: no key belongs on this page.';

/** Makes a pin's checkbox and the field for its id. */
export function pinField(
  pin: 'user' | 'organization',
  note: string,
  change: (id: string | undefined) => void,
  say: (words: string) => void,
): PinField {
  const error = element('p', { class: 'why', id: `${pin}-error`, hidden: true });
  const field = element('input', {
    type: 'text',
    'aria-label': `Id of the ${pin}`,
    'aria-describedby': error.id,
    placeholder: PLACEHOLDERS[pin],
    autocomplete: 'off',
    spellcheck: 'false',
    hidden: true,
  });
  const tell = (words: string) => {
    setText(error, words);
    setAttribute(error, 'hidden', words === '');
    setAttribute(field, 'aria-invalid', words === '' ? undefined : 'true');
  };
  field.addEventListener('input', () => {
    const id = field.value.trim();
    const isKey = hideKeys(id) !== id;
    if (isKey) {
      field.value = '';
      say(NO_KEYS);
    }
    const isGood = !isKey && isId(`${pin}_id`, id);
    tell(isKey ? NO_KEYS : id === '' || isGood ? '' : `An id of the kind ${PLACEHOLDERS[pin]} is expected.`);
    change(isGood ? id : '');
  });
  const [label, input] = checkbox(`\`--${pin}\``, note, (on) => {
    field.value = '';
    tell('');
    change(on ? '' : undefined);
  });
  return {
    element: element('div', { class: 'pin' }, label, field, error),
    update(id) {
      input.checked = id !== undefined;
      setAttribute(field, 'hidden', id === undefined);
      // Text that a person is typing stays as it is.
      if (id !== undefined && id !== '') field.value = id;
    },
  };
}
