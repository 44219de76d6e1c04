import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../../codegen/cli/read-document.ts';
import { readAllowlist } from '../../../codegen/config/allowlist/allowlist.ts';
import { readGlossary } from '../../../codegen/config/glossary.ts';
import { emitTools } from '../../../codegen/emit/tools.ts';
import { endpoints } from '../../../codegen/openapi/endpoints.ts';
import { resolve } from '../../../codegen/openapi/reference.ts';
import type { Document, Parameter, RequestBody, Schema } from '../../../codegen/openapi/types.ts';
import { planTools } from '../../../codegen/plan/plan-tools.ts';
import type { ToolResult } from '../../../src/runtime/result/result.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';
import type { ToolDefinition } from '../../../src/tool.ts';
import { anyGuesses, everyTool } from '../catalogue/catalogue.ts';

// The real spec, uncorrected, beside the real tools: for tests of the shapes that a plain conversion gets wrong.

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFile(join(ROOT, path), 'utf8');
const { document, source } = await readDocument(ROOT);
export const snapshot = JSON.parse(await read(`spec/${source.file}`)) as Document;
const allowlist = readAllowlist(await read('allowlist.yaml'), document);
export const plans = planTools(document, allowlist, readGlossary(await read('spec/glossary.yaml')));
const tools = await everyTool();

/** Returns the input schema of a tool. */
export function schemaOf(name: string): ToolDefinition['inputSchema'] {
  const tool = tools.find((each) => each.name === name);
  if (!tool) throw new Error(`there is no tool ${name}`);
  return tool.definition.inputSchema;
}

/** Returns the names of an operation's tools; none where it is excluded. */
export function toolsOf(endpoint: string): string[] {
  return tools.filter(({ definition }) => definition.endpoint === endpoint).map(({ name }) => name);
}

/** Returns the source that codegen emits for one tool. */
export function emittedSource(name: string): string {
  return emitTools(plans.filter((plan) => plan.name === name));
}

/** A request as it was sent: `GET /v1/users?limit=1`, with its body. */
export interface SentRequest {
  line: string;
  body: string;
}

/** The result of a call, with the requests that it sent. */
export interface Outcome {
  result: ToolResult;
  sent: SentRequest[];
}

/** Calls a tool, with a response to its request; returns the result and every request as it was sent. */
export async function call(name: string, args: unknown, respond = () => Response.json({})): Promise<Outcome> {
  const sent: SentRequest[] = [];
  const toolkit = await createToolkit({
    secretKey: 'sk_test_odd',
    tools: [name],
    allowSecrets: true,
    files: ['.'],
    guesses: anyGuesses,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      sent.push({ line: `${request.method} ${pathname}${search}`, body: await request.text() });
      return respond();
    },
  });
  return { result: await toolkit.call(name, args), sent };
}

/** The operations of the snapshot with their inputs, references followed. */
export const operations = [...endpoints(snapshot)].map(([endpoint, { node, path, pointer }]) => {
  const parameters = [...(snapshot.paths[path]?.parameters ?? []), ...(node.parameters ?? [])];
  const body = node.requestBody && resolve<RequestBody>(snapshot, node.requestBody, pointer);
  const [media] = Object.values(body?.content ?? {});
  return {
    endpoint,
    responses: Object.entries(node.responses),
    parameters: parameters.map((parameter) => resolve<Parameter>(snapshot, parameter, pointer)),
    bodyRequired: body?.required ?? false,
    body: media?.schema && resolve<Schema>(snapshot, media.schema, pointer),
  };
});
