import type { DeclarationReflection, SignatureReflection } from 'typedoc';
import { type Api, CLIENT_INTERFACE, inlineMembers, membersOf } from './read-api.ts';

/** Returns the paths of public exports and members without a docstring: `ai-sdk.ClerkToolkitOptions.secretKey`. */
export function findUndocumented(api: Api): string[] {
  return [
    ...api.entryPoints.flatMap(({ name, exclusive }) => exclusive.flatMap((child) => undocumentedIn(child, name))),
    ...api.shared.flatMap((child) => undocumentedIn(child, 'shared')),
  ];
}

function undocumentedIn(declaration: DeclarationReflection, parent: string): string[] {
  const path = `${parent}.${declaration.name}`;
  const { signatures = [], comment, type } = declaration;
  const documented = signatures.length > 0 ? signatures.every(isDocumented) : isDocumented({ comment });
  const own = documented ? [] : [path];
  if (declaration.name === CLIENT_INTERFACE) return own;
  const inner = [
    ...membersOf(declaration),
    ...inlineMembers(type),
    ...signatures.flatMap(({ parameters = [] }) => parameters.flatMap((parameter) => inlineMembers(parameter.type))),
  ];
  return [...own, ...inner.flatMap((child) => undocumentedIn(child, path))];
}

function isDocumented({ comment }: Pick<SignatureReflection, 'comment'>): boolean {
  return comment?.summary.some(({ text }) => text.trim() !== '') ?? false;
}
