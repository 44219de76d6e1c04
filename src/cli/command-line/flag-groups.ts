/** A flag with its description and its default value, if it has one worth telling. */
export type Flag = readonly [flag: string, description: string, defaultValue?: string];

/** A heading of --help. */
export type FlagGroup = keyof typeof GROUPS;

/** The flags under their headings. Every command accepts all of them; its page shows the groups that matter to it. */
export const GROUPS = {
  which: {
    title: 'Which tools',
    flags: [
      ['--tools <patterns...>', 'names, categories, globs, "default" or "*" (all), separated by spaces or commas'],
      ['--exclude-tools <patterns...>', 'tools not to serve; wins over --tools'],
      ['--discover', 'list five tools that find and call the others, which are all unless --tools says which'],
      ['--listed <patterns...>', 'with --discover: tools to list beside them'],
      ['--read-only', 'only tools that read; wins over both'],
      [
        '--allow-secrets',
        'also tools that return a live credential, if --tools names them exactly; show secrets in all results',
      ],
      ['--files <dirs...>', 'folders from which tools may upload files; without it, tools that upload are not served'],
      ['--exports <dir>', 'the folder into which lists.export writes new files; without it, that tool is not served'],
    ],
  },
  bounds: {
    title: 'Whose data',
    flags: [
      [
        '--user <id>',
        'confine calls to this user (user_...): fill in the id, and serve no tool that could reach others; bounds whose data is reached, not what may be done to it',
      ],
      ['--organization <id>', 'confine calls to this organization (org_...), in the same way'],
      [
        '--pins <mode>',
        'with both: intersection (serve what can be confined to the two at once) or union (also what can be confined to one of them)',
        'intersection',
      ],
    ],
  },
  rules: {
    title: 'Access rules',
    flags: [
      [
        '--access <file>',
        'serve people what the rules in this file give them, within the other flags: one person with --as, or whoever signs in with --http. The command access prints what that is',
      ],
    ],
  },
  person: {
    title: 'Who it is',
    flags: [
      ['--as <user>', 'the person (user_...) in whose name calls are made; their roles are read from Clerk'],
      ['--as-organization <id>', 'the organization (org_...) that they chose; brings the scope user:org:read'],
      ['--as-scope <scopes...>', 'the scopes that they granted, where rules ask for some'],
      ['--as-client <id>', 'the OAuth client through which they come, where rules ask for one'],
    ],
  },
  http: {
    title: 'Over HTTP',
    flags: [
      [
        '--http <address>',
        'listen here, HOST:PORT or :PORT, for people who sign in through Clerk, each served by the rules of --access; several processes share what CLERK_TOOLKIT_STORE names, a redis:// address',
      ],
      [
        '--url <url>',
        'public address of the endpoint, https://; needed where other machines can reach it',
        'http://HOST:PORT/mcp',
      ],
      ['--publishable-key <key>', 'publishable key of the instance (or set CLERK_PUBLISHABLE_KEY); no secret'],
      [
        '--jwt-key-file <file>',
        'public key in PEM: tokens are verified without asking Clerk for it (or set CLERK_JWT_KEY to the key)',
      ],
      ['--origin <origins...>', 'web pages that may call, beside those of the endpoint and of this machine'],
      [
        '--metrics-port <port>',
        'serve metrics for Prometheus at /metrics on this port of the same host, such as 9464; they tell how the key is used, so keep others away from it',
      ],
    ],
  },
  key: {
    title: 'Key and address',
    flags: [
      ['--sandbox [world]', 'serve an in-memory Clerk, with made-up data or a world file of yours; needs no key'],
      ['--sandbox-size <users>', 'the same with that many users, up to 200000, for trying long lists'],
      ['--api-url <url>', "base URL of Clerk's API (or set CLERK_API_URL)"],
      ['--secret-key-file <file>', 'read the secret key from this file (or set CLERK_SECRET_KEY_FILE)'],
      [
        '--secret-key-command <command>',
        "read it from what this prints, such as 'op read op://...'; runs once, without a shell",
      ],
      ['--secret-key <key>', 'for old configurations; use CLERK_SECRET_KEY instead'],
    ],
  },
  calls: {
    title: 'What calls may do',
    flags: [
      ['--safe', 'refuse every call that loses something or lets somebody in, on any instance'],
      [
        '--confirm <mode>',
        'when to ask a person before a call that loses something or lets somebody in: auto (unless the key is a test key), always or never',
        'auto',
      ],
      ['--dry-run', 'return the request of every call but reads instead of sending it'],
      ['--audit <file>', 'append a line of JSON about every call; only reads go on when it cannot be written'],
    ],
  },
  results: {
    title: 'Results',
    flags: [
      ['--view <form>', "lean or raw: as an agent needs them, or in the form of Clerk's API", 'lean'],
      [
        '--max-result <characters>',
        'largest result; more rows are a call away, and larger values are left out',
        '30000',
      ],
      ['--allow-private-metadata', 'show private_metadata'],
      ['--tool-names <style>', 'underscore or dotted: users_getUser or users.getUser', 'underscore'],
    ],
  },
  limits: {
    title: 'Limits',
    flags: [
      ['--timeout <seconds>', 'give up a call after this long, up to 600', '30'],
      [
        '--rate <requests>',
        'send Clerk at most this many requests a second, such as 80/s, counted over all processes that share CLERK_TOOLKIT_STORE; lists.query leaves room to single calls',
        'what Clerk allows',
      ],
      ['--query-pages <pages>', 'most pages that one lists.query reads; beyond a bound it answers about a part', '500'],
      ['--query-rows <rows>', 'most rows that it reads', '250000'],
      ['--query-time <seconds>', 'longest that it reads, up to 600', '60'],
      ['--query-memory <megabytes>', 'most that it keeps in memory', '64'],
    ],
  },
  install: {
    title: 'Where to',
    flags: [
      [
        '--client <names...>',
        'claude-desktop, claude-code, cursor, vscode, windsurf, codex, gemini-cli, copilot-cli, opencode or zed',
        'those found here',
      ],
      ['--as <name>', 'name of the entry', 'by the key, clerk-test, clerk-live, clerk-sandbox or clerk-users'],
    ],
  },
  'save-key': {
    title: 'Key of clients that keep no secrets',
    flags: [
      ['--save-key', 'copy CLERK_SECRET_KEY into a file that only you can read, and have the server read it there'],
    ],
  },
  call: {
    title: 'The call',
    flags: [['--args <json>', "inputs as JSON, '{...}', beside those that are flags; - reads it from standard input"]],
  },
  list: { title: 'Output', flags: [['--json', 'print JSON']] },
  page: {
    title: 'Page',
    flags: [
      [
        '--web',
        'open a page on which tools are chosen by looking, with what these flags serve ticked; it needs no network',
      ],
    ],
  },
  log: {
    title: 'Log',
    flags: [
      ['--log <file>', 'append a line of JSON about what happens (start, client, calls, errors), without any data'],
    ],
  },
  about: {
    title: 'About',
    flags: [
      ['-h, --help', 'print this help; each command has its own'],
      ['-v, --version', 'print the version'],
    ],
  },
} as const satisfies Record<string, { title: string; flags: readonly Flag[] }>;
