import { compareTools } from './compare-tools.ts';
import { added, changed, type Difference, removed } from './difference.ts';
import type { Surface } from './read-surface.ts';

/** Returns what differs between a release and now: the rules of docs/compatibility.md, one by one. */
export function compareSurfaces(released: Surface, now: Surface): Difference[] {
  return [
    ...(released.apiVersion === now.apiVersion
      ? []
      : [changed(now.apiVersion, 'major', `is the version of the API now, was ${released.apiVersion}`)]),
    ...compareNames(released, now),
    ...released.removed.filter((name) => !now.removed.includes(name)).map((name) => lostTombstone(name, now)),
    ...compareLists(released.flags, now.flags, 'a flag'),
    ...compareLists(released.errors, now.errors, 'a kind of error'),
    ...compareLists(Object.keys(released.exports), Object.keys(now.exports), 'exported'),
    ...Object.entries(now.exports).flatMap(([name, type]) => {
      const before = released.exports[name];
      // Only a person can say if code that was right is wrong now.
      return before === undefined || before === type
        ? []
        : [changed(shortName(name), 'minor', `is \`${type}\`, was \`${before}\``)];
    }),
    ...Object.keys({ ...released.needs, ...now.needs }).flatMap((name) => {
      const [before, after] = [released.needs[name], now.needs[name]];
      const text = `is needed as ${after ?? 'nothing'}, was ${before ?? 'nothing'}`;
      return before === after ? [] : [changed(name, 'major', text)];
    }),
  ];
}

/** Compares, for every name that worked or works, the tool that it meant with the one that it means. */
function compareNames(released: Surface, now: Surface): Difference[] {
  const all = [
    ...new Set([released, now].flatMap(({ tools, aliases }) => [...Object.keys(tools), ...Object.keys(aliases)])),
  ];
  return all.sort().flatMap((name): Difference[] => {
    const [was, is] = [currentName(released, name), currentName(now, name)];
    if (was === undefined)
      return has(now.tools, name) && !released.removed.includes(name) ? [added(name, 'is a new tool')] : [];
    if (is === undefined)
      return [now.removed.includes(name) ? removed(name, 'no longer works') : withoutTombstone(name)];
    if (has(released.aliases, name)) {
      // A renamed tool is compared under its old name.
      const same = is === was || currentName(now, was) === is;
      return same ? [] : [changed(name, 'major', `means ${is} now, meant ${was}`)];
    }
    const [before, after] = [released.tools[was], now.tools[is]];
    const renamed = is === name ? [] : [changed(name, 'minor', `is called ${is} now; the old name works`)];
    return before && after ? [...renamed, ...compareTools(name, before, after)] : renamed;
  });
}

/** Returns the present name of the tool that a name, present or former, stands for. */
function currentName({ tools, aliases }: Surface, name: string): string | undefined {
  return has(tools, name) ? name : has(aliases, name) ? aliases[name] : undefined;
}

function has(map: object, name: string): boolean {
  return Object.hasOwn(map, name);
}

function withoutTombstone(name: string): Difference {
  const remedy = `${name} is gone without a tombstone: add it under \`removed\` in allowlist.yaml, with what to use instead.`;
  return { ...removed(name, 'is gone'), remedy };
}

/** Makes the difference for a name that had a tombstone and has none now. */
function lostTombstone(name: string, now: Surface): Difference {
  const current = currentName(now, name);
  if (current !== undefined) return changed(name, 'major', `means ${current} now; it was removed before`);
  return removed(name, 'has lost its tombstone: whoever uses it is no longer told what to use instead');
}

function compareLists(before: readonly string[], after: readonly string[], what: string): Difference[] {
  return [
    ...after
      .filter((name) => !before.includes(name))
      .map((name) => added(shortName(name), `is new: ${what}, \`${name}\``)),
    ...before
      .filter((name) => !after.includes(name))
      .map((name) => removed(shortName(name), `is gone: ${what}, \`${name}\``)),
  ];
}

/** Shortens `--tools <...>` to `--tools`, and `/ai-sdk ClerkToolkit.tools` to `ClerkToolkit.tools`. */
function shortName(name: string): string {
  return name.startsWith('-') ? (name.split(' ')[0] ?? name) : (name.split(' ').at(-1) ?? name);
}
