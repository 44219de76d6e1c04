import { createHash } from 'node:crypto';
import { Html, html } from '../../../html/html.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { type Step, type WayToConnect, waysToConnect } from './ways-to-connect.ts';

/** The facts that the page tells: none of them is a secret, or about a person. */
export interface PageFacts {
  /** Address of the endpoint. */
  url: string;
  /** The entry's name in clients. */
  name: string;
  /** True for made-up data. */
  isSandbox: boolean;
}

/** Makes the page that tells a person what this server is, and how to connect their client. */
export function connectPage({ url, name, isSandbox }: PageFacts): Response {
  const body = html`<h1>Clerk Agent Toolkit</h1>
${isSandbox ? html`<p class="badge">Sandbox: made-up data, which ends with this process</p>` : ''}
<p>This server gives AI agents tools for the users, organizations and sessions of an application that uses Clerk. Connect your client to it, and sign in with your own account: what your agent may do is what this server’s rules let you do.</p>
<h2>The address</h2>
${pasteBox(url)}
<h2>Your client</h2>
${waysToConnect(url, name).map(wayOf)}
<p class="note">Nothing needs a key: clients open your browser to sign in. Before a call that loses something or lets somebody in, you are asked, where your client can do that. If you are signed in and refused, no rule of this server is for you: ask whoever runs it.</p>
<p role="status" class="note"></p>`;
  return page(200, 'Connect to Clerk Agent Toolkit', body, SCRIPT);
}

/**
 * Makes the page for a person who opened the endpoint itself in a browser.
 * @param refusal the response that a client gets, whose status and challenge it keeps
 */
export function wrongDoorPage({ status, headers }: Response): Response {
  const body = html`<h1>This address is for AI clients</h1>
<p>A browser can do nothing here. <a href="/">See how to connect your client</a>.</p>`;
  const response = page(status, 'This address is for AI clients', body);
  for (const [name, value] of headers) if (!/^content-/i.test(name)) response.headers.set(name, value);
  return response;
}

// The first is open, so that one way can be seen at once.
function wayOf({ client, steps }: WayToConnect, index: number): Html {
  return html`<details${new Html(index === 0 ? ' open' : '')}>
<summary>${client}</summary>
<div>
${steps.map(stepOf)}</div>
</details>
`;
}

function stepOf({ do: words, paste, open }: Step): Html {
  return html`<p>${words}</p>
${open ? html`<a class="button" href="${open.link}">${open.label}</a>\n` : ''}${paste === undefined ? '' : html`${pasteBox(paste)}\n`}`;
}

function pasteBox(text: string): Html {
  return html`<div class="paste"><pre tabindex="0">${text}</pre></div>`;
}

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Makes a page that loads nothing, sends nothing, and is shown in no frame. */
function page(status: number, title: string, body: Html, script = ''): Response {
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
${body}
</main>
${script === '' ? '' : html`<script>${new Html(script)}</script>`}
</body>
</html>
`;
  const policy = [
    "default-src 'none'",
    `style-src ${sourceOf(STYLE)}`,
    ...(script === '' ? [] : [`script-src ${sourceOf(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return new Response(text, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy.join('; '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  });
}
