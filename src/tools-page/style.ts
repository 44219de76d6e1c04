/** The style of the page, on top of that of the other pages. */
export const STYLE = `
:root { --harm: #b3261e; --warn: #7a4b00; --bar: #fff }
@media (prefers-color-scheme: dark) { :root { --harm: #ffb4ab; --warn: #ffcf8a; --bar: #1d1d24 } }
[hidden] { display: none !important }
main { max-width: 76rem; margin: 2vh auto }
code { font: .92em/1.4 ui-monospace, monospace }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); gap: 2rem; align-items: start; margin-top: 1.5rem }
aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding: .25rem }
.sums { padding: .9rem 1rem; background: var(--bar); border: 1px solid var(--line); border-radius: .6rem }
.sums p { margin: .15rem 0; font-size: .9rem }
.sums .total { font-size: 1.25rem; font-weight: 650 }
.warnings, .notes { margin: .6rem 0 0; padding: 0; list-style: none; font-size: .9rem }
.warnings li { padding-left: .7rem; border-left: 3px solid var(--warn); color: var(--warn) }
.warnings li + li, .notes li + li { margin-top: .35rem }
.notes { color: var(--soft) }
.jump { display: none }
.take h2 { margin: 1.25rem 0 .5rem }
.take .paste pre { max-height: 22rem; overflow: auto }
.fields { display: flex; flex-wrap: wrap; gap: .5rem 1rem }
select, input[type=text], input[type=search] { min-height: 2.25rem; padding: .3rem .6rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--card); color: inherit; font: inherit; font-size: .95rem; max-width: 100% }
input[type=search] { width: 100% }
input[type=checkbox] { flex: none; width: 1.15rem; height: 1.15rem; margin: .2rem 0 0; accent-color: var(--main) }
[aria-invalid=true] { border-color: var(--harm) }
fieldset { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 0 1.5rem; align-items: start; min-width: 0; margin: 1rem 0 1.5rem; padding: .4rem 1rem 1rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card) }
legend { padding: 0 .4rem; font-weight: 600 }
.check { display: flex; gap: .6rem; align-items: flex-start; padding: .3rem 0; cursor: pointer }
.check .note { display: block }
.pin input[type=text] { margin: 0 0 .4rem 1.75rem; width: calc(100% - 1.75rem); max-width: 24rem }
.field code { white-space: nowrap }
.field { display: block; margin: .6rem 0 .3rem; font-weight: 600 }
.asking { grid-column: 1 / -1; min-width: 0 }
.asking select { width: 100%; text-overflow: ellipsis }
.presets { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .5rem }
.presets [aria-pressed=true] { border-color: var(--main); color: var(--main); font-weight: 600 }
kbd { padding: 0 .4rem; border: 1px solid var(--line); border-radius: .3rem; background: var(--code); font: .85rem ui-monospace, monospace; color: var(--soft) }
.groups { margin-top: .75rem }
.group { margin: 0 0 .5rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem }
.head { display: flex; gap: .6rem; align-items: center; padding: .15rem .5rem .15rem 1rem }
.head input { margin: 0 }
.fold { flex: 1; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; min-width: 0; border-color: transparent; background: none; font-weight: 600; text-align: left }
.fold > span:first-child { display: flex; align-items: center; min-width: 0 }
.fold > span:first-child::before { content: ''; flex: none; display: inline-block; width: .45em; height: .45em; margin: 0 .7em 0 0; border: solid; border-width: 0 2px 2px 0; transform: rotate(-45deg); color: var(--soft) }
.fold[aria-expanded=true] > span:first-child::before { transform: rotate(45deg) }
.group ul { margin: 0; padding: 0; list-style: none }
.tool { display: flex; gap: .6rem; padding: .6rem 1rem; border-top: 1px solid var(--line) }
.tool > div { flex: 1; min-width: 0 }
.tool label { cursor: pointer }
.tool label code { font-weight: 600 }
.tool label span { color: var(--soft) }
.tool p, .tool details { margin: .15rem 0; font-size: .9rem }
.tool details { background: none; border: 0; border-radius: 0 }
.tool summary { padding: 0; font-weight: 400; color: var(--warn); width: fit-content }
.tool .effect > ul { margin: .2rem 0; padding-left: 1.1rem; list-style: disc }
.tool .effect b { font-weight: 400; color: var(--warn) }
.tags { color: var(--soft) }
.tags span { padding: 0 .45rem; border: 1px solid; border-radius: 1rem; font-size: .82rem }
.tags .write { color: var(--main) }
.tags .destructive, .tags .sensitive, .why { color: var(--harm) }
.out > input { opacity: .5 }
.out label code, .out label span, .out p:not(.why) { color: var(--soft) }
.skip, .spoken { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip:focus { position: static; width: auto; height: auto; clip-path: none }
@media (max-width: 60rem) {
  .columns { display: block }
  aside { display: contents }
  .sums { position: sticky; bottom: 0; z-index: 1; margin: 1rem -.5rem 0; box-shadow: 0 -.4rem 1rem #0003 }
  .sums .total { font-size: 1.05rem }
  .jump { display: inline-block; float: right; margin: 0 0 0 .5rem; font-size: .9rem }
  .sums p, .warnings { font-size: .82rem }
}
`;
