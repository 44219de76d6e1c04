import { isDeepStrictEqual } from 'node:util';
import { inputChanges } from '../../codegen/drift/inputs.ts';
import { shape } from '../../codegen/openapi/endpoints.ts';
import { changed, type Difference } from './compare.ts';
import type { ToolSurface } from './surface.ts';

/** From the tier that lets most through unasked to the one that lets least; `sensitive` is no step of it. */
const STRICTER = ['read', 'write', 'destructive'];

/** What has become of one tool, whatever it is called now. */
export function toolDifferences(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  return [
    ...asks(name, before, after),
    ...inputs(name, before, after),
    ...tier(name, before, after),
    ...served(name, before, after),
    ...masked(name, before, after),
    ...(isDeepStrictEqual(before.pins, after.pins)
      ? []
      : [changed(name, 'minor', `keeps to pins otherwise; served under ${after.pins.served.join(', ') || 'none'}`)]),
  ];
}

/** Another operation under the same name; what a place in the path is called makes none. */
function asks(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  const file = (argument = 'none') => `\`${argument}\``;
  return [
    ...(shape(before.endpoint ?? '') === shape(after.endpoint ?? '')
      ? []
      : [changed(name, 'major', `asks ${after.endpoint} now, asked ${before.endpoint}`)]),
    ...(before.upload === after.upload
      ? []
      : [changed(name, 'major', `takes ${file(after.upload)} as the path of a file, was ${file(before.upload)}`)]),
  ];
}

function inputs(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  const changes = inputChanges(before.inputs, after.inputs);
  return [true, false].flatMap((breaking): Difference[] => {
    const own = changes.filter((each) => each.breaking === breaking);
    if (own.length === 0) return [];
    const words = own.map(({ at, words: what }) => (at === '' ? what : `\`${at}\` ${what}`)).join('; ');
    const onlyNew = own.every(({ kind }) => kind === 'added');
    const difference = changed(name, breaking ? 'major' : 'minor', words);
    return [!breaking && onlyNew ? { ...difference, heading: 'Added' } : difference];
  });
}

function tier(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  if (before.tier === after.tier) return [];
  const [was, is] = [before.tier, after.tier].map((one) => STRICTER.indexOf(one));
  // A sensitive tool is not served unless it is named, but then nobody is asked.
  const stricter = was !== undefined && is !== undefined && was >= 0 && is > was;
  return [changed(name, stricter ? 'minor' : 'major', `is ${after.tier}, was ${before.tier}`)];
}

function served(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  if (before.default === after.default) return [];
  return after.default
    ? [changed(name, 'minor', 'is served unasked')]
    : [changed(name, 'major', 'is no longer served unless it is chosen')];
}

function masked(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  const shown = before.masked.filter((field) => !after.masked.includes(field));
  const hidden = after.masked.filter((field) => !before.masked.includes(field));
  return [
    ...(shown.length > 0 ? [changed(name, 'major', `no longer hides ${shown.join(', ')}`)] : []),
    ...(hidden.length > 0 ? [changed(name, 'minor', `hides ${hidden.join(', ')}`)] : []),
  ];
}
