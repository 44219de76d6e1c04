import type { Plugin } from 'rolldown';
import ts from 'typescript';
import { createScope, type Scope } from './scope.ts';

// The MCP SDK builds hundreds of zod schemas when it is imported, and the rest when the first message comes, of which a
// server of tools uses forty. They are half of the time that the start takes beyond Node's own, and 10 MB.

/** The loops with which the SDK lists its schemas for programs that validate by name; nothing here does. */
const LISTINGS = /^for \(const .+ of (?:SPEC_SCHEMA_KEYS|Object\.entries\(authSchemas\))\) register\(.+\);$/gm;

/** Makes the MCP SDK build each of its schemas when it is first used. */
export const lazySchemas: Plugin = {
  name: 'lazy-schemas',
  transform(code, id) {
    if (!/\/@modelcontextprotocol\/server\/dist\/src-[^/]+\.mjs(?:\?|$)/.test(id)) return undefined;
    const listed = code.match(LISTINGS)?.length;
    if (listed !== 2)
      throw new Error(`The MCP SDK lists its schemas in ${listed ?? 0} places, not in two: see lazy-schemas.ts.`);
    return { code: code.replace(LISTINGS, '') };
  },
  renderChunk(code, { moduleIds }) {
    if (!moduleIds.some((id) => id.includes('/@modelcontextprotocol/core/'))) return undefined;
    const lazy = makeSchemasLazy(code);
    const count = lazy.split('__lazy(').length - 2;
    if (count < 300) throw new Error(`Of the MCP SDK's schemas, ${count} wait, not hundreds: see lazy-schemas.ts.`);
    return { code: lazy };
  },
};

const SCHEMA = /Schema(\$\d+)?$/;

const HELPERS = `
function __lazy(make) {
	let made;
	return () => made ??= make();
}
function __keep(record, key, value) {
	Object.defineProperty(record, key, { value, enumerable: true });
	return value;
}
`;

/**
 * Makes a script build its schemas when they are first used. A schema is a constant named `...Schema` that a call returns,
 * at the top or directly in a function named `build`; constants and properties that are computed from one wait with it.
 * @param code JavaScript in which making a schema has no effect but the schema
 */
export function makeSchemasLazy(code: string): string {
  const scope = createScope(code);
  const lazy = findLazy(scope);
  if (lazy.size === 0) return code;
  const edits: { at: number; until?: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && lazy.has(scope.symbolOf(node.name))) {
      const { initializer } = node;
      edits.push({ at: initializer.getStart(), text: '/* @__PURE__ */ __lazy(() => (' });
      visit(initializer);
      edits.push({ at: initializer.end, text: '))' });
    } else if (ts.isPropertyAssignment(node) && waits(node, lazy, scope)) {
      const name = node.name.getText();
      const key = ts.isIdentifier(node.name) ? `'${name}'` : name;
      edits.push({
        at: node.name.getStart(),
        until: node.initializer.getStart(),
        text: `get ${name}() { return __keep(this, ${key}, `,
      });
      visit(node.initializer);
      edits.push({ at: node.end, text: '); }' });
    } else if (ts.isShorthandPropertyAssignment(node) && lazy.has(scope.symbolOf(node.name))) {
      const { text } = node.name;
      const value = isRecord(node.parent) ? `get ${text}() { return ${text}(); }` : `${text}: ${text}()`;
      edits.push({ at: node.getStart(), until: node.end, text: value });
    } else if (ts.isIdentifier(node) && scope.isUse(node) && lazy.has(scope.symbolOf(node))) {
      edits.push({ at: node.end, text: '()' });
    } else ts.forEachChild(node, visit);
  };
  visit(scope.file);
  let [text, done] = ['', 0];
  for (const { at, until = at, text: put } of edits) {
    text += code.slice(done, at) + put;
    done = until;
  }
  return text + code.slice(done) + HELPERS;
}

/** Finds the constants that wait: schemas, and what is computed from one. */
function findLazy(scope: Scope): Set<ts.Symbol | undefined> {
  const constants = scope.file.statements
    .flatMap((statement) =>
      ts.isFunctionDeclaration(statement) && /^build\b/.test(statement.name?.text ?? '')
        ? [...(statement.body?.statements ?? [])]
        : [statement],
    )
    .filter((statement) => ts.isVariableStatement(statement))
    .filter(({ declarationList: { flags } }) => flags & ts.NodeFlags.Const)
    .flatMap(({ declarationList: { declarations } }) => [...declarations])
    .filter(({ name, initializer }) => ts.isIdentifier(name) && initializer && !ts.isFunctionLike(initializer));
  const isSchema = ({ name, initializer }: ts.VariableDeclaration) =>
    SCHEMA.test(name.getText()) && initializer && ts.isCallExpression(initializer);
  const lazy = new Set(constants.filter(isSchema).map(({ name }) => scope.symbolOf(name)));
  for (let size = -1; size !== lazy.size; ) {
    size = lazy.size;
    for (const { name, initializer } of constants) {
      if (initializer && usesNow(initializer, lazy, scope)) lazy.add(scope.symbolOf(name));
    }
  }
  return lazy;
}

/** Reports whether evaluating an expression needs a schema: one that is only named inside a function isn't needed yet. */
function usesNow(node: ts.Node, lazy: ReadonlySet<ts.Symbol | undefined>, scope: Scope): boolean {
  if (ts.isFunctionLike(node)) return false;
  // A schema of the record that a function returned.
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && SCHEMA.test(node.name.text))
    return true;
  if (ts.isIdentifier(node)) return scope.isUse(node) && lazy.has(scope.symbolOf(node));
  return ts.forEachChild(node, (child) => usesNow(child, lazy, scope) || undefined) ?? false;
}

function waits(node: ts.PropertyAssignment, lazy: ReadonlySet<ts.Symbol | undefined>, scope: Scope): boolean {
  return (
    isRecord(node.parent) && !ts.isObjectLiteralExpression(node.initializer) && usesNow(node.initializer, lazy, scope)
  );
}

/** Reports whether an object names things, and is not what a call is given, such as the shape of a schema. */
function isRecord(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false;
  return ts.isPropertyAssignment(node.parent) ? isRecord(node.parent.parent) : !ts.isCallExpression(node.parent);
}
