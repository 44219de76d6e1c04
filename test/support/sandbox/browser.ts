import { createHash, randomBytes } from 'node:crypto';

/** A page that the sandbox showed, with what a browser would find in its form. */
export interface Page {
  url: string;
  status: number;
  headers: Headers;
  text: string;
  /** Text that a person reads, without tags. */
  words: string;
  formToken: string;
  /** The values of the choices. */
  choices: string[];
}

/** Opens an address as a browser does; a page, or where it was sent to. */
export async function open(url: string | URL): Promise<Page | URL> {
  return read(`${url}`, await fetch(url, { redirect: 'manual' }));
}

/** Opens an address that shows a page. */
export async function openPage(url: string | URL): Promise<Page> {
  const page = await open(url);
  if (page instanceof URL) throw new Error(`Sent to ${page}`);
  return page;
}

/** Sends the form of a page as a browser does. */
export async function submit(page: Page, fields: Record<string, string>, headers = {}): Promise<Page | URL> {
  const body = new URLSearchParams({ form_token: page.formToken, ...fields });
  const origin = new URL(page.url).origin;
  const all = { origin, ...headers };
  return read(page.url, await fetch(page.url, { method: 'POST', redirect: 'manual', headers: all, body }));
}

/** Lets a client in, and returns the address that the browser is sent to. */
export async function allow(url: string | URL, who: string): Promise<URL> {
  const sent = await submit(await openPage(url), { who, decision: 'allow' });
  if (sent instanceof URL) return sent;
  throw new Error(sent.words);
}

/** Makes a verifier, and the parameters of a request that stand for it. */
export function newPkce() {
  const verifier = randomBytes(32).toString('base64url');
  const code_challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, challenge: { code_challenge, code_challenge_method: 'S256' } };
}

async function read(url: string, response: Response): Promise<Page | URL> {
  const location = response.headers.get('location');
  if (location !== null) return new URL(location, url);
  const text = await response.text();
  const values = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, value = '']) => unescapeHtml(value));
  return {
    url,
    status: response.status,
    headers: response.headers,
    text,
    words: unescapeHtml(text.replace(/<style>.*<\/style>|<[^>]*>/gs, ' ')).replace(/\s+/g, ' '),
    formToken: values(/name="form_token" value="([^"]*)"/g)[0] ?? '',
    choices: values(/name="who" value="([^"]*)"/g),
  };
}

function unescapeHtml(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
