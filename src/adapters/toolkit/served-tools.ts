import type { ShortWireNames, ToolKinds } from '../../runtime/catalogue/generated-types.ts';

/** The name of a tool for people: `users.getUser`. */
export type ToolName = keyof ToolKinds;

/** The wire name of a tool, by its name for people. */
export type WireName<Name> = Name extends keyof ShortWireNames
  ? ShortWireNames[Name]
  : Name extends `${infer Category}.${infer Method}`
    ? `${Category}_${Method}`
    : never;

/** The part of a tool's name behind the dot. */
export type MethodName<Name> = Name extends `${string}.${infer Method}` ? Method : never;

/** The tools that a name chooses, in either spelling. */
type Named<Pattern> = Pattern extends ToolName
  ? Pattern
  : Pattern extends `${infer Category}_${infer Method}`
    ? Extract<ToolName, `${Category}.${Method}`> | Shortened<Pattern>
    : never;

/** The tool that has a shortened wire name. */
type Shortened<Name> = {
  [Full in keyof ShortWireNames]: ShortWireNames[Full] extends Name ? Full : never;
}[keyof ShortWireNames];

/** The tools that have a kind. */
type OfKind<Kind> = { [Name in ToolName]: Kind extends ToolKinds[Name] ? Name : never }[ToolName];

/** The tools that a category, a glob or `default` chooses. */
type Matched<Pattern> = Pattern extends 'default'
  ? OfKind<'default'>
  : Pattern extends `${string}.${string}`
    ? Extract<ToolName, Globbed<Pattern>>
    : Pattern extends string
      ? Extract<ToolName, `${Globbed<Pattern>}.${string}`>
      : never;

/** A glob as a type. */
type Globbed<Glob> = Glob extends `${infer Before}*${infer After}` ? `${Before}${string}${Globbed<After>}` : Glob;

/** The tools that patterns choose; every tool for patterns that are known only at run time. */
type Chosen<Pattern extends string> = string extends Pattern
  ? ToolName
  : Named<Pattern> | Matched<Exclude<Pattern, ToolName>>;

/** The patterns of a list; those of the default, where no list was given. */
type Patterns<Tools extends readonly string[], Default extends string> = [Tools] extends [never]
  ? Default
  : Tools[number];

/** Tells of an option's type whether the option is set: it may be, if it is a boolean or anything. */
type IsSet<Option> = [Option] extends [never]
  ? 'no'
  : boolean extends Option
    ? 'maybe'
    : Option extends true
      ? 'yes'
      : 'no';

/** The tools that an option leaves out, if it is set, or may be set, as given. */
type LeftOutBy<Option, When, Names> = IsSet<Option> extends When ? Names : never;

type Writes = Exclude<ToolName, OfKind<'read'>>;

/**
 * The names of the tools that a selection may list, by the types of its options; an option that isn't given is `never`.
 */
export type PossibleTools<
  Tools extends readonly string[],
  Excluded extends readonly string[],
  ReadOnly,
  Safe,
  Discover = never,
> =
  IsSet<Discover> extends 'no'
    ? Exclude<
        Chosen<Patterns<Tools, 'default'>>,
        | (string extends Excluded[number] ? never : Chosen<Patterns<Excluded, never>>)
        | LeftOutBy<ReadOnly, 'yes', Writes>
        | LeftOutBy<Safe, 'yes', OfKind<'asks'>>
        | (string extends Patterns<Tools, 'default'>
            ? never
            : Exclude<OfKind<'secret'>, Named<Patterns<Tools, 'default'>>>)
      >
    : ToolName;

/**
 * The names of the tools that it is sure to serve. A toolkit that can't serve a tool named exactly isn't created; one that
 * comes by a category, a glob or the default set may be left out for want of an option or because of a pin.
 */
export type ServedTools<
  Tools extends readonly string[],
  Excluded extends readonly string[],
  ReadOnly,
  Safe,
  Auth,
  Discover = never,
> = string extends Patterns<Tools, 'default'> | Patterns<Excluded, never>
  ? never
  : IsSet<Discover> extends 'no'
    ? Exclude<
        PossibleTools<Tools, Excluded, ReadOnly, Safe>,
        | Exclude<
            OfKind<'needs'> | ([Auth] extends [never] ? never : Exclude<ToolName, OfKind<'pinned'>>),
            Named<Patterns<Tools, 'default'>>
          >
        | LeftOutBy<ReadOnly, 'maybe', Writes>
        | LeftOutBy<Safe, 'maybe', OfKind<'asks'>>
      >
    : never;

/** Tools by their wire names: those that are served, and those that may be. */
export type ToolsByName<Served extends ToolName, Possible extends ToolName, Tool> = {
  [Name in Served as WireName<Name>]: Tool;
} & { [Name in Exclude<Possible, Served> as WireName<Name>]?: Tool };

/** The tools of one category, by their wire names and by their names within it. */
export type ToolsOfCategory<Category extends string, Served extends ToolName, Possible extends ToolName, Tool> = {
  [Name in Extract<Served, `${Category}.${string}`> as WireName<Name> | MethodName<Name>]: Tool;
} & {
  [Name in Extract<Exclude<Possible, Served>, `${Category}.${string}`> as WireName<Name> | MethodName<Name>]?: Tool;
};
