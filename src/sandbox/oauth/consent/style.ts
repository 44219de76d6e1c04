/** The style of the sandbox's pages, for light and dark screens of any width. */
export const STYLE = `
:root { color-scheme: light dark; --line: #d5d5dc; --soft: #5d5d6b; --back: #f5f5f8; --card: #fff; --main: #4f3ff0; --on: #fff; --bad: #b3261e }
@media (prefers-color-scheme: dark) { :root { --line: #3f3f4a; --soft: #a9a9b8; --back: #131318; --card: #1d1d24; --main: #a79dff; --on: #15151b; --bad: #ff9a90 } }
* { box-sizing: border-box }
body { margin: 0; padding: 1rem; background: var(--back); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
main { max-width: 30rem; margin: 4vh auto; padding: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem }
h1 { margin: 0 0 .75rem; font-size: 1.35rem; line-height: 1.3 }
h2, legend { margin: 0; padding: 0; font-size: 1rem; font-weight: 600 }
h2 { margin-top: 1.25rem }
form { margin-top: 1.25rem }
p { margin: .5rem 0 }
ul { margin: .25rem 0 1.25rem; padding-left: 1.25rem }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 0 }
.note { color: var(--soft); font-size: .875rem }
.problem { color: var(--bad); font-weight: 600 }
.choice { display: flex; gap: .75rem; align-items: flex-start; margin-top: .5rem; padding: .6rem .75rem; border: 1px solid var(--line); border-radius: .5rem; cursor: pointer }
.choice:has(:checked) { border-color: var(--main); outline: 1px solid var(--main) }
.choice.inside { margin-left: 1.5rem }
.choice input { flex: none; width: 1.1rem; height: 1.1rem; margin: .2rem 0 0; accent-color: var(--main) }
.choice small { display: block; color: var(--soft); font-size: .875rem }
.row { display: flex; flex-wrap: wrap; gap: .75rem }
.row > * { flex: 1 1 8rem }
input[type="search"], button { min-height: 2.75rem; padding: .5rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); color: inherit; font: inherit }
button { cursor: pointer }
button.main { border-color: var(--main); background: var(--main); color: var(--on); font-weight: 600 }
:focus-visible { outline: 3px solid var(--main); outline-offset: 2px }
`;
