import { Comment, type CommentTag, makeRecursiveVisitor, type SignatureReflection, type SomeType } from 'typedoc';

/** What a comment says, in one line. */
export function wordsOf(comment: Comment | undefined): string {
  return Comment.combineDisplayParts(comment?.summary).replace(/\s+/g, ' ').trim();
}

/** What a tag of a comment says, behind a word of ours. */
export function sentence({ content }: CommentTag): string {
  const words = Comment.combineDisplayParts(content).replace(/\s+/g, ' ').trim();
  return words.endsWith('.') ? words : `${words}.`;
}

/** `name(first: Type, second?: Type)` */
export function callOf({ name, parameters = [] }: SignatureReflection): string {
  const given = parameters.map((parameter) => {
    const optional = parameter.flags.isOptional || parameter.defaultValue !== undefined;
    return `${parameter.name}${optional ? '?' : ''}: ${typeOf(parameter.type)}`;
  });
  return `${name}(${given.join(', ')})`;
}

/** A type as it would be written; of those of other packages the name is enough. */
export function typeOf(type: SomeType | undefined): string {
  type?.visit(
    makeRecursiveVisitor({
      reference: (reference) => {
        if (reference.package !== 'typescript') delete reference.typeArguments;
      },
    }),
  );
  return type?.toString() ?? 'void';
}
