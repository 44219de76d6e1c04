import { expect, test } from 'vitest';
import { type LoadFlags, parseLoadFlags, parseSoakFlags, type SoakFlags } from '../../../bench/load/options.ts';

const words = (line: string) => line.split(' ').filter(Boolean);
const OUT = 'node_modules/.cache/bench';
const LOAD: LoadFlags = { help: false, short: false, people: 500, calls: 60_000, out: OUT, writeBaseline: false };
const SOAK: SoakFlags = { help: false, minutes: 10, people: 500, rate: 40, out: OUT };

test.each<[string, Partial<LoadFlags>]>([
  ['', {}],
  ['--short', { short: true, calls: 3_000 }],
  ['--short --calls 200 --people 20 --rate 50', { short: true, calls: 200, people: 20, rate: 50 }],
  ['--out reports --write-baseline', { out: 'reports', writeBaseline: true }],
])('parseLoadFlags reads %j', (line, want) => {
  expect(parseLoadFlags(words(line))).toEqual({ ...LOAD, ...want });
});

test.each([
  ['--people 1001', '--people must be a whole number from 1 to 1000, not "1001".'],
  ['--calls 0', '--calls must be a whole number from 1 to 10000000, not "0".'],
  ['--rate fast', '--rate must be a whole number from 1 to 100000, not "fast".'],
  ['--out=', '--out is empty: name a folder, or leave it out.'],
  ['--short --write-baseline', '--write-baseline needs every ratio, at the rate that is found'],
  ['--fast', /^Unknown option '--fast'/],
])('parseLoadFlags refuses %j', (line, want) => {
  expect(() => parseLoadFlags(words(line))).toThrow(want);
});

test.each<[string, Partial<SoakFlags>]>([
  ['', {}],
  ['--short', { minutes: 1 }],
  ['--minutes 60 --rate 10', { minutes: 60, rate: 10 }],
])('parseSoakFlags reads %j', (line, want) => {
  expect(parseSoakFlags(words(line))).toEqual({ ...SOAK, ...want });
});

test('parseSoakFlags refuses two lengths', () => {
  expect(() => parseSoakFlags(['--short', '--minutes', '2'])).toThrow('--short is one minute');
});
