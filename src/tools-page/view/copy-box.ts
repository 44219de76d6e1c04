import { element, setText } from './elements.ts';

/** A text with a button that copies it. */
export interface CopyBox {
  element: HTMLElement;
  setText(text: string): void;
}

/** Milliseconds for which the button says what it did. */
const SAID_FOR = 2_000;

/**
 * Makes a text with a button that copies it.
 * @param name tells the text apart from others, for whoever doesn't see it
 * @param say tells what was done
 */
export function copyBox(name: string, say: (words: string) => void): CopyBox {
  const text = element('pre', { tabindex: '0', role: 'group', 'aria-label': name });
  const button = element('button', { type: 'button', 'aria-label': `Copy: ${name}` }, 'Copy');
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', async () => {
    const done = await copy(text);
    setText(button, done);
    say(done);
    clearTimeout(timer);
    timer = setTimeout(() => setText(button, 'Copy'), SAID_FOR);
  });
  return { element: element('div', { class: 'paste' }, text, button), setText: (words) => setText(text, words) };
}

/** Copies what stands in an element; selects it where the browser lets no page copy, as some do for files. */
async function copy(from: HTMLElement): Promise<'Copied' | 'Selected'> {
  try {
    await navigator.clipboard.writeText(from.textContent ?? '');
    return 'Copied';
  } catch {
    getSelection()?.selectAllChildren(from);
    return document.execCommand('copy') ? 'Copied' : 'Selected';
  }
}
