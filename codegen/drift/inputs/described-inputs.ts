import type { Plan } from '../../plan/plan.ts';
import { code } from '../../shared/markdown-code.ts';
import type { Change } from '../change.ts';

/**
 * Says of a new input how it is described by now: the words of spec/glossary.yaml may have been written for another resource.
 */
export function described(change: Change, { inputs }: Pick<Plan, 'inputs'>): Change {
  if (change.kind !== 'added') return change;
  const [top = '', ...below] = change.at.replaceAll('[]', '').split('.');
  const input = inputs.find(({ argument }) => argument === top);
  const description = below.length === 0 ? input?.description : input?.nested.get(below.join('.'));
  return description ? { ...change, text: `${change.text}, described as ${code(description)}` } : change;
}
