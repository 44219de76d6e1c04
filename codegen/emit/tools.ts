import { CodeBlockWriter, Project } from 'ts-morph';
import type { BodyKind } from '../inputs/body.ts';
import type { Operation } from '../inputs/operation.ts';
import { propertyKey } from '../inputs/typescript.ts';
import { zodSource } from '../inputs/zod.ts';
import { openInputs, type PlannedInput } from '../plan/inputs/tool-inputs.ts';
import type { Plan } from '../plan/plan.ts';

/** The part of a plan that is emitted here. */
type EmittedPlan = Omit<Plan, 'definition'>;

/**
 * Writes a category's zod inputs and calls. Each call spells out every field, so that tsc refuses one that the API's types
 * don't have.
 */
export function emitTools(plans: readonly EmittedPlan[]): string {
  const remote = plans.some(({ operation }) => operation);
  const inits = plans.some(({ operation, runs }) => operation || runs);
  const local = plans.some(({ result }) => result);
  const types = [...(remote ? ['Api'] : []), ...(inits ? ['CallInit'] : []), ...(local ? ['Pins'] : []), 'ToolModule'];
  // noLib: checking syntax needs none of TypeScript's own declarations.
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { noLib: true, noResolve: true } });
  const file = project.createSourceFile('tools.ts', {
    statements: [
      "import * as z from 'zod';",
      `import type { ${types.join(', ')} } from '../../tool.ts';`,
      ...(remote ? ["import type { paths } from '../api.ts';"] : []),
      `\nconst inputs = ${text((writer) => writeInputs(writer, plans))};`,
      'type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };',
      `\nexport const tools = ${text((writer) => writeTools(writer, plans))} satisfies ToolModule;`,
    ],
  });
  const [broken] = project.getProgram().getSyntacticDiagnostics(file);
  if (broken)
    throw new Error(`emitted tools that don't parse, line ${broken.getLineNumber()}: ${broken.getMessageText()}`);
  return file.getFullText();
}

function text(write: (writer: CodeBlockWriter) => void): string {
  const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2, useSingleQuote: true });
  write(writer);
  return writer.toString();
}

function writeInputs(writer: CodeBlockWriter, plans: readonly EmittedPlan[]): void {
  writer.inlineBlock(() => {
    for (const { method, inputs } of plans) {
      const open = openInputs(inputs);
      if (open.length === 0) writer.writeLine(`${method}: z.strictObject({}),`);
      else {
        writer.write(`${method}: z.strictObject(`).inlineBlock(() => {
          for (const input of open)
            writer.writeLine(
              `${input.argument}: ${zodSource(input.schema, input.pointer)}${input.required ? '' : '.optional()'},`,
            );
        });
        writer.write('),').newLine();
      }
    }
  });
}

function writeTools(writer: CodeBlockWriter, plans: readonly EmittedPlan[]): void {
  writer.inlineBlock(() => {
    for (const plan of plans) {
      writer.write(`${plan.method}: `).inlineBlock(() => {
        writer.writeLine(`input: inputs.${plan.method},`);
        const renamed = plan.inputs
          .filter(({ name, argument }) => name !== argument)
          .map(({ name, argument }) => `${propertyKey(name)}: '${argument}'`);
        if (renamed.length > 0) writer.writeLine(`renamed: { ${renamed.join(', ')} },`);
        const reserved = plan.inputs.filter((input) => input.reserved.length > 0);
        const lists = reserved.map(
          (input) => `${propertyKey(input.argument)}: [${input.reserved.map((value) => `'${value}'`).join(', ')}]`,
        );
        if (lists.length > 0) writer.writeLine(`reserved: { ${lists.join(', ')} },`);
        const { owned = {} } = plan.pins ?? {};
        if (Object.keys(owned).length > 0) writer.writeLine(`owned: ${JSON.stringify(owned)},`);
        if (plan.effects) writer.writeLine(`effects: ${JSON.stringify(plan.effects)},`);
        if (plan.own) writer.writeLine(`own: ${JSON.stringify(plan.own)},`);
        if (plan.question) writer.writeLine(`question: ${JSON.stringify(plan.question)},`);
        if (plan.response) writer.writeLine(`response: ${JSON.stringify(plan.response)},`);
        if (plan.times) writer.writeLine(`times: ${JSON.stringify(plan.times)},`);
        if (plan.guesses) writer.writeLine(`guesses: '${plan.guesses}',`);
        if (plan.operation) writeCall(writer, plan, plan.operation);
        else if (plan.runs) {
          writer.writeLine(`runs: '${plan.runs}',`);
          writer.writeLine(
            `call: (_api: never, args: Inputs['${plan.method}'], init: CallInit) => init.run('${plan.runs}', args),`,
          );
        } else
          writer.writeLine(
            `call: async (_api: never, _args: Inputs['${plan.method}'], _init: unknown, pins: Pins) => ({ data: { ${plan.result}: pins.${plan.result} ?? null } }),`,
          );
      });
      writer.write(',').newLine();
    }
  });
}

function writeCall(writer: CodeBlockWriter, { method, inputs }: EmittedPlan, operation: Operation): void {
  const used = openInputs(inputs).length > 0;
  writer.writeLine(`call: (api: Api<paths>, ${used ? 'args' : '_args'}: Inputs['${method}'], init: CallInit) =>`);
  writer.indent(() => {
    writer.write(`api.${operation.method.toUpperCase()}('${operation.path}', `).inlineBlock(() => {
      writer.writeLine('...init,');
      const places = (['path', 'query'] as const).filter((place) => inputs.some((input) => input.in === place));
      if (places.length > 0) {
        writer.write('params: ').inlineBlock(() => {
          for (const place of places)
            writeFields(
              writer,
              place,
              inputs.filter((input) => input.in === place),
            );
        });
        writer.write(',').newLine();
      }
      writeBody(
        writer,
        operation.body,
        inputs.filter((input) => input.in === 'body'),
      );
      const commas = inputs.filter((input) => input.commas).map(({ name }) => `'${name}'`);
      if (commas.length > 0) writer.writeLine(`querySerializer: init.commas([${commas.join(', ')}]),`);
    });
    writer.write('),').newLine();
  });
}

function writeBody(writer: CodeBlockWriter, kind: BodyKind | undefined, inputs: readonly PlannedInput[]): void {
  const [first] = inputs;
  if (kind === 'items' && first) writer.writeLine(`body: ${value(first)},`);
  else if (kind) writeFields(writer, 'body', inputs);
  // The parts of the form are what the pipeline read from the file; what is passed here only carries the types.
  if (kind === 'form') writer.writeLine('bodySerializer: init.form,');
}

function writeFields(writer: CodeBlockWriter, name: string, inputs: readonly PlannedInput[]): void {
  const fields = inputs.map((input) => `${propertyKey(input.name)}: ${value(input)}`);
  const line = `${name}: { ${fields.join(', ')} },`;
  if (line.length <= 100) writer.writeLine(fields.length > 0 ? line : `${name}: {},`);
  else {
    writer.write(`${name}: `).inlineBlock(() => {
      for (const field of fields) writer.writeLine(`${field},`);
    });
    writer.write(',').newLine();
  }
}

function value({ fixed, argument, orNull }: PlannedInput): string {
  if (fixed) return JSON.stringify(fixed.value);
  return orNull ? `args.${argument} ?? null` : `args.${argument}`;
}
