import { toolDifferences } from './compare-tool.ts';
import type { Surface } from './surface.ts';

/** One thing that somebody who uses the package may notice. */
export interface Difference {
  /** What the changelog has to name. */
  name: string;
  /** The smallest step of the version that may hold it; before 1.0.0 a minor stands for a major, a patch for a minor. */
  step: 'minor' | 'major';
  /** The heading of the changelog that it belongs under. */
  heading: 'Added' | 'Changed' | 'Removed';
  words: string;
  /** Where no entry of the changelog makes it right: what to do. */
  never?: string;
}

/** What of a surface differs from that of a release: the rules of docs/compatibility.md, one by one. */
export function differences(released: Surface, now: Surface): Difference[] {
  return [
    ...(released.apiVersion === now.apiVersion
      ? []
      : [changed(now.apiVersion, 'major', `is the version of the API, was ${released.apiVersion}`)]),
    ...names(released, now),
    ...released.removed.filter((name) => !now.removed.includes(name)).map((name) => risen(name, now)),
    ...lists(released.flags, now.flags, 'a flag'),
    ...lists(released.errors, now.errors, 'a kind of error'),
    ...lists(Object.keys(released.exports), Object.keys(now.exports), 'exported'),
    ...Object.entries(now.exports).flatMap(([name, type]) => {
      const before = released.exports[name];
      // Whether code that was right is wrong now is for a person to say.
      return before === undefined || before === type
        ? []
        : [changed(plain(name), 'minor', `is \`${type}\`, was \`${before}\``)];
    }),
    ...Object.keys({ ...released.needs, ...now.needs }).flatMap((name) => {
      const [before, after] = [released.needs[name], now.needs[name]];
      const words = `is needed as ${after ?? 'nothing'}, was ${before ?? 'nothing'}`;
      return before === after ? [] : [changed(name, 'major', words)];
    }),
  ];
}

/** Every name that worked or works: what it meant and what it means, by whatever name that tool goes now. */
function names(released: Surface, now: Surface): Difference[] {
  const all = [
    ...new Set([released, now].flatMap(({ tools, aliases }) => [...Object.keys(tools), ...Object.keys(aliases)])),
  ];
  return all.sort().flatMap((name): Difference[] => {
    const [was, is] = [meaning(released, name), meaning(now, name)];
    if (was === undefined)
      return has(now.tools, name) && !released.removed.includes(name) ? [added(name, 'is a new tool')] : [];
    if (is === undefined) return [now.removed.includes(name) ? gone(name, 'no longer works') : vanished(name)];
    if (has(released.aliases, name)) {
      // What the tool is now is compared under the name that it had.
      const same = is === was || meaning(now, was) === is;
      return same ? [] : [changed(name, 'major', `means ${is} now, meant ${was}`)];
    }
    const [before, after] = [released.tools[was], now.tools[is]];
    const renamed = is === name ? [] : [changed(name, 'minor', `is called ${is} now; the old name works`)];
    return before && after ? [...renamed, ...toolDifferences(name, before, after)] : renamed;
  });
}

/** The tool that a name means, by its own name. */
function meaning({ tools, aliases }: Surface, name: string): string | undefined {
  return has(tools, name) ? name : has(aliases, name) ? aliases[name] : undefined;
}

function has(map: object, name: string): boolean {
  return Object.hasOwn(map, name);
}

function vanished(name: string): Difference {
  const never = `${name} is gone without a note: put it under \`removed\` of allowlist.yaml, with what to use.`;
  return { ...gone(name, 'is gone'), never };
}

/** A name that was gone, and is not any more. */
function risen(name: string, now: Surface): Difference {
  const means = meaning(now, name);
  if (means !== undefined) return changed(name, 'major', `means ${means} now; it was gone`);
  return gone(name, 'is forgotten: whoever uses it is no longer told what to use');
}

function lists(before: readonly string[], after: readonly string[], what: string): Difference[] {
  return [
    ...after.filter((name) => !before.includes(name)).map((name) => added(plain(name), `is new: ${what}, \`${name}\``)),
    ...before.filter((name) => !after.includes(name)).map((name) => gone(plain(name), `is gone: ${what}, \`${name}\``)),
  ];
}

/** `--tools <...>` as `--tools`, `/ai-sdk ClerkToolkit.tools` as `ClerkToolkit.tools`. */
function plain(name: string): string {
  return name.startsWith('-') ? (name.split(' ')[0] ?? name) : (name.split(' ').at(-1) ?? name);
}

function added(name: string, words: string): Difference {
  return { name, step: 'minor', heading: 'Added', words };
}

/** Something that is there still, and is otherwise. */
export function changed(name: string, step: Difference['step'], words: string): Difference {
  return { name, step, heading: 'Changed', words };
}

function gone(name: string, words: string): Difference {
  return { name, step: 'major', heading: 'Removed', words };
}
