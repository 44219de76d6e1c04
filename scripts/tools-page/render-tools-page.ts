import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { STYLE as COMMON } from '../../src/cli/http/page/style.ts';
import { Html, html } from '../../src/html/html.ts';
import type { PageData } from '../../src/tools-page/page-data.ts';
import { STYLE } from '../../src/tools-page/style.ts';
import { renderNotices } from '../build/notices.ts';
import { readPageData } from './read-page-data.ts';

const SCRIPT = fileURLToPath(new URL('../../src/tools-page/view/main.ts', import.meta.url));

/** Renders the page on which tools are chosen: one file that loads nothing, sends nothing and runs no script but its own. */
export async function renderToolsPage(): Promise<string> {
  const [data, { script, notices }] = await Promise.all([readPageData(), bundleScript()]);
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
<!-- Written by npm run docs. Do not edit. -->
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
<!--
In the script is something of these packages.

${new Html(notices.replace(/-{2,}/g, '* * *'))}-->
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

/** Bundles the script with its line breaks and names: a change of it can be read in a diff, and what runs, by anybody. Tells whose packages are in it. */
async function bundleScript(): Promise<{ script: string; notices: string }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [SCRIPT],
    bundle: true,
    minifySyntax: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
  });
  // The names of files, which say where somebody's packages are.
  const script = (outputFiles[0]?.text ?? '').replace(/^ *\/\/ .*\n/gm, '');
  if (/<\/script|<!--/i.test(script)) throw new Error('The script of the tools page would end where it stands.');
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const modules = parts.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : []));
  return { script: `\n${script}`, notices: renderNotices([{ modules }]) };
}

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
