/** Medians by their names: `start: ours` says both what was measured and of whom. */
export type Figures = Record<string, Figure>;

export interface Figure {
  value: number;
  unit: 'ms' | 'MB' | 'kB' | 'calls/s';
}

/** The figures of one version of Node. */
export interface NodeFigures {
  /** Such as `20.20.2`. */
  node: string;
  figures: Figures;
}

/** Returns `20` of `20.20.2`: figures of one major version are compared with each other. */
export function majorOf(node: string): string {
  return node.split('.')[0] ?? node;
}
