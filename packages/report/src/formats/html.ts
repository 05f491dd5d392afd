import { countStatuses } from '../checklist.ts';
import { numbered } from '../html/anchors.ts';
import { badgeMarkup, checklistMarkup } from '../html/checklist.ts';
import { documentTextMarkup } from '../html/document-text.ts';
import { html, Markup, NOTHING } from '../html/markup.ts';
import type { Sheet } from '../html/sheet.ts';
import { STYLE } from '../html/style.ts';
import { STYLE_SHA256 } from '../html/style-hash.ts';
import { blockLanguages, notableLanguages } from '../languages.ts';
import { phrasesIn } from '../locales/locales.ts';
import type { Phrases } from '../locales/phrases.ts';
import type { AssessedFile, RenderOptions } from '../result.ts';
import { STATUS_ORDER } from '../statuses.ts';
import { warningSentence } from '../warnings.ts';

/** Nothing may be loaded, run or sent; the one style sheet is named by its fingerprint. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;

/**
 * One document as a page that needs nothing else: the checklist beside the text, with links both ways. No script.
 */
export function renderHtml(file: AssessedFile, options: RenderOptions = {}): string {
  const phrases = phrasesIn(options.language);
  const { words } = phrases;
  const sheet: Sheet = { file, phrases, languages: blockLanguages(file) };
  const groups = numbered(file);
  const anchored = groups.flatMap(({ rows }) => rows.flatMap((row) => [...row.evidence, ...row.nearest]));
  const page = html`<!doctype html>
<html lang="${phrases.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${file.name} – Toetssteen</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#text">${words.toText}</a>
${headerMarkup(file, phrases)}
<main>
<section class="pane" id="checklist" aria-labelledby="checklist-title" tabindex="0">
<h2 id="checklist-title">${words.checklist}</h2>
${filterMarkup(file, phrases)}
${checklistMarkup(sheet, groups)}
</section>
<section class="pane" id="text" aria-labelledby="text-title" tabindex="0">
<h2 id="text-title">${words.text}</h2>
<p class="back"><a href="#checklist">${words.toChecklist}</a></p>
<article>${documentTextMarkup(sheet, anchored)}
</article>
</section>
</main>
<footer>${phrases.closing.map((sentence) => html`<p>${sentence}</p>`)}</footer>
</body>
</html>
`;
  return page.source;
}

function headerMarkup(file: AssessedFile, phrases: Phrases): Markup {
  const { document, rubric, assessment } = file;
  const { words } = phrases;
  const chosen = file.rubricChosen === 'told' ? words.rubricTold : words.rubricAsked;
  const languages = notableLanguages(file).map((language) => phrases.languageName[language]);
  const warnings = document.warnings.map((warning) => warningSentence(warning, document, phrases));
  return html`<header>
<p class="kicker">${words.reportTitle}</p>
<h1>${file.name}</h1>
<p class="lead">${phrases.closing[0]}</p>
<dl>
<div><dt>${words.rubric}</dt><dd>${rubric.title[phrases.language]} (${assessment.rubric.id} ${assessment.rubric.version}, ${assessment.rubric.hash}; ${chosen})</dd></div>
<div><dt>${words.source}</dt><dd>${rubric.source}</dd></div>
<div><dt>${words.pages}</dt><dd>${phrases.pageCount(document.pages.length, document.metadata.pagesEstimated)}</dd></div>
${languages.length === 0 ? NOTHING : html`<div><dt>${words.languages}</dt><dd>${languages.join(', ')}</dd></div>`}
<div><dt>${words.file}</dt><dd>${file.path}</dd></div>
<div><dt>${words.fingerprint}</dt><dd><code>${document.metadata.sha256}</code></dd></div>
</dl>
${
  warnings.length === 0
    ? NOTHING
    : html`<div class="warnings" role="note"><strong>${words.warnings}</strong><ul>${warnings.map((text) => html`<li>${text}</li>`)}</ul></div>`
}
</header>`;
}

/** Radio buttons that the style sheet reacts to: a filter that needs no script. */
function filterMarkup(file: AssessedFile, phrases: Phrases): Markup {
  const counts = countStatuses(file);
  const total = STATUS_ORDER.reduce((sum, status) => sum + counts[status], 0);
  const shown = STATUS_ORDER.filter((status) => status !== 'unreadable' || counts.unreadable > 0);
  return html`<fieldset class="filter">
<legend>${phrases.words.show}</legend>
<label><input type="radio" name="show" id="show-all" checked><span class="choice">${phrases.words.all} <span class="count">${total}</span></span></label>
${shown.map(
  (status) =>
    html`<label><input type="radio" name="show" id="show-${status}"><span class="choice">${badgeMarkup(status, phrases)} <span class="count">${counts[status]}</span></span></label>
`,
)}</fieldset>
<details class="meaning"><summary>${phrases.words.meaning}</summary><dl>${shown.map(
    (status) =>
      html`<div><dt>${badgeMarkup(status, phrases)}</dt><dd>${phrases.statusMeaning[status]}</dd></div>`,
  )}</dl></details>`;
}
