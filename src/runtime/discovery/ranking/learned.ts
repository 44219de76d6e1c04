import { LEARNED } from './weights.ts';

/** Tools by what was asked for in the requests of spec/requests.yaml. */
export interface Learned {
  /**
   * Returns how much more likely each tool is for a question with these cues than for any question, as a logarithm, in the
   * order of the tools: naive Bayes, of which the likelihoods are smoothed by how often a cue is said at all.
   * @param cues each with its weight
   */
  likelihoods(cues: ReadonlyMap<string, number>): Float64Array;
}

/**
 * Reads what codegen counted.
 * @param asked a line a cue: the cue, and each tool that was asked for with it, as its place in base 36 and, if more than one, the number of its requests: `team a 1c*3`
 * @param tools the number of tools
 */
export function readLearned(asked: string, tools: number): Learned {
  const counts = new Map(asked.split('\n').map((line) => readLine(line)));
  const ofTool = new Float64Array(tools);
  const ofCue = new Map<string, number>();
  let all = 0;
  for (const [cue, places] of counts) {
    let sum = 0;
    for (const [place, count] of places) {
      ofTool[place] = (ofTool[place] ?? 0) + count;
      sum += count;
    }
    ofCue.set(cue, sum);
    all += sum;
  }
  return {
    likelihoods(cues) {
      const found = new Float64Array(tools);
      const length = Math.max(LEARNED.shortest, Math.hypot(...cues.values()));
      for (const [cue, weight] of cues) {
        const places = counts.get(cue);
        if (!places) continue;
        const share = (ofCue.get(cue) ?? 0) / all;
        const factor = (LEARNED.weight * weight) / length;
        for (let place = 0; place < tools; place++) {
          const [count, total] = [places.get(place) ?? 0, ofTool[place] ?? 0];
          const likelihood = (count + LEARNED.smoothing * share) / (total + LEARNED.smoothing);
          found[place] = (found[place] ?? 0) + factor * Math.log(likelihood / share);
        }
      }
      return found;
    },
  };
}

function readLine(line: string): [cue: string, places: ReadonlyMap<number, number>] {
  const [cue = '', ...entries] = line.split(' ');
  const places = entries.map((entry): [number, number] => {
    const [place = '', count = '1'] = entry.split('*');
    return [Number.parseInt(place, 36), Number(count)];
  });
  return [cue, new Map(places)];
}
