/**
 * Weights of a tool's words by where they stand: a word of its name is more surely about it than one of its description, beside
 * which stand words of those who ask for it.
 */
export const FIELDS = { name: 4, title: 2, also: 3, description: 2 };

/**
 * Parameters of BM25. Longer texts lose little (`b`): a tool with many other names isn't a worse match. Saying a word more
 * often gains more than usual (`k`), since repeating is how the fields are weighed.
 */
export const BM25 = { k: 3, b: 0.5, d: 0.2 };

/** Factors by which a match is multiplied. */
export const FACTORS = {
  /** A tool that only reads, where the question asks, or only names something: `waiting list`. */
  readAsked: 1.2,
  /** A tool that only reads, where the question says to change something. */
  changeAsked: 0.85,
  /** A tool of the default selection: what people need most. */
  inDefault: 1.08,
  /** Gain of a tool whose whole name was said, in proportion: of two with the same words, it has none that nobody said. */
  wholeName: 0.2,
  /** A word of statistics: there is one tool for them, and the rest of the question is about what is counted. */
  statistics: 1.5,
};

/** The power to which the share of the question that a tool matches is taken: much of it is better than one rare word. */
export const COVERAGE = 0.3;

/**
 * Ranking by the words of the tools and by what was learned from requests, as logarithms that are added: how much each counts,
 * how many words of a tool's requests the guess is worth that they are said as often as anywhere, and the length that shorter
 * questions count as: of two or three words, each would say too much.
 */
export const LEARNED = { words: 2, weight: 0.75, smoothing: 40, shortest: 3 };
/** The share of the best match that a tool without any has, so that its logarithm is finite. */
export const NO_MATCH = 0.001;

/** The groups of spec/synonyms.yaml whose words ask, and those whose words say to change something. */
export const ASKING = ['show', 'list', 'count', 'statistics', 'reveal', 'verify'];
export const CHANGING = [
  ...['create', 'invite', 'send', 'upload', 'enable', 'unban', 'unlock', 'promote'],
  ...['update', 'rename', 'replace', 'rotate', 'demote', 'impersonate'],
  ...['delete', 'revoke', 'cancel', 'stop', 'disable', 'ban', 'lock', 'log out'],
];
