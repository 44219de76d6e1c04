/**
 * Everything that can refuse a call, besides the kinds of error, described for people. An error names its entry
 * where it is thrown (`refusedBy`); the audit log has it as `why`.
 */
export const refusals = {
  unknown_tool: 'no tool has that name',
  other_caller: 'the tool was called through a tool that calls others, of another kind',
  read_only: 'the tool is not a read, and `--read-only` is set',
  safe: 'the call loses something or lets somebody in, and `--safe` is set',
  allow_secrets: 'the tool returns a live credential, and `--allow-secrets` is not set',
  not_served: 'the tool is not among those that are served',
  pinned: 'the tool, or an argument, could reach past the user or organization that calls are limited to',
  files: 'the file is in none of the folders of `--files`',
  exports: 'the folder of `--exports` is gone, or a link stands in its place',
  no_key: 'no secret key is set',
  confirm_declined: 'the reply to the question was no',
  confirm_cancelled: 'the question was closed without a reply',
  confirm_timeout: 'the question got no reply in time',
  confirm_unavailable: 'a person had to be asked, and could not be',
  confirm_void:
    'the reply was a yes, but not to this question: other facts, too late, used before, or of another process',
  confirm_store: 'a person had to be asked, and the store that keeps questions could not be used',
  guesses: "too many guesses at a user's password or codes were made in a short time",
  own_target: 'the call lets in, or raises, the person in whose name it was made, or may do so',
  call_limit: 'the person made too many calls within a minute, or at once',
  access: 'no access rule fits the person any more, or another one does',
  audit: 'the call could not be recorded in the audit log first',
} as const;

/** Name of an entry of `refusals`. */
export type Refusal = keyof typeof refusals;
