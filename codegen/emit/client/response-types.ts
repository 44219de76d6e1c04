import type { ResponseTypes } from '../../../src/tool.ts';
import { propertyKey } from '../../inputs/typescript.ts';

/** Writes response-types.ts: the types of objects in responses, a line for each field. */
export function emitResponseTypes(types: ResponseTypes): string {
  const entries = Object.entries(types).map(([type, fields]) => {
    const lines = Object.entries(fields).map(
      ([name, field]) => `    ${propertyKey(name)}: ${JSON.stringify(field)},\n`,
    );
    return `  ${propertyKey(type)}: {\n${lines.join('')}  },\n`;
  });
  return `import type { ResponseTypes } from '../tool.ts';

export const responseTypes: ResponseTypes = {
${entries.join('')}};
`;
}
