/** A whole rubric in the fewest lines, for tests that change one of them. */
export const SMALL_RUBRIC = `id: klein
version: "1"
title: {nl: Klein, en: Small}
source: for the tests
recognise: {nl: [gedragscode], en: [code of conduct]}
sets:
  docent: {nl: [docent, leraar], en: [teacher]}
groups:
- id: melden
  label: {nl: Melden, en: Reporting}
  elements:
  - id: melden.plicht
    label: {nl: Meldplicht, en: Duty to report}
    definition: {nl: Er moet gemeld worden., en: Something must be reported.}
    source: section 1
    indicators:
      nl:
      - name: docent meldt
        all: [$docent, melden]
      en:
      - name: teacher reports
        all: [$docent, report]
    examples:
      nl: {found: [De docent meldt het.], notFound: [De docent meldt het niet.]}
      en: {found: [The teacher reports it.], notFound: [The teacher does not report it.]}
  - id: melden.geen
    kind: derived
    label: {nl: Niets, en: Nothing}
    definition: {nl: Niets gevonden., en: Nothing found.}
    source: section 2
    when: {none: [melden.plicht]}
`;
