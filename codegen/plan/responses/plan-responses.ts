import type { ResponseShape, ResponseTypes } from '../../../src/tool.ts';
import type { Secrets } from '../../config/secrets.ts';
import type { Views } from '../../config/views.ts';
import { type FoundTypes, readResponse } from '../../openapi/response-types.ts';
import type { Document } from '../../openapi/types.ts';
import { byCodeUnit } from '../../shared/order.ts';
import { Problems } from '../../shared/problems.ts';
import type { PlannedTool } from '../plan.ts';
import { classify } from '../secrets/masked-fields.ts';
import { applyViews } from './apply-views.ts';
import { planChanges } from './changes.ts';
import { checkListed, pagingOf } from './paging.ts';

/** The responses of all tools. */
export interface PlannedResponses {
  types: ResponseTypes;
  /** By the tool's name; a tool without a response of its own is left out. */
  shapes: Map<string, ResponseShape>;
}

/**
 * Plans what is known of each tool's response, and how it is shown.
 * @param secretFields the fields that are masked, by tool
 * @param secrets tells which of them are decided, and by its name that a field would be masked
 * @throws FileError naming everything in spec/views.yaml that doesn't fit the spec, and every write of which nothing
 *   says what it has changed
 */
export function planResponses(
  document: Document,
  tools: readonly PlannedTool[],
  views: Views,
  secretFields: ReadonlyMap<string, readonly string[]>,
  secrets: Pick<Secrets, 'isCredential' | 'rules'>,
  problems = new Problems(),
): PlannedResponses {
  const { isCredential } = secrets;
  const found: FoundTypes = {};
  const isTime = (field: string) => field.endsWith('_at') || views.timeFields.includes(field);
  const shapes = new Map<string, ResponseShape>();
  for (const tool of tools) {
    if (!tool.operation) continue;
    const read = readResponse(document, tool.operation.endpoint, tool.wireName, found, { isTime, isCredential });
    if (!read) continue;
    const paging = read.rows === undefined ? undefined : pagingOf(document, tool, views);
    shapes.set(tool.name, { ...read, ...(paging && { paging }) });
  }
  const types = applyViews(found, tools, views, problems);
  checkListed(document, tools, shapes, views, problems);
  // A field that is masked until somebody classifies it may turn out harmless: then the result wouldn't say it.
  const stays = (tool: string) => (field: string) => isCredential(field) || classify(secrets, tool, field) === 'secret';
  const masked = new Map([...secretFields].map(([tool, fields]) => [tool, fields.filter(stays(tool))]));
  const changes = planChanges(tools, shapes, found, views, masked, problems);
  for (const [name, said] of changes) {
    const shape = shapes.get(name);
    if (shape) shapes.set(name, { ...shape, ...said });
  }
  problems.settle();
  return { types: Object.fromEntries(Object.entries(types).sort(([a], [b]) => byCodeUnit(a, b))), shapes };
}
