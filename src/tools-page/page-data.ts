import type { Caller } from '../runtime/discovery/callers.ts';
import type { Catalogue, Category, IndexedTool } from '../tool.ts';

/** A tool on the page: its entry in the index, and what a person reads of it. */
export interface PageTool extends IndexedTool {
  wireName: string;
  title: string;
  description: string;
  /** Undefined for the tool that asks nothing of the API. */
  endpoint?: string;
  /** By circumstance, what its calls lose; absent where none does. */
  loses?: string[];
  /** By circumstance, whom its calls let in. */
  letsIn?: string[];
  /** The tool that calls it, where tools are searched for and not listed. */
  caller: Caller;
}

/** Everything that the page knows, as it stands in its file. */
export interface PageData extends Pick<Catalogue, 'defaultSelection' | 'aliases' | 'removed'> {
  apiVersion: string;
  tools: PageTool[];
}

const nothing = () => Promise.reject(new Error('The page has what is listed of tools, and no more.'));

/** A category, of which the page has what the index has. */
const CATEGORY: Category = { definitions: nothing, implementations: nothing };

/** Returns the catalogue of the page's tools, as far as choosing needs it. */
export function catalogueOf({ tools, defaultSelection, aliases, removed }: PageData): Catalogue {
  return {
    defaultSelection,
    aliases,
    removed,
    tools: Object.fromEntries(tools.map((tool) => [tool.wireName, tool])),
    categories: Object.fromEntries(tools.map(({ name }) => [categoryOf(name), CATEGORY])),
  };
}

/** Returns a tool's category. */
export function categoryOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}
