import { createHash } from 'node:crypto';
import { Html, html } from '../../../html/html.ts';
import type { SandboxResponse } from '../../http/response.ts';
import { STYLE } from './style.ts';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * Makes a page that runs no script, loads nothing, and is shown in no frame.
 * @param formTargets where its forms may lead besides the sandbox, as sources of the policy
 */
export function page(status: number, title: string, body: Html, formTargets = ''): SandboxResponse {
  const style = new Html(STYLE);
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action ${formTargets || "'none'"}`,
  ];
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy.join('; '),
    // Nothing to other sites. Without any, a browser would not say that the form is the sandbox's own.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
  return { status, headers, text };
}
