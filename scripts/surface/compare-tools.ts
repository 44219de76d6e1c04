import { isDeepStrictEqual } from 'node:util';
import { inputChanges } from '../../codegen/drift/inputs/compare-inputs.ts';
import { withoutParameterNames } from '../../codegen/openapi/endpoints.ts';
import { changed, type Difference } from './difference.ts';
import type { ToolSurface } from './read-surface.ts';

/** The tiers from the one that can do least to the one that can do most; `sensitive` is not on this scale. */
const STRICTER = ['read', 'write', 'destructive'];

/** The calls that a person is asked about, from none to all. */
const ASKS = [undefined, 'sometimes', 'always'];

/** Returns what differs between a tool in a release and the same tool now, whatever it is called now. */
export function compareTools(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  return [
    ...compareOperation(name, before, after),
    ...compareInputs(name, before, after),
    ...compareTier(name, before, after),
    ...compareAsks(name, before, after),
    ...compareDefault(name, before, after),
    ...compareMasked(name, before, after),
    ...(isDeepStrictEqual(before.pins, after.pins)
      ? []
      : [
          changed(
            name,
            'minor',
            `keeps to pins in another way; served under ${after.pins.served.join(', ') || 'none'}`,
          ),
        ]),
  ];
}

/**
 * Finds another operation under the same name; another name for a path parameter makes none. Where Clerk has only moved it, whoever
 * calls the tool notices nothing. Whether it does the same there, only a person can say.
 */
function compareOperation(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  const file = (argument = 'none') => `\`${argument}\``;
  const isMove = before.endpoint !== null && after.endpoint !== null;
  const calls = `calls ${after.endpoint ?? 'nothing'} now, called ${before.endpoint ?? 'nothing'} before`;
  return [
    ...(withoutParameterNames(before.endpoint ?? '') === withoutParameterNames(after.endpoint ?? '')
      ? []
      : [
          changed(
            name,
            isMove ? 'minor' : 'major',
            `${calls}${isMove ? '; if it does something else, that breaks' : ''}`,
          ),
        ]),
    ...(before.upload === after.upload
      ? []
      : [changed(name, 'major', `takes ${file(after.upload)} as the path of a file, was ${file(before.upload)}`)]),
  ];
}

function compareInputs(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  const changes = inputChanges(before.inputs, after.inputs);
  return [true, false].flatMap((breaking): Difference[] => {
    const found = changes.filter((each) => each.breaking === breaking);
    if (found.length === 0) return [];
    const description = found.map(({ at, text }) => (at === '' ? text : `\`${at}\` ${text}`)).join('; ');
    const onlyNew = found.every(({ kind }) => kind === 'added');
    const difference = changed(name, breaking ? 'major' : 'minor', description);
    return [!breaking && onlyNew ? { ...difference, heading: 'Added' } : difference];
  });
}

function compareTier(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  if (before.tier === after.tier) return [];
  const [was, is] = [before.tier, after.tier].map((one) => STRICTER.indexOf(one));
  // A sensitive tool is served only if it is named: to become one takes it from its users, to be one no more lays it open.
  const stricter = was !== undefined && is !== undefined && was >= 0 && is > was;
  return [changed(name, stricter ? 'minor' : 'major', `is ${after.tier}, was ${before.tier}`)];
}

/** Finds a tool that asks a person about other calls: about fewer is laxer, as another tier can be. */
function compareAsks(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  const [was, is] = [ASKS.indexOf(before.asks), ASKS.indexOf(after.asks)];
  if (was === is) return [];
  const calls = (index: number) => ['no call', 'some calls', 'every call'][index];
  return [changed(name, is > was ? 'minor' : 'major', `asks a person before ${calls(is)}, was ${calls(was)}`)];
}

function compareDefault(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  if (before.default === after.default) return [];
  return after.default
    ? [changed(name, 'minor', 'is served by default now')]
    : [changed(name, 'major', 'is no longer served by default')];
}

function compareMasked(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  const shown = before.masked.filter((field) => !after.masked.includes(field));
  const hidden = after.masked.filter((field) => !before.masked.includes(field));
  return [
    ...(shown.length > 0 ? [changed(name, 'major', `no longer hides ${shown.join(', ')}`)] : []),
    ...(hidden.length > 0 ? [changed(name, 'minor', `hides ${hidden.join(', ')}`)] : []),
  ];
}
