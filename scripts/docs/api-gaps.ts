import type { DeclarationReflection, SignatureReflection } from 'typedoc';
import { type Api, BY_TOOL, membersOf, written } from './api.ts';

/** What of the public exports has no docstring, by its path: `ai-sdk.ClerkToolkitOptions.secretKey`. */
export function gaps(api: Api): string[] {
  return [
    ...api.entries.flatMap(({ name, own }) => own.flatMap((child) => within(child, name))),
    ...api.shared.flatMap((child) => within(child, 'shared')),
  ];
}

function within(declaration: DeclarationReflection, parent: string): string[] {
  const path = `${parent}.${declaration.name}`;
  const { signatures = [], comment, type } = declaration;
  const said = signatures.length > 0 ? signatures.every(hasWords) : hasWords({ comment });
  const own = said ? [] : [path];
  if (declaration.name === BY_TOOL) return own;
  const inner = [
    ...membersOf(declaration),
    ...written(type),
    ...signatures.flatMap(({ parameters = [] }) => parameters.flatMap((parameter) => written(parameter.type))),
  ];
  return [...own, ...inner.flatMap((child) => within(child, path))];
}

function hasWords({ comment }: Pick<SignatureReflection, 'comment'>): boolean {
  return comment?.summary.some(({ text }) => text.trim() !== '') ?? false;
}
