import { PALETTE } from '../../html/palette.ts';

/** The style sheet of the sector report. After a change, `pnpm generate` writes its new fingerprint. */
export const SECTOR_STYLE = `
${PALETTE}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:3.5rem}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--sheet);padding:.5rem 1rem;z-index:3}
.mark{position:sticky;max-width:none;top:0;z-index:2;margin:0;padding:.5rem clamp(1rem,4vw,2rem);background:var(--absent-ink);color:var(--sheet);font-size:.95rem;text-align:center}
.mark strong{text-transform:uppercase;letter-spacing:.08em}
header,nav,main,footer{max-width:62rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
header{padding-top:3rem}
.kicker{margin:0;color:var(--soft)}
h1{margin:.1em 0 .4em;font-size:clamp(2rem,1.4rem + 2.6vw,3rem);line-height:1.15;letter-spacing:-.01em;text-wrap:balance}
.lead{margin:0 0 1rem;font-size:1.15rem;max-width:62ch}
nav ol{margin:0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
nav{padding-block:.75rem 1.5rem}nav h2{font-size:1rem;margin:0 0 .25rem;font-weight:600}
nav a{display:inline-block;padding-block:.2rem}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:.6rem;padding:clamp(1.25rem,4vw,2.75rem);margin:0 0 1.75rem}
h2{margin:0 0 .5rem;font-size:1.6rem;line-height:1.25;text-wrap:balance}
h3{margin:2.5rem 0 .5rem;font-size:1.25rem;line-height:1.3}
h4{margin:1.75rem 0 0;padding-bottom:.4rem;border-bottom:2px solid var(--line);font-size:1.02rem;line-height:1.35}
p,ul.plain{max-width:68ch}
.soft{color:var(--soft)}
ul.plain{padding-inline-start:1.2rem;margin:.5rem 0}
ul.rows{list-style:none;margin:0;padding:0}
ul.rows>li{border-bottom:1px solid var(--line)}
.line{display:grid;grid-template-columns:minmax(0,1fr) 9rem 5.2rem 5.6rem;gap:.25rem 1rem;align-items:center;padding:.55rem 0}
.line .label{line-height:1.4}
.number{font-variant-numeric:tabular-nums;text-align:end;white-space:nowrap}
.number strong{font-size:1.1rem}
.beside{font-size:.88rem;color:var(--soft);line-height:1.3}
.more{display:block;font-size:.85rem;color:var(--soft)}
summary{cursor:pointer;list-style-position:outside}
summary.line{list-style:none}
summary.line::-webkit-details-marker{display:none}
summary.line .label{text-decoration:underline dotted var(--near-line);text-underline-offset:.25em}
summary.line:hover .label{text-decoration-style:solid}
details[open]>summary.line .label{font-weight:600}
.inside{padding:.1rem 0 1.25rem;max-width:72ch}
.inside p{margin:.35rem 0}
.definition{color:var(--soft);font-size:.95rem}
blockquote{margin:1rem 0 0;padding:.1rem 0 .1rem 1rem;border-inline-start:.25rem solid var(--present-line);font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif}
blockquote.is-doubtful-quote{border-inline-start-style:dashed;border-inline-start-color:var(--doubtful-line)}
.inside .where{margin:.15rem 0 0 1.25rem;font-size:.9rem;color:var(--soft)}
svg{display:block;max-width:100%}
.bar{width:100%;height:.85rem}
.ground{fill:var(--page);stroke:var(--line);stroke-width:1;vector-effect:non-scaling-stroke}
.is-present{fill:var(--present-line)}
.is-doubtful-bar{fill:var(--doubtful);stroke:var(--doubtful-line);stroke-width:1;stroke-dasharray:2 2;vector-effect:non-scaling-stroke}
.scroll{overflow-x:auto;max-width:100%;margin-block:1.25rem}
.matrix{margin-bottom:.6rem;max-width:none}
table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.4}
caption{text-align:start;font-weight:600;padding-bottom:.4rem}
th,td{text-align:start;padding:.4rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
thead th{border-bottom:2px solid var(--near-line);font-weight:600;vertical-align:bottom}
.number-cell{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.number-cell summary{list-style:none;text-decoration:underline dotted var(--near-line);text-underline-offset:.25em}
.number-cell summary::-webkit-details-marker{display:none}
.number-cell details[open]{white-space:normal}
.hidden{color:var(--soft);font-size:.9rem}
.fold{margin:1rem 0}
.fold>summary{color:var(--link);width:fit-content;padding-block:.25rem}
.chart text{fill:var(--ink);font:14px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.chart .soft{fill:var(--soft)}
.matrix text{fill:var(--ink);font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.matrix .soft{fill:var(--soft)}
.matrix .group{font-weight:700}
.matrix .cell{fill:none;stroke:var(--line)}
.matrix .present{fill:var(--present-line);stroke:var(--present-line)}
.matrix .doubtful{fill:var(--doubtful);stroke:var(--doubtful-line);stroke-width:1.5}
.matrix .dot{fill:var(--doubtful-ink)}
.matrix .unreadable{fill:var(--unreadable);stroke:var(--unreadable-line)}
.matrix .stripe{stroke:var(--unreadable-line);stroke-width:1.5}
.columns{columns:18rem;padding-inline-start:2rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:.6rem 2rem;margin:1rem 0}
dt{font-size:.9rem;color:var(--soft)}dd{margin:0}
.note{padding:.75rem 1rem;border-inline-start:.35rem solid var(--doubtful-line);background:var(--doubtful);color:var(--doubtful-ink);max-width:none}
footer{padding-block:0 3rem;color:var(--soft)}footer p{margin:.25rem 0}
@media (max-width:40rem){
body{font-size:1rem}
.line{grid-template-columns:minmax(0,1fr) 5.8rem}
.line .label{grid-area:1/1}.line .number{grid-area:1/2}.line .bar{grid-area:2/1}.line .beside{grid-area:2/2;text-align:end}
.number-cell{white-space:normal}
}
@media print{
:root{--page:#fff;--sheet:#fff;--ink:#000;--soft:#333;--line:#aaa;--link:#000;--near-line:#777}
@page{margin:18mm 16mm}
html{font-size:9.5pt}body{font-size:1rem;line-height:1.4}
header,main,footer,nav{max-width:none;padding-inline:0}header{padding-top:0}
.skip{display:none}nav{display:none}
.mark{position:static;border-block:1pt solid #000;background:#fff;color:#000;margin-bottom:6mm}.matrix{max-width:100%;height:auto}
.sheet{border:0;padding:0;margin:0 0 8mm}.sheet+.sheet{break-before:page}
ul.rows>li,tr,blockquote,svg{break-inside:avoid}h2,h3,h4,summary,caption{break-after:avoid}
.line{padding:.22rem 0}summary.line .label{text-decoration:none}h3{margin-top:1.5rem}h4{margin-top:1rem}
/* Paper shows what was open on the screen: numbers alone are a few pages, all quotes more than a hundred. */
.fold:not([open]){display:none}
.scroll{overflow:visible}
svg,.is-present,.matrix .cell,.note{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
@page intern-nl{@top-center{content:"Intern. Niet verspreiden.";font:9pt system-ui,sans-serif}}
@page intern-en{@top-center{content:"Internal. Do not distribute.";font:9pt system-ui,sans-serif}}
@media print{body.intern-nl{page:intern-nl}body.intern-en{page:intern-en}}
@media (forced-colors:active){.is-present,.matrix .present{fill:CanvasText}.ground,.matrix .cell{stroke:CanvasText}}
`;
