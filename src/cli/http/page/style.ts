/** The style of the pages, for light and dark screens of any width. */
export const STYLE = `
:root { color-scheme: light dark; --line: #d5d5dc; --soft: #5d5d6b; --back: #f5f5f8; --card: #fff; --code: #f0f0f4; --main: #4f3ff0; --on: #fff }
@media (prefers-color-scheme: dark) { :root { --line: #3f3f4a; --soft: #a9a9b8; --back: #131318; --card: #1d1d24; --code: #26262f; --main: #a79dff; --on: #15151b } }
* { box-sizing: border-box }
body { margin: 0; padding: 1rem; background: var(--back); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
main { max-width: 44rem; margin: 4vh auto }
h1 { margin: 0 0 .5rem; font-size: 1.6rem; line-height: 1.25 }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.2rem }
p { margin: .5rem 0 }
a { color: var(--main) }
.note { color: var(--soft); font-size: .9rem }
.badge { display: inline-block; margin: 0 0 .75rem; padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--soft); font-size: .85rem }
details { margin: 0 0 .75rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem }
summary { padding: .7rem 1rem; border-radius: .6rem; font-weight: 600; cursor: pointer }
details > div { padding: 0 1rem .5rem }
.paste { display: flex; gap: .5rem; align-items: flex-start; margin: .4rem 0 1rem; padding: .5rem .5rem .5rem .75rem; background: var(--code); border: 1px solid var(--line); border-radius: .5rem }
.paste pre { flex: 1; min-width: 0; margin: .3rem 0; font: .9rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
.button, button { display: inline-block; min-height: 2.25rem; padding: .4rem .8rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); color: inherit; font: inherit; font-size: .9rem; line-height: 1.3; text-decoration: none; cursor: pointer }
.button { margin: .2rem 0 1rem; border-color: var(--main); background: var(--main); color: var(--on); font-weight: 600 }
button { flex: none; min-width: 4.6rem }
details + .note { margin-top: 1.5rem }
@media (max-width: 30rem) { .paste { flex-direction: column; align-items: stretch; padding: .5rem .6rem } }
:focus-visible { outline: 3px solid var(--main); outline-offset: 2px }
`;
