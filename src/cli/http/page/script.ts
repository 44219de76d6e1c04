/**
 * The script of the page: puts a button beside everything that is to be pasted, which copies it. Without it, people select
 * by hand; where the browser lets no page copy, the button selects.
 */
export const SCRIPT = `
for (const box of document.querySelectorAll('.paste')) {
  const text = box.querySelector('pre');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', 'Copy: ' + text.textContent.slice(0, 80));
  let timer;
  const tell = (words) => {
    button.textContent = words;
    document.querySelector('[role=status]').textContent = words;
    clearTimeout(timer);
    timer = setTimeout(() => { button.textContent = 'Copy' }, 2000);
  };
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      tell('Copied');
    } catch {
      getSelection().selectAllChildren(text);
      tell('Selected');
    }
  });
  box.append(button);
}
`;
