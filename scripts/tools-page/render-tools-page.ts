import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { STYLE as COMMON } from '../../src/cli/http/page/style.ts';
import { Html, html } from '../../src/html/html.ts';
import type { PageData } from '../../src/tools-page/page-data.ts';
import { STYLE } from '../../src/tools-page/style.ts';
import { readPageData } from './read-page-data.ts';

const SCRIPT = fileURLToPath(new URL('../../src/tools-page/view/main.ts', import.meta.url));

/** Longest line of the script: a change of it can be seen in a diff. */
const LINE_LIMIT = 120;

/** Renders the page on which tools are chosen: one file that loads nothing, sends nothing and runs no script but its own. */
export async function renderToolsPage(): Promise<string> {
  const [data, script] = await Promise.all([readPageData(), bundleScript()]);
  const style = COMMON + STYLE;
  const policy = [
    "default-src 'none'",
    `style-src ${sourceOf(style)}`,
    `script-src ${sourceOf(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return html`<!doctype html>
<!-- Written by npm run docs and npm run build. Do not edit. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy.join('; '))}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Choose tools of Clerk Agent Toolkit</title>
<style>${new Html(style)}</style>
</head>
<body>
<main><h1>Choose tools</h1><p>This page needs JavaScript. Without it, the command <code>clerk-agent-toolkit tools "*"</code> lists the tools.</p></main>
<script type="application/json" id="data">
${new Html(formatData(data))}
</script>
<script>${new Html(script)}</script>
</body>
</html>
`.text;
}

/** Formats the data as JSON with a line for each tool, in which nothing ends the script that it stands in. */
function formatData({ tools, ...rest }: PageData): string {
  const lines = tools.map((tool) => JSON.stringify(tool));
  const whole = `${JSON.stringify(rest).slice(0, -1)},"tools":[\n${lines.join(',\n')}\n]}`;
  return whole.replaceAll('<', '\\u003c');
}

async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SCRIPT],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    lineLimit: LINE_LIMIT,
    legalComments: 'none',
    charset: 'utf8',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  if (/<\/script|<!--/i.test(script)) throw new Error('The script of the tools page would end where it stands.');
  return `\n${script}`;
}

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
