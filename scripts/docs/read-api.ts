import { resolve, sep } from 'node:path';
import { Application, type DeclarationReflection, makeRecursiveVisitor, ReflectionKind, type SomeType } from 'typedoc';
import { entryPoints } from '../build/entry-points.ts';

/** The interface with a method for each of hundreds of tools, which docs/tools.md describes. */
export const CLIENT_INTERFACE: string = 'ClerkClient';

/** The entry points that the page is about: all but those whose exports are a tool each, which docs/tools.md describes. */
const DESCRIBED = Object.entries(entryPoints).filter(([name]) => !name.startsWith('tools/'));

/** The exports of one entry point. */
export interface EntryPointApi {
  /** The specifier that it is imported by. */
  name: string;
  /** The exports that no other entry point has. */
  exclusive: DeclarationReflection[];
  /** The names of the exports that others have too. */
  shared: string[];
}

/** The public exports of the package. */
export interface Api {
  entryPoints: EntryPointApi[];
  /** The exports of several entry points, each once. */
  shared: DeclarationReflection[];
}

/**
 * Reads the exports of every entry point, with their comments, out of the sources.
 * @throws Error when they can't be read
 */
export async function readApi(): Promise<Api> {
  const app = await Application.bootstrap({
    logLevel: 'None',
    entryPoints: DESCRIBED.map(([, { source }]) => resolve(source).replaceAll(sep, '/')),
    tsconfig: resolve('tsconfig.json'),
    // tsc checks the types, and sources are no business of a reader.
    skipErrorChecking: true,
    disableSources: true,
    disableGit: true,
    excludeExternals: true,
    excludeInternal: true,
    sort: ['source-order'],
  });
  const project = await app.convert();
  if (!project) throw new Error('typedoc could not read the entry points');
  const modules = DESCRIBED.map(([name, { source }]) => {
    // typedoc names an index.ts by its folder.
    const file = source.replace(/^src\/|(?:\/index)?\.ts$/g, '');
    const module = project.children?.find((child) => child.name === file);
    if (!module?.children) throw new Error(`typedoc found nothing in ${source}`);
    return { name: `clerk-agent-toolkit/${name}`, exports: module.children };
  });
  const elsewhere = modules.flatMap(({ exports }) => exports.filter((child) => child.isReference()));
  const twice = new Set(elsewhere.map(({ name }) => name));
  return {
    entryPoints: modules.map(({ name, exports }) => ({
      name,
      exclusive: exports.filter((child) => !twice.has(child.name)),
      shared: exports.flatMap((child) => (twice.has(child.name) ? [child.name] : [])).sort(),
    })),
    shared: modules
      .flatMap(({ exports }) => exports.filter(({ name }) => twice.has(name)))
      .filter((child) => !child.isReference()),
  };
}

/** Returns true for the type of one of Clerk's objects, of which there are dozens: their names say what they are. */
export function isEntity({ kind, type }: Pick<DeclarationReflection, 'kind' | 'type'>): boolean {
  return kind === ReflectionKind.TypeAlias && type?.type === 'indexedAccess';
}

/** Returns the members that a reader uses: none that are inherited, and no constructor, since nobody makes our errors. */
export function membersOf(declaration: DeclarationReflection): DeclarationReflection[] {
  return (declaration.children ?? []).filter((child) => !child.inheritedFrom && child.name !== 'constructor');
}

/** Returns the members of the object types that are written out inside a type. */
export function inlineMembers(type: SomeType | undefined): DeclarationReflection[] {
  const found: DeclarationReflection[] = [];
  type?.visit(makeRecursiveVisitor({ reflection: ({ declaration }) => void found.push(...membersOf(declaration)) }));
  return found;
}
