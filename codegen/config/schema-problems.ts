import type { ErrorObject } from 'ajv';
import { fromSegment } from '../openapi/pointer.ts';
import { unknownKey } from '../shared/did-you-mean.ts';
import { type Problem, withoutRepeats } from '../shared/problems.ts';
import type { YamlFile } from '../shared/yaml-file.ts';

/** Translates what Ajv finds wrong in allowlist.yaml to problems with their lines, in the order of the file. */
export function schemaProblems(errors: ErrorObject[], file: YamlFile): Problem[] {
  const problems = errors.filter(saysSomething).map((error) => {
    const { below, message } = describe(error);
    return file.problem('invalid', [...pathOf(error), ...below], message, below.length > 0 ? 'key' : undefined);
  });
  return withoutRepeats(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

/** Errors of `if`, of `propertyNames` and inside `anyOf` only say that another one was found. */
function saysSomething({ keyword, propertyName, schemaPath }: ErrorObject): boolean {
  if (keyword === 'if' || keyword === 'propertyNames' || schemaPath.includes('/anyOf/')) return false;
  return propertyName === undefined || keyword === 'pattern' || keyword === 'maxLength';
}

function pathOf({ instancePath }: ErrorObject): (string | number)[] {
  const keys = instancePath.split('/').slice(1).map(fromSegment);
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** Describes an error, with the place below its own path where the message belongs. */
function describe(error: ErrorObject): { below: string[]; message: string } {
  const { keyword, params, parentSchema, data, propertyName, message } = error;
  const subject = `"${pathOf(error).findLast((key) => typeof key === 'string') ?? 'the file'}"`;
  const here = (text: string) => ({ below: [], message: text });
  switch (keyword) {
    case 'additionalProperties': {
      const key = params.additionalProperty as string;
      return { below: [key], message: unknownKey(key, Object.keys(parentSchema?.properties ?? {})) };
    }
    case 'required':
      return here(`"${params.missingProperty}" is missing`);
    case 'enum':
      return here(`${JSON.stringify(data)} is not one of ${params.allowedValues.join(', ')}`);
    case 'pattern':
    case 'maxLength':
      // The schema says what a name, an endpoint or a version has to be.
      if (!parentSchema?.problem) return here(`${subject} ${message}`);
      return {
        below: propertyName === undefined ? [] : [propertyName],
        message: `"${propertyName ?? data}" ${parentSchema.problem}`,
      };
    case 'type':
    case 'anyOf':
      return here(`${subject} ${parentSchema?.problem ?? message}`);
    case 'const':
      return here(`${subject} can only be ${JSON.stringify(params.allowedValue)}: leave it out otherwise`);
    case 'dependencies':
    case 'maxProperties':
      return here(`${subject}: with a fixed \`value\` an input takes no other key`);
    default:
      return here(`${subject} ${message ?? keyword}`);
  }
}
