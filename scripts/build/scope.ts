import ts from 'typescript';

const NAME = 'script.js';

/** A script, and what the names in it stand for. */
export interface Scope {
  file: ts.SourceFile;
  /** Returns what a name stands for, one of the script's own constants, say: the same wherever it is used. */
  symbolOf(name: ts.Node): ts.Symbol | undefined;
  /** Reports whether a name is used for its value, and isn't that of a property, a parameter or an export. */
  isUse(name: ts.Identifier): boolean;
}

/** Parses a script and resolves its names, without any other file. */
export function createScope(code: string): Scope {
  const file = ts.createSourceFile(NAME, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const options: ts.CompilerOptions = { allowJs: true, noResolve: true, noLib: true, target: ts.ScriptTarget.Latest };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => (name === NAME ? file : undefined),
  };
  const checker = ts.createProgram([NAME], options, host).getTypeChecker();
  return {
    file,
    symbolOf: (name) =>
      ts.isShorthandPropertyAssignment(name.parent)
        ? checker.getShorthandAssignmentValueSymbol(name.parent)
        : checker.getSymbolAtLocation(name),
    isUse: (name) => {
      const { parent } = name;
      if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
      if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === name;
      return ![
        ts.isImportSpecifier,
        ts.isExportSpecifier,
        ts.isParameter,
        ts.isBindingElement,
        ts.isFunctionLike,
        ts.isClassLike,
      ].some((isName) => isName(parent));
    },
  };
}
