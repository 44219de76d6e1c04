import { UsageError } from './errors.ts';
import { own } from './json.ts';
import { didYouMean } from './nearest.ts';
import type { Catalogue } from './tool.ts';

/**
 * The tools that patterns choose, as dotted names in the catalogue's order.
 * A pattern is a name (`users.getUser`, `users_getUser`), a category (`users`), either with `*` for any run
 * of characters (`users.*`, `*.get*`), `*` for everything, or `default`. No patterns at all: the default selection.
 * @throws UsageError for a pattern that is empty or matches nothing.
 */
export function select(patterns: readonly string[] | undefined, catalogue: Catalogue): string[] {
  if (patterns === undefined) return inOrder(new Set(catalogue.defaultSelection), catalogue);
  if (patterns.length === 0) throw new UsageError(`No tools were named. ${allowed(catalogue)}`);
  const chosen = new Set<string>();
  for (const pattern of patterns) {
    const matches = match(pattern.trim(), catalogue);
    if (matches.length === 0) throw new UsageError(complaint(pattern, catalogue));
    for (const name of matches) chosen.add(name);
  }
  return inOrder(chosen, catalogue);
}

function match(pattern: string, catalogue: Catalogue): string[] {
  if (pattern === 'default') return catalogue.defaultSelection;
  const byWireName = own(catalogue.tools, pattern);
  if (byWireName) return [byWireName.name];
  const [category = '', method = '*', ...rest] = pattern.split('.');
  if (pattern === '' || method === '' || category === '' || rest.length > 0) return [];
  const regex = new RegExp(`^${glob(category)}\\.${glob(method)}$`);
  return names(catalogue).filter((name) => regex.test(name));
}

function glob(part: string): string {
  return part
    .split('*')
    .map((text) => text.replace(/[^A-Za-z0-9_]/g, '\\$&'))
    .join('.*');
}

function complaint(pattern: string, catalogue: Catalogue): string {
  if (pattern.trim() === '') return `A tool pattern is empty. ${allowed(catalogue)}`;
  const known = ['default', ...Object.keys(catalogue.categories), ...names(catalogue)];
  return `No tool matches "${pattern}".${didYouMean(pattern, known)} ${allowed(catalogue)}`;
}

function allowed(catalogue: Catalogue): string {
  return `Give names (users.getUser), categories (${Object.keys(catalogue.categories).join(', ')}), globs (users.get*), "default" or "*".`;
}

function names(catalogue: Catalogue): string[] {
  return Object.values(catalogue.tools).map((tool) => tool.name);
}

function inOrder(chosen: ReadonlySet<string>, catalogue: Catalogue): string[] {
  return names(catalogue).filter((name) => chosen.has(name));
}
