import { Html, html } from '../../src/html/html.ts';
import type { RecordedLine } from './record-demo.ts';

const BOLD = '1';
const DIM = '#8b949e';

/** Colours of a dark terminal, by SGR parameter: bold, dim, red, green, yellow, cyan. */
const COLOURS: Readonly<Record<string, string>> = {
  [BOLD]: '#ffffff',
  '2': DIM,
  '31': '#ff7b72',
  '32': '#7ee787',
  '33': '#e3b341',
  '36': '#79c0ff',
};
const PLAIN = '#c9d1d9';
/** The three buttons of a window. */
const DOTS = ['#ff5f57', '#febc2e', '#28c840'];

const [COLUMNS, ROWS] = [100, 18];
const [COLUMN, ROW] = [7.83, 19];
const [MARGIN, BAR] = [16, 34];

/** Seconds until the next line: there is more to read in a request than in a result. */
const SECONDS = { request: 1.4, other: 0.45 };
/** Seconds for which the end stays on the screen. */
const LAST = 5;

/**
 * Renders lines as a terminal in which one appears after the other, scrolling once the screen is full, again and again.
 * The picture needs no script, and stands still, at its end, for people who prefer less motion.
 */
export function renderSvg(lines: readonly RecordedLine[], title: string): string {
  const times = lineTimes(lines);
  const total = (times.at(-1) ?? 0) + LAST;
  const percent = (time: number) => `${((time / total) * 100).toFixed(2)}%`;
  const above = Math.max(0, lines.length - ROWS);
  // Lines that appear together have one step, whose distance is that of the last.
  const scrolls = new Map(times.slice(ROWS).map((time, row) => [percent(time), (row + 1) * ROW]));
  const scrolling = [...scrolls].map(([at, by]) => `${at}{transform:translateY(-${by}px)}`);
  const appearing = times.map((time, row) => `@keyframes l${row}{0%{opacity:0}${percent(time)},to{opacity:1}}`);
  const width = Math.ceil(COLUMNS * COLUMN + 2 * MARGIN);
  const height = BAR + ROWS * ROW + MARGIN;
  const style = `text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;white-space:pre}
#all{transform:translateY(-${above * ROW}px)}
@media (prefers-reduced-motion:no-preference){
#all{animation:scroll ${total}s step-end infinite}
@keyframes scroll{0%{transform:none}${scrolling.join('')}}
${appearing.join('\n')}
${times.map((_, row) => `#l${row}{animation:l${row} ${total}s step-end infinite}`).join('\n')}
}`;
  const dots = DOTS.map(
    (fill, index) => html`<circle cx="${String(20 + index * 18)}" cy="17" r="5.5" fill="${fill}"/>`,
  );
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[0, 0, width, height].join(' ')}" role="img" aria-label="${title}">
<style>
${new Html(style)}
</style>
<rect width="${String(width)}" height="${String(height)}" rx="8" fill="#0d1117"/>
${dots}
<text x="${String(width / 2)}" y="21" text-anchor="middle" fill="${DIM}">${title}</text>
<clipPath id="screen"><rect y="${String(BAR)}" width="${String(width)}" height="${String(ROWS * ROW + 4)}"/></clipPath>
<g clip-path="url(#screen)">
<g id="all">
${lines.map(renderLine)}</g>
</g>
</svg>
`.text;
}

/**
 * Returns the second at which each line appears: those of a sentence that was broken appear together, and the first
 * request is there from the start, so that nobody looks at an empty screen.
 */
function lineTimes(lines: readonly RecordedLine[]): number[] {
  const first = lines.findIndex(({ text }) => isRequest(text));
  let time = 0;
  return lines.map(({ text, colour }, row) => {
    const isRestOfRequest = colour === BOLD && text.startsWith(' ');
    const isNew = /^( {3})?\S/.test(text) && !isRestOfRequest;
    if (isNew && row > first) time += isRequest(text) ? SECONDS.request : SECONDS.other;
    return Number(time.toFixed(2));
  });
}

function isRequest(text: string): boolean {
  return /^\d {2}/.test(text);
}

function renderLine({ text, colour = '' }: RecordedLine, row: number): Html {
  if (text === '') return new Html('');
  const [y, weight, fill] = [BAR + row * ROW + 14, colour === BOLD ? '600' : '400', COLOURS[colour] ?? PLAIN];
  // The length holds columns in line, whichever font there is.
  const length = (text.length * COLUMN).toFixed(1);
  return html`<text id="${`l${row}`}" x="${String(MARGIN)}" y="${String(y)}" fill="${fill}" font-weight="${weight}" textLength="${length}">${text}</text>
`;
}
