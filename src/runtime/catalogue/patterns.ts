import type { Catalogue } from '../../tool.ts';
import { matchesGlob } from '../../tool-names.ts';
import { UsageError } from '../shared/errors.ts';
import { didYouMean } from '../shared/nearest.ts';
import { lookUpName, type RemovedTool } from './names.ts';

/** The tools that one pattern means, and whether it names one exactly. */
export interface PatternMatch {
  names: string[];
  exact: boolean;
  /** What to tell a person, where it means tools by former names. */
  notices: string[];
  /** The tools that were removed that it means: of what is to be served only by name. */
  removed: RemovedTool[];
}

/**
 * The tools that a pattern means: a name (`users.getUser`, `users_getUser`), a category (`users`), either with `*` for
 * any run of characters (`users.*`, `*.get*`), `*` for everything, or `default`. Names that tools had before count where
 * the pattern is one of them, where nothing is called so any more, and where it is to keep tools out.
 * @param out whether it says what not to serve: a tool that it meant under its former name stays out
 * @throws UsageError for a pattern that is empty or matches nothing, with the nearest that would.
 */
export function matchPattern(given: string, catalogue: Catalogue, out: 'out' | undefined = undefined): PatternMatch {
  const pattern = given.trim();
  const { tool, notice, removed } = lookUpName(pattern, catalogue) ?? {};
  const notices = notice === undefined ? [] : [notice];
  if (tool) return { names: [tool.name], exact: true, notices, removed: [] };
  if (removed) return { names: [], exact: true, notices, removed: [removed] };
  const all = Object.values(catalogue.tools).map(({ name }) => name);
  const names = pattern === 'default' ? catalogue.defaultSelection : globbed(pattern, all);
  const former = names.length === 0 || out ? globbed(pattern, Object.keys(catalogue.aliases)) : [];
  const meant = former.flatMap((name) => lookUpName(name, catalogue) ?? []);
  const gone = out ? globbed(pattern, Object.keys(catalogue.removed)) : [];
  if (names.length + meant.length + gone.length > 0)
    return {
      names: [...new Set([...names, ...meant.flatMap((one) => one.tool?.name ?? [])])],
      exact: false,
      notices: meant.flatMap((one) => one.notice ?? []),
      removed: gone.flatMap((name) => lookUpName(name, catalogue)?.removed ?? []),
    };
  if (pattern === '') throw new UsageError(`A tool pattern is empty. ${PATTERN_HELP}`);
  const near = didYouMean(pattern, ['default', ...Object.keys(catalogue.categories), ...all]);
  throw new UsageError(`No tool matches "${given.slice(0, SAID)}".${near} ${PATTERN_HELP}`);
}

/** How much of a pattern that matches nothing is said back. */
const SAID = 200;

/** What a person may write where tools are chosen. */
export const PATTERN_HELP =
  'Give names (users.getUser), categories (users), globs (users.get*), "default" or "*"; `clerk-agent-toolkit tools "*"` lists them.';

function globbed(pattern: string, all: readonly string[]): string[] {
  const [category = '', method = '*', ...rest] = pattern.replace(/\*+/g, '*').split('.');
  if (method === '' || category === '' || rest.length > 0) return [];
  return all.filter((name) => {
    const dot = name.indexOf('.');
    return matchesGlob(name.slice(0, dot), category) && matchesGlob(name.slice(dot + 1), method);
  });
}
