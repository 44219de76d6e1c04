import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordDemo } from '../../../scripts/demo/record-demo.ts';
import { renderSvg } from '../../../scripts/demo/render-svg.ts';

/** The sandbox's dates are some days before today. */
const withoutDates = (text: string) => text.replace(/\d{4}-\d\d-\d\d/g, 'DATE');

test('the picture of the README shows what the demo prints', async () => {
  const picture = withoutDates(readFileSync(new URL('../../../docs/demo.svg', import.meta.url), 'utf8'));
  const printed = withoutDates(renderSvg(await recordDemo(), 'npm run demo'));
  expect(picture, 'Run `npm run record` and look at docs/demo.svg.').toBe(printed);
});

test('each line appears after the one before, with the lines that it was broken into; the first request at once', () => {
  const lines = ['title', '1  Ask', '   → call(a,', '     b)', '   ← result', '2  Ask'].map((text) => ({ text }));
  lines.push({ text: '   for more', colour: '1' } as { text: string });
  const picture = renderSvg(lines, '');
  const times = [...picture.matchAll(/@keyframes l\d\{0%\{opacity:0\}([\d.]+)%/g)].map(([, at]) => Number(at));
  expect(picture).toContain('scroll 7.3s');
  expect(times).toEqual([0, 0, 6.16, 6.16, 12.33, 31.51, 31.51]);
});

test('it scrolls once the screen is full, and rests at the end', () => {
  const lines = Array.from({ length: 20 }, (_, row) => ({ text: `line ${row}` }));
  const picture = renderSvg(lines, '');
  const scrolled = [...picture.matchAll(/%\{transform:translateY\((-\d+px)\)\}/g)].map(([, by]) => by);
  expect(scrolled).toEqual(['-19px', '-38px']);
  expect(picture).toContain('#all{transform:translateY(-38px)}');
  expect(renderSvg(lines.slice(0, 18), '')).toContain('#all{transform:translateY(-0px)}');
});

test('text of the session is no markup', () => {
  expect(renderSvg([{ text: '<b>&' }], 'a "title"')).toMatch(/>&#60;b&#62;&#38;<\/text>/);
});

test('a colour becomes one that is told apart on the dark ground', () => {
  expect(renderSvg([{ text: 'ok', colour: '32' }, { text: 'plain' }], '')).toMatch(
    /fill="#7ee787"[^>]*>ok<[\s\S]*fill="#c9d1d9"[^>]*>plain</,
  );
});
