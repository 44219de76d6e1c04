import { Comment, type CommentTag, makeRecursiveVisitor, type SignatureReflection, type SomeType } from 'typedoc';

/** Returns the summary of a docstring in one line. */
export function summaryOf(comment: Comment | undefined): string {
  return Comment.combineDisplayParts(comment?.summary).replace(/\s+/g, ' ').trim();
}

/** Returns the text of a docstring's tag in one line, with a full stop at its end. */
export function tagText({ content }: CommentTag): string {
  const text = Comment.combineDisplayParts(content).replace(/\s+/g, ' ').trim();
  return text.endsWith('.') ? text : `${text}.`;
}

/** Formats a function as `name(first: Type, second?: Type)`. */
export function formatCall({ name, parameters = [] }: SignatureReflection): string {
  const list = parameters.map((parameter) => {
    const optional = parameter.flags.isOptional || parameter.defaultValue !== undefined;
    return `${parameter.name}${optional ? '?' : ''}: ${formatType(parameter.type)}`;
  });
  return `${name}(${list.join(', ')})`;
}

/** Formats a type as it would be written; of those of other packages the name is enough. */
export function formatType(type: SomeType | undefined): string {
  type?.visit(
    makeRecursiveVisitor({
      reference: (reference) => {
        if (reference.package !== 'typescript') delete reference.typeArguments;
      },
    }),
  );
  return type?.toString() ?? 'void';
}
