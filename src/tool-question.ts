// The judgements of a tool and its question: emitted by codegen from the judgements in allowlist.yaml and from
// spec/targets.yaml, read by src/runtime/judge and src/runtime/confirm.

/** A circumstance of a call, judged by its arguments and by what Clerk has at that moment. Empty: any call is in it. */
export interface Circumstance {
  /** The argument that is given, dotted through objects and lists: `items.role`. */
  argument?: string;
  /** Values of which it has one. */
  is?: readonly unknown[];
  /** Values beside which it has another, or none at all. */
  isNot?: readonly unknown[];
  /** The fact that its value differs from. */
  isNotFact?: string;
  /** The field of the question's first target whose present value it replaces or empties. */
  overwrites?: string;
  /** The field of it whose present value, an empty one too, is another one. */
  changes?: string;
}

/**
 * A circumstance in which a call takes away what can't be had back, or opens a way in or raises somebody; `raises`: where it
 * is made in the name of a person who signed in, since access rules go by memberships, and back ends by what they keep.
 */
export interface Effect extends Circumstance {
  kind: 'loses' | 'lets_in' | 'raises';
  /** Why, as a part of a sentence: `whoever knows the password can sign in`. */
  because: string;
}

/** Relation of a person to what a call is about: it is them or theirs, or they are a member of it, hold it, or have such an address. */
export type OwnRelation = 'user' | 'organization' | 'owner' | 'role' | 'permission' | 'role_set' | 'domain';

/**
 * Whom a call lets in that lets somebody in, as far as that may be the person in whose name it is made: whom its arguments
 * name, and by argument or field of its target (`session_id.user_id`) whoever is so related to that. `everybody`: always
 * them too. `nobody`: never.
 */
export type OwnTargets = 'everybody' | 'nobody' | Readonly<Record<string, OwnRelation>>;

/** A part of a question's sentence: `Set a new password for {user_id}`. */
export interface Phrase extends Circumstance {
  /** Each placeholder stands for a target's name and id. The first phrase that begins with a capital opens the sentence. */
  say: string;
}

/** A step to a fact: a read, and the place of a value in its response, which later steps can use by its last name. */
export interface FactRead {
  read: string;
  at: string;
}

/** The question to a person before a call that loses something or lets somebody in. */
export interface Question {
  phrases: readonly Phrase[];
  /** By argument, the read about what it names; the first one is what the question is about. */
  targets?: Record<string, TargetRead>;
  /** By name, how to find what circumstances compare with. */
  facts?: Record<string, readonly FactRead[]>;
  /** Argument -> the name of its input at the API, which is that of its present value, where the two differ. */
  fields?: Record<string, string>;
  /** Names of arguments, at any depth, whose values are not shown. */
  secrets?: string[];
}

/** A read about a thing that an argument names, to show a person which one it is. */
export interface TargetRead {
  /** `/organizations/{organization_id}?include_members_count=true`; placeholders are filled from the arguments. */
  read: string;
  /** Set when the thing is a row of a list: fields of the row, one of which equals the argument. */
  match?: string[];
  /** The field that holds that list; by default the response itself, or its `data`. */
  list?: string;
  /**
   * Fields that name it, dotted; the first with text in it is shown. Two that belong together have a space between them,
   * and `emails[id=primary_id].address` is of the row of `emails` whose `id` is what `primary_id` says.
   */
  name: string[];
  /** Label -> field, for what else a person is told about it. */
  details?: Record<string, string>;
  /** Label -> read, for how many there are of what hangs on it: `total_count` of its response. */
  counts?: Record<string, string>;
  owner?: OwnerRead;
}

/** A read about the user whose thing it is, where the thing itself doesn't say. */
export interface OwnerRead {
  /** A list of users, `/users?email_address={email_address}&limit=100`; placeholders are filled from the thing's fields. */
  read: string;
  /** The field of a user that lists such things: the owner's has one with the thing's `id`. */
  list: string;
  /** Fields that name the owner, as those of the thing. */
  name: string[];
}
