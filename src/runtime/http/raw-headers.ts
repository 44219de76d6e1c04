import type { ResponseHeaders } from '../../tool.ts';

/** Matches a value that no header may have, as the platform's `Headers` has it. */
const BROKEN = /[\0\r\n]|[^\0-\xff]/;

/**
 * Reads headers as they came, each when it is asked for: a `Headers` of all of them costs more than the rest of reading a
 * response. A value that is none is left out, as it is no use to anybody.
 * @param raw names and values in turn
 */
export function readHeaders(raw: readonly Buffer[]): ResponseHeaders {
  return {
    get: (name) => {
      const wanted = name.toLowerCase();
      const values: string[] = [];
      for (let index = 0; index + 1 < raw.length; index += 2) {
        const [given, value] = [raw[index] as Buffer, raw[index + 1] as Buffer];
        if (given.length !== wanted.length || given.toString('latin1').toLowerCase() !== wanted) continue;
        const text = value.toString().trim();
        if (!BROKEN.test(text)) values.push(text);
      }
      return values.length === 0 ? null : values.join(', ');
    },
  };
}
