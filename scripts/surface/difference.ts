/** One difference between two releases that a user of the package may notice. */
export interface Difference {
  /** The name that the changelog has to mention. */
  name: string;
  /** The smallest version step that may bring it; before 1.0.0 a minor stands for a major, a patch for a minor. */
  step: 'minor' | 'major';
  /** The changelog heading that it belongs under. */
  heading: 'Added' | 'Changed' | 'Removed';
  /** The rest of a sentence that begins with the name: `is a new tool`. */
  text: string;
  /** Advice on a difference that no changelog entry can justify; absent for the others. */
  remedy?: string;
}

/** Makes the difference for a name that is new. */
export function added(name: string, text: string): Difference {
  return { name, step: 'minor', heading: 'Added', text };
}

/** Makes the difference for a name that stays and means or takes something else. */
export function changed(name: string, step: Difference['step'], text: string): Difference {
  return { name, step, heading: 'Changed', text };
}

/** Makes the difference for a name that no longer exists. */
export function removed(name: string, text: string): Difference {
  return { name, step: 'major', heading: 'Removed', text };
}
