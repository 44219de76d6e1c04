import type { AdmittedCall } from './admit-call.ts';
import { instanceFields } from './clerk/secret-key.ts';
import { boundsIn, type PipelineContext } from './pipeline-context.ts';
import { withoutPinnedArguments } from './policy/apply-pins.ts';
import { rowsOf, toPage } from './result/page.ts';
import { asObject, successResult, type ToolResult } from './result/result.ts';
import { presentRows } from './result/rows/present-rows.ts';
import { sanitize } from './result/sanitize.ts';
import { mask } from './result/secrets/mask.ts';
import { truncate } from './result/size/truncate.ts';
import { pickFields } from './result/view/fields.ts';
import { hidingIn } from './result/view/hidden-paths.ts';
import { loadResponseTypes } from './result/view/load-types.ts';
import { metadataChange } from './result/view/metadata-keys.ts';
import { present } from './result/view/present.ts';
import { deletionResult } from './result/view/write-result.ts';
import { hidingOptions, sightOf, visibleResponse } from './visible-response.ts';

/**
 * Turns the body of a response into the result that the model gets: what may be seen of it, the part that is asked for
 * or usual, in one shape for all lists, and cut to size.
 * @param ofTool false for a body that isn't the response of the tool: the request of a dry run, or the answer to a query
 * @throws ToolError for fields that are hidden or that there aren't
 */
export async function toResult(
  body: unknown,
  call: AdmittedCall,
  context: PipelineContext,
  { ofTool = true } = {},
): Promise<ToolResult> {
  const { definition, implementation, reads, given, wanted } = call;
  const { ownKey, instance, maxResult: limit, optionStyle, view } = context;
  const listed = withoutPinnedArguments(definition, boundsIn(context, definition)).inputSchema.properties ?? {};
  const withInstance = <T extends object>(data: T) => (reads ? data : { ...data, ...instanceFields(instance) });
  const way = !reads ? 'read' : listed.fields ? 'fields' : undefined;
  // A query has its fields among its arguments, and they are those of its rows.
  const fields = implementation.runs ? given.fields : wanted;
  const asked = Array.isArray(fields) ? fields.map(String) : undefined;
  const size = { limit, way, asked, optionStyle } as const;
  const table = view === 'lean' && context.rows === 'table';
  const shape = ofTool ? implementation.response : undefined;
  if (!shape) {
    // An answer has been made of what may be seen, and its keys are paths: they are no names of secrets.
    const visible =
      ofTool && !implementation.runs
        ? visibleResponse(body, definition, context)
        : asObject(mask(sanitize(body), { ownKey, allowSecrets: context.policy.allowSecrets }));
    const shown = reads || view === 'raw' ? visible : deletionResult(visible);
    const ways = implementation.runs && !Array.isArray(shown.data) ? { ...size, way: undefined } : size;
    return successResult(truncate(withInstance(shown), { ...ways, ...(table && { table: {} }) }));
  }
  const types = await loadResponseTypes();
  const redact = <T>(value: T) => mask(sanitize(value), { ownKey, allowSecrets: false });
  const options = {
    ...hidingOptions(definition, context),
    ...{ view, wanted, shape, reads, types, redact, served: context.servedArguments },
    // Rows don't repeat a pinned argument either, which the model didn't give.
    given: reads ? call.args : given,
    renamed: implementation.renamed,
    metadata: metadataChange(definition.endpoint),
    deletes: definition.endpoint?.startsWith('DELETE ') ?? false,
  };
  const rows = rowsOf(body, shape);
  if (!rows) {
    const visible = visibleResponse(body, definition, context);
    return successResult(truncate(withInstance(asObject(present(visible, options))), size));
  }
  const key = shape.rows || 'data';
  const see = sightOf(definition, context);
  const seeRows = (slice: unknown[]) => rowsOf(see({ [key]: slice }), shape) ?? [];
  const { visible, shown } = presentRows(rows, { ...options, see: seeRows, maxResult: limit });
  const beside = see({ ...asObject(body), [key]: [] });
  const response = { ...beside, [key]: shown };
  const paged = { given, listed, full: { ...beside, [key]: visible }, fetched: rows.length, maxResult: limit };
  const { result, goOn } = toPage(response, shape, paged);
  const cut = { ...size, fetched: rows.length, goOn };
  if (view === 'raw') return successResult(truncate(withInstance(response), { ...cut, rows: key }));
  return successResult(
    truncate(withInstance(result), { ...cut, ...(table && { table: { types, type: shape.type } }) }),
  );
}

/**
 * Checks the fields that a write is to answer with, before it is made: afterwards an error would look as if it hadn't been.
 * @throws ToolError for fields that are hidden, or that the spec doesn't have
 */
export async function checkFieldsOfWrite(call: AdmittedCall, context: PipelineContext): Promise<void> {
  const { definition, implementation, reads, wanted } = call;
  if (reads || wanted === undefined || !implementation.response) return;
  const hiding = hidingOptions(definition, context);
  const { type } = implementation.response;
  const types = await loadResponseTypes();
  pickFields({}, wanted, { type, types, hidingOf: hidingIn(type, types, hiding) });
}
