import type { Catalogue } from '../../tool.ts';
import { matchesGlob } from '../../tool-names.ts';
import { didYouMean } from '../shared/did-you-mean.ts';
import { UsageError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';
import { lookUpName, type RemovedTool } from './former-names.ts';

/** Tools that one pattern matches. */
export interface PatternMatch {
  /** Dotted names. */
  names: string[];
  /** True for a pattern that is the name of one tool. */
  exact: boolean;
  /** Notices for a person, where it matches tools by former names. */
  notices: string[];
  /** Removed tools that it matches; where it says what to serve, only by name. */
  removed: RemovedTool[];
}

/**
 * Finds the tools that a pattern matches: a name (`users.getUser`, `users_getUser`), a category (`users`), either with `*` for
 * any run of characters (`users.*`, `*.get*`), `*` for everything, or `default`. Former names count where the pattern is
 * one of them, where it matches no present name, and where it excludes tools.
 * @param purpose `exclude` for a pattern of what not to serve: a tool that it matches by a former name stays out
 * @throws UsageError for a pattern that is empty or matches nothing, with the nearest one that would.
 */
export function matchPattern(
  given: string,
  catalogue: Catalogue,
  purpose: 'serve' | 'exclude' = 'serve',
): PatternMatch {
  const pattern = given.trim();
  const { tool, notice, removed } = lookUpName(pattern, catalogue) ?? {};
  const notices = notice === undefined ? [] : [notice];
  if (tool) return { names: [tool.name], exact: true, notices, removed: [] };
  if (removed) return { names: [], exact: true, notices, removed: [removed] };
  const all = Object.values(catalogue.tools).map(({ name }) => name);
  const names = pattern === 'default' ? catalogue.defaultSelection : filterByGlob(pattern, all);
  const former =
    names.length === 0 || purpose === 'exclude' ? filterByGlob(pattern, Object.keys(catalogue.aliases)) : [];
  const renamed = former.flatMap((name) => lookUpName(name, catalogue) ?? []);
  const removedNames = purpose === 'exclude' ? filterByGlob(pattern, Object.keys(catalogue.removed)) : [];
  if (names.length + renamed.length + removedNames.length > 0)
    return {
      names: [...new Set([...names, ...renamed.flatMap((one) => one.tool?.name ?? [])])],
      exact: false,
      notices: renamed.flatMap((one) => one.notice ?? []),
      removed: removedNames.flatMap((name) => lookUpName(name, catalogue)?.removed ?? []),
    };
  if (pattern === '') throw new UsageError(`A tool pattern is empty. ${PATTERN_HELP}`);
  const meant = getOwn(MEANT, pattern.toLowerCase());
  const near = meant
    ? ` Did you mean "${meant}"?`
    : didYouMean(pattern, ['default', ...Object.keys(catalogue.categories), ...all]);
  throw new UsageError(`No tool matches "${given.slice(0, MAX_QUOTED)}".${near} ${PATTERN_HELP}`);
}

/** Words that people use for things with another name here. */
const MEANT: Readonly<Record<string, string>> = {
  all: '*',
  everything: '*',
  any: '*',
  org: 'organizations',
  orgs: 'organizations',
  members: 'organizations',
  memberships: 'organizations',
};

/** Longest part of a pattern without a match that an error quotes, in characters. */
const MAX_QUOTED = 200;

/** Help for a person who chooses tools, to end an error with. */
export const PATTERN_HELP =
  'Give names (users.getUser), categories (users), globs (users.get*), "default" or "*"; `clerk-agent-toolkit tools "*"` lists them.';

function filterByGlob(pattern: string, all: readonly string[]): string[] {
  const [category = '', method = '*', ...rest] = pattern.replace(/\*+/g, '*').split('.');
  if (method === '' || category === '' || rest.length > 0) return [];
  return all.filter((name) => {
    const dot = name.indexOf('.');
    return matchesGlob(name.slice(0, dot), category) && matchesGlob(name.slice(dot + 1), method);
  });
}
