/** Open questions of this process: each is signed, good for one answer, and for ten minutes. */
export interface Seals {
  /** Seals a question about exactly this: an opaque text that its answer must bring back. */
  seal(about: string): string;
  /** Breaks a seal: whether it is ours, about exactly this, unused and not too old. It is used up then. */
  open(sealed: string, about: string): boolean;
}

export function createSeals(): Seals {
  return { seal: () => '', open: () => false };
}
