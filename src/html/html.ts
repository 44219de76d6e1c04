/** A piece of a page, in which everything that came from elsewhere is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Writes a piece of a page: the values are escaped, unless they are pieces themselves, or lists of them. */
export function html(parts: TemplateStringsArray, ...values: (string | Html | readonly Html[])[]): Html {
  const texts = values.map((value) =>
    typeof value === 'string'
      ? escapeHtml(value)
      : [value]
          .flat()
          .map((piece) => piece.text)
          .join(''),
  );
  return new Html(parts.map((part, i) => part + (texts[i] ?? '')).join(''));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
