import { tellingFields, textFields } from '../../openapi/text-fields.ts';
import { looksSecret } from '../../plan/secrets/looks-secret.ts';
import { classify } from '../../plan/secrets/masked-fields.ts';
import { byWeight, type Change } from '../change.ts';
import type { Survey } from '../survey.ts';
import { responseChanges } from './compare-responses.ts';
import { responseShape } from './response-shape.ts';

/** Compares what a tool's operation responds with in two versions, breaking changes first. */
export function toolResponseChanges(tool: string, from: string, to: string, old: Survey, now: Survey): Change[] {
  const asked = fieldsToClassify(now, to);
  const describeSecret = (field: string): string | undefined => {
    const classified = classify(now.secrets, tool, field);
    if (classified === 'secret') return 'is masked as a secret';
    return classified === undefined && asked.has(field) ? 'looks like a secret' : undefined;
  };
  const [before, after] = [responseShape(old.document, from), responseShape(now.document, to)];
  return responseChanges(before, after, describeSecret, fieldsToClassify(old, from)).sort(byWeight);
}

/** Returns the fields that generating stops at until they are classified: those that `planSecrets` asks about. */
function fieldsToClassify({ document, secrets }: Survey, endpoint: string): Set<string> {
  return new Set([
    ...[...textFields(document, endpoint)].filter((field) => looksSecret(field) || secrets.isCredential(field)),
    ...[...tellingFields(document, endpoint)].filter(secrets.isCredential),
  ]);
}
