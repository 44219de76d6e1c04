import { inputChanges } from '../../codegen/drift/inputs.ts';
import type { Surface, ToolSurface } from './surface.ts';

/** One thing that somebody who uses the package may notice. */
export interface Difference {
  /** What the changelog has to name. */
  name: string;
  /** The smallest step of the version that may hold it; before 1.0.0 a minor stands for a major, a patch for a minor. */
  step: 'minor' | 'major';
  /** The heading of the changelog that it belongs under. */
  heading: 'Added' | 'Changed' | 'Removed';
  words: string;
}

/** From the one that lets most through unasked to the one that lets least. */
const TIERS = ['read', 'write', 'destructive', 'sensitive'];

/** What of a surface differs from that of a release: the rules of docs/compatibility.md, one by one. */
export function differences(released: Surface, now: Surface): Difference[] {
  const both = Object.keys(released.tools).filter((name) => Object.hasOwn(now.tools, name));
  return [
    ...(released.apiVersion === now.apiVersion
      ? []
      : [change(now.apiVersion, 'major', `is the version of the API, was ${released.apiVersion}`)]),
    ...Object.keys(now.tools)
      .filter((name) => !Object.hasOwn(released.tools, name) && !isFormer(name, released))
      .map((name) => added(name, 'is a new tool')),
    ...Object.keys(released.tools)
      .filter((name) => !Object.hasOwn(now.tools, name))
      .map((name) => goneTool(name, now)),
    ...Object.keys(released.aliases)
      .filter((name) => !Object.hasOwn(now.aliases, name) && !Object.hasOwn(now.tools, name))
      .map((name) => gone(name, now.removed.includes(name) ? 'no longer works' : UNBURIED)),
    ...released.removed.filter((name) => !now.removed.includes(name)).map((name) => gone(name, 'is forgotten')),
    ...both.flatMap((name) =>
      toolDifferences(name, released.tools[name] as ToolSurface, now.tools[name] as ToolSurface),
    ),
    ...lists(released.flags, now.flags, 'a flag'),
    ...lists(released.errors, now.errors, 'a kind of error'),
    ...lists(Object.keys(released.exports), Object.keys(now.exports), 'exported'),
    ...Object.entries(now.exports).flatMap(([name, type]) => {
      const before = released.exports[name];
      // Whether code that was right is wrong now is for a person to say.
      return before === undefined || before === type
        ? []
        : [change(plain(name), 'minor', `is \`${type}\`, was \`${before}\``)];
    }),
  ];
}

const UNBURIED = 'is gone without a trace: put it under `removed` of allowlist.yaml';

function goneTool(name: string, now: Surface): Difference {
  const heir = now.aliases[name];
  if (heir !== undefined) return change(name, 'minor', `is called ${heir} now; the old name works`);
  return gone(name, now.removed.includes(name) ? 'is no longer a tool' : UNBURIED);
}

function toolDifferences(name: string, before: ToolSurface, after: ToolSurface): Difference[] {
  const found: Difference[] = [];
  const changes = inputChanges(before.inputs, after.inputs);
  for (const breaking of [true, false]) {
    const own = changes.filter((each) => each.breaking === breaking);
    if (own.length === 0) continue;
    const words = own.map(({ at, words: what }) => (at === '' ? what : `\`${at}\` ${what}`)).join('; ');
    const onlyNew = own.every(({ kind }) => kind === 'added');
    found.push({
      name,
      step: breaking ? 'major' : 'minor',
      heading: !breaking && onlyNew ? 'Added' : 'Changed',
      words,
    });
  }
  const stricter = TIERS.indexOf(after.tier) - TIERS.indexOf(before.tier);
  if (stricter !== 0)
    found.push(change(name, stricter > 0 ? 'minor' : 'major', `is ${after.tier}, was ${before.tier}`));
  if (after.default !== before.default)
    found.push(
      after.default
        ? change(name, 'minor', 'is served unasked')
        : change(name, 'major', 'is no longer served unless it is chosen'),
    );
  const shown = before.masked.filter((field) => !after.masked.includes(field));
  const hidden = after.masked.filter((field) => !before.masked.includes(field));
  if (shown.length > 0) found.push(change(name, 'major', `no longer hides ${shown.join(', ')}`));
  if (hidden.length > 0) found.push(change(name, 'minor', `hides ${hidden.join(', ')}`));
  if (before.pins.join() !== after.pins.join())
    found.push(change(name, 'minor', `is served under other pins: ${after.pins.join(', ') || 'none'}`));
  return found;
}

function lists(before: readonly string[], after: readonly string[], what: string): Difference[] {
  return [
    ...after.filter((name) => !before.includes(name)).map((name) => added(plain(name), `is new: ${what}`)),
    ...before.filter((name) => !after.includes(name)).map((name) => gone(plain(name), `is no longer ${what}`)),
  ];
}

/** `--tools <patterns...>` as `--tools`, `/ai-sdk ClerkToolkit.tools` as `ClerkToolkit.tools`. */
function plain(name: string): string {
  return name.startsWith('-') ? (/--[\w-]+/.exec(name)?.[0] ?? name) : (name.split(' ').at(-1) ?? name);
}

function isFormer(name: string, { aliases, removed }: Surface): boolean {
  return Object.hasOwn(aliases, name) || removed.includes(name);
}

function added(name: string, words: string): Difference {
  return { name, step: 'minor', heading: 'Added', words };
}

function change(name: string, step: Difference['step'], words: string): Difference {
  return { name, step, heading: 'Changed', words };
}

function gone(name: string, words: string): Difference {
  return { name, step: 'major', heading: 'Removed', words };
}
