/** Attributes of an element; `true` sets one without a value, `false` and undefined none. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element. Texts become text nodes: nothing on the page is ever parsed as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value);
  made.append(...children);
  return made;
}

/** Sets an attribute, or removes it. */
export function setAttribute(of: Element, name: string, value: string | boolean | undefined): void {
  if (value === undefined || value === false) of.removeAttribute(name);
  else if (of.getAttribute(name) !== (value === true ? '' : value)) of.setAttribute(name, value === true ? '' : value);
}

/** Sets a text, where it differs: what hasn't changed is not to be read out again. */
export function setText(of: Element, text: string): void {
  if (of.textContent !== text) of.textContent = text;
}

/** Makes nodes of a text in which backticks surround code. */
export function withCode(text: string): (Node | string)[] {
  return text.split('`').map((part, i) => (i % 2 === 1 ? element('code', {}, part) : part));
}

/** Makes a checkbox with its label, and a note below it. */
export function checkbox(
  label: string,
  note: string,
  changed: (on: boolean) => void,
): [HTMLLabelElement, HTMLInputElement] {
  const input = element('input', { type: 'checkbox' });
  input.addEventListener('change', () => changed(input.checked));
  const words = element('span', {}, ...withCode(label), element('span', { class: 'note' }, ...withCode(note)));
  return [element('label', { class: 'check' }, input, words), input];
}
