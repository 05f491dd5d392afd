import { STATUS_ORDER } from '../statuses.ts';
import { PALETTE } from './palette.ts';

/** The style sheet of the HTML report. After a change, `pnpm generate` writes its new fingerprint. */
export const STYLE = `
${PALETTE}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--sheet);padding:.5rem 1rem;z-index:2}
header{padding:2rem clamp(1rem,3vw,2.5rem) 1.5rem;max-width:100rem;margin:0 auto}
.kicker{margin:0;color:var(--soft)}
h1{margin:.1em 0 .3em;font-size:clamp(1.5rem,1.1rem + 1.6vw,2.2rem);line-height:1.2;text-wrap:balance}
.lead{margin:0 0 1.25rem;font-size:1.1rem;max-width:60ch}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:.75rem 2rem;margin:0}
dt{font-size:.85rem;color:var(--soft)}dd{margin:0}code{font-size:.8rem}
.warnings{margin-top:1.25rem;padding:.75rem 1rem;border-inline-start:.35rem solid var(--doubtful-line);background:var(--doubtful);color:var(--doubtful-ink)}
.warnings ul{margin:.25rem 0 0;padding-inline-start:1.25rem}
main{max-width:100rem;margin:0 auto;padding:0 clamp(.5rem,3vw,2.5rem)}
.pane{background:var(--sheet);border:1px solid var(--line);border-radius:.5rem;padding:1.25rem clamp(.75rem,2vw,1.75rem);margin-bottom:1rem}
h2{margin:0 0 .75rem;font-size:1.35rem}
.filter{border:0;margin:0 0 1rem;padding:0;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.filter legend{float:left;padding:0;margin-inline-end:.25rem;color:var(--soft)}
.filter label{position:relative;cursor:pointer}
.filter input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}
.choice{display:inline-flex;gap:.45rem;align-items:center;border:1px solid var(--line);border-radius:2rem;padding:.25rem .75rem}
input:checked+.choice{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
input:focus-visible+.choice{outline:3px solid var(--focus);outline-offset:2px}
.choice .badge{background:none;border:0;padding:0}
.count{font-variant-numeric:tabular-nums;font-weight:600}
.group h3{margin:1.75rem 0 0;padding-bottom:.35rem;border-bottom:2px solid var(--line);font-size:1.1rem}
.number{color:var(--soft);font-variant-numeric:tabular-nums;font-weight:400}
ul.rows{list-style:none;margin:0;padding:0}
.row{padding:.8rem 0;border-bottom:1px solid var(--line);scroll-margin-top:.5rem}
.row h4{display:flex;flex-wrap:wrap;gap:.15rem .5rem;align-items:baseline;margin:0;font-size:1rem}
.row .label{flex:1 1 12rem}
.badge{white-space:nowrap;font-size:.9rem;font-weight:600;border-radius:2rem;padding:.05rem .6rem;border:1px solid}
.sign{display:inline-block;min-width:1.1em;font-weight:700}
.badge-present{color:var(--present-ink);background:var(--present);border-color:var(--present-line)}
.badge-doubtful{color:var(--doubtful-ink);background:var(--doubtful);border-color:var(--doubtful-line);border-style:dashed}
.badge-absent{color:var(--absent-ink);background:var(--absent);border-color:var(--absent-line);border-radius:.2rem}
.badge-unreadable{color:var(--unreadable-ink);background:var(--unreadable);border-color:var(--unreadable-line);border-style:dotted}
.value{font-weight:600}
.definition,.excludes,.nothing{margin:.25rem 0 0;color:var(--soft);font-size:.92rem;max-width:70ch}
.source{white-space:normal;font-style:italic}
ul.evidence{list-style:none;margin:.5rem 0 0;padding:0}
ul.evidence>li+li{margin-top:.6rem}
.quote{margin:0;padding:.1rem 0 .1rem .75rem;border-inline-start:.25rem solid var(--present-line);font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif;max-width:70ch}
.quote-doubtful{border-inline-start:.25rem dashed var(--doubtful-line)}
.quote-near{border-inline-start:.25rem dotted var(--near-line)}
.quote-attribute{border-inline-start-color:var(--line)}
.where{margin:.1rem 0 0 1rem;font-size:.9rem;color:var(--soft)}
.where a{display:inline-block;padding-block:.1rem;font-weight:600}
.headings::before{content:"· "}
details{margin-top:.4rem}
summary{cursor:pointer;color:var(--link);font-size:.92rem;padding-block:.15rem;width:fit-content}
.row:target{background:color-mix(in srgb,var(--focus) 10%,transparent);box-shadow:-.75rem 0 0 color-mix(in srgb,var(--focus) 10%,transparent),inset .25rem 0 0 var(--focus);padding-inline-start:.75rem}
article{font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif;font-size:1.06rem;line-height:1.65;max-width:72ch}
article h3,article h4,article h5,article h6{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;line-height:1.3;margin:1.6em 0 .4em}
article h3{font-size:1.35rem}article h4{font-size:1.15rem}article h5{font-size:1.02rem}article h6{font-size:.95rem;color:var(--soft)}
article p{margin:.7em 0}
article ul{padding-inline-start:1.4rem;margin:.7em 0}
article li{margin:.25em 0}
.depth-2{margin-inline-start:1.4rem}.depth-3{margin-inline-start:2.8rem}.depth-4{margin-inline-start:4.2rem}
article table{border-collapse:collapse;width:100%;margin:.7em 0}article td{border:1px solid var(--line);padding:.3rem .6rem;vertical-align:top}
.footnote{font-size:.9rem;color:var(--soft);border-top:1px solid var(--line);padding-top:.35rem}
.page-mark{display:flex;flex-wrap:wrap;gap:.2rem .75rem;align-items:center;margin:1.75rem 0 1rem;color:var(--soft);font:.82rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.page-mark::after{content:"";flex:1 1 2rem;border-top:1px solid var(--line)}
.page-mark strong{color:var(--unreadable-ink);background:var(--unreadable);padding:.05rem .5rem;border-radius:.2rem}
.page-mark.inline{display:inline;margin:0;padding:0 .35rem;border:1px solid var(--line);border-radius:.2rem}.page-mark.inline::after{content:none}
mark{background:none;color:inherit;text-decoration:underline dotted var(--near-line) .08em;text-underline-offset:.25em}
mark.is-attribute{text-decoration-style:solid}
mark.is-doubtful{background:var(--doubtful);color:var(--doubtful-ink);text-decoration:underline dashed var(--doubtful-line) .1em}
mark.is-present{background:var(--present);color:var(--present-ink);text-decoration:underline solid var(--present-line) .1em}
mark b{font-weight:700}
.refs{user-select:none;-webkit-user-select:none}
.ref{display:inline-block;font:600 .72rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-decoration:none;border:1px solid;border-radius:.25rem;padding:.05rem .35rem;min-width:1.5rem;text-align:center;margin-inline-end:.25rem;vertical-align:.12em;scroll-margin-top:30vh}
.ref.is-present{color:var(--present-ink);background:var(--present);border-color:var(--present-line)}
.ref.is-doubtful{color:var(--doubtful-ink);background:var(--doubtful);border:1px dashed var(--doubtful-line)}
.ref.is-near,.ref.is-attribute{color:var(--soft);border:1px dotted var(--near-line)}
.ref:target{outline:3px solid var(--focus);outline-offset:1px}
.refs:has(:target)+mark{box-shadow:0 0 0 .2rem var(--sheet),0 0 0 .4rem var(--focus);border-radius:.1rem;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.back{margin:0 0 .5rem;font-size:.92rem}
footer{max-width:100rem;margin:0 auto;padding:.5rem clamp(1rem,3vw,2.5rem) 2rem;color:var(--soft)}footer p{margin:.25rem 0}
${STATUS_ORDER.map(
  (status) =>
    `body:has(#show-${status}:checked) .row:not(.is-${status},:target){display:none}
body:has(#show-${status}:checked) .group:not(:has(.is-${status},.row:target)){display:none}
`,
).join('')}
/* While one status is looked at, the text shows the passages of that status only. */
body:has(#show-present:checked) :is(.ref:not(.is-present,:target)),body:has(#show-doubtful:checked) :is(.ref:not(.is-doubtful,:target)),body:has(#show-absent:checked) :is(.ref:not(.is-near,:target)){display:none}
body:has(#show-present:checked) mark:not(.is-present),body:has(#show-doubtful:checked) mark:not(.is-doubtful),body:has(#show-absent:checked) mark:not(.is-near){background:none;color:inherit;text-decoration:none}
@media (min-width:64rem) and (min-height:32rem){@media screen{
main{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:1rem;align-items:start}
.pane{position:sticky;top:.5rem;height:calc(100vh - 1rem);overflow:auto;margin:0}
.back{display:none}
}}
@media print{
:root{--page:#fff;--sheet:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000}
body{font-size:10pt}header,main,footer{max-width:none;padding-inline:0}.quote,.definition,.excludes,article{max-width:none}
.skip,.back,.filter input{display:none}
.pane{border:0;padding:0}#text{break-before:page}
.row,.quote,tr{break-inside:avoid}h3,h4,h5,h6{break-after:avoid}
details::details-content{content-visibility:visible;block-size:auto}
mark,.badge,.ref{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
@media (forced-colors:active){mark.is-present,mark.is-doubtful{background:Mark;color:MarkText}}
`;
