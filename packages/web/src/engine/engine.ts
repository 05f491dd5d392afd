import { buildDocument, type Document } from '@toetssteen/document';
import { extractFlow, pagesOfText, sha256Hex } from '@toetssteen/extract/flow';
import { type AssessedFile, blockLanguages, render, renderHtml } from '@toetssteen/report';
import { type Rubric, unpackRubric } from '@toetssteen/rubric';
import { chooseRubric, createScorer, type Scorer } from '@toetssteen/scorer';
import manifest from '../../package.json' with { type: 'json' };
import { unpackVoice } from '../parts/voice-pack.ts';
import type { EditedBlock, EngineCalls, ResultView } from '../protocol.ts';
import { RUBRICS } from '../protocol.ts';
import { viewRubric } from './view-rubric.ts';

/** What results say made them: the same words as the command line's, since it is the same reading and scoring. */
const TOOL = `toetssteen ${manifest.version}`;

type Async<T> = {
  readonly [K in keyof T]: T[K] extends (argument: infer A) => infer R ? (argument: A) => Promise<R> : never;
};

/**
 * The thread's work: reads, scores, writes reports.
 *
 * @param part gives the bytes of a part that comes with the page
 */
export function createEngine(part: (name: string) => Promise<Uint8Array>): Async<EngineCalls> {
  let heads: Promise<readonly Rubric[]> | undefined;
  const scorers = new Map<string, Promise<Scorer>>();
  /** Calls so far; reports are about the latest one, also where an earlier one takes longer. */
  let turn = 0;
  let last: AssessedFile | undefined;

  const unpacked = async (name: string) => unpackRubric(new TextDecoder().decode(await part(name)));

  /** What tells the kinds of documents apart; the rubrics themselves come when they are needed. */
  function loadHeads(): Promise<readonly Rubric[]> {
    heads ??= Promise.all(RUBRICS.map((id) => unpacked(`head-${id}`)));
    heads.catch(() => {
      heads = undefined;
    });
    return heads;
  }

  function loadScorer(id: string): Promise<Scorer> {
    const known = scorers.get(id);
    if (known !== undefined) return known;
    const made = Promise.all([unpacked(`rubric-${id}`), part(`voice-${id}`)]).then(([rubric, voice]) =>
      createScorer(rubric, unpackVoice(voice)),
    );
    scorers.set(id, made);
    made.catch(() => scorers.delete(id));
    return made;
  }

  async function assess(document: Document, name: string, asked: string | undefined): Promise<AssessedFile> {
    const id = RUBRICS.find((each) => each === asked) ?? chooseRubric(document, await loadHeads()).id;
    const scorer = await loadScorer(id);
    const assessment = scorer.score(document);
    const rubricChosen = asked === id ? 'asked' : 'told';
    return { name, path: name, document, assessment, rubric: scorer.rubric, rubricChosen };
  }

  async function show(
    reading: Document | Promise<Document>,
    name: string,
    asked: string | undefined,
  ): Promise<ResultView> {
    const mine = ++turn;
    last = undefined;
    const file = await assess(await reading, name, asked);
    if (mine === turn) last = file;
    const { document, assessment, rubricChosen } = file;
    const rubric = viewRubric(file.rubric);
    return { name, document, assessment, rubric, rubricChosen, languages: blockLanguages(file) };
  }

  return {
    async read({ bytes, name, rubric }) {
      return show(extractFlow(bytes, { name }), name, rubric);
    },
    async assess({ document, name, rubric }) {
      return show(document, name, rubric);
    },
    async edit({ blocks, name, rubric }) {
      return show(documentOf(blocks), name, rubric);
    },
    async render({ format, language }) {
      if (last === undefined) throw new Error('There is no result to write down yet.');
      if (format === 'html') return renderHtml(last, { language });
      return render({ tool: TOOL, assessments: [last], failures: [] }, format, { language });
    },
    async warmUp() {
      // Compiling is put off until a language is met, so a sentence of each is scored.
      const text =
        'Deze gedragscode geldt voor alle studenten. This code of conduct applies to all students.';
      const document = await extractFlow(new TextEncoder().encode(text), { format: 'text' });
      await Promise.all([loadHeads(), assess(document, '', RUBRICS[0])]);
    },
  };
}

async function documentOf(blocks: readonly EditedBlock[]): Promise<Document> {
  const { drafts, pages, warnings } = pagesOfText(
    blocks.map(({ kind, level, text }) => ({ kind, level, pieces: [{ text, page: 1 }] })),
  );
  const metadata = { format: 'text', sha256: '', pagesEstimated: true } as const;
  const document = buildDocument({ drafts, pages, warnings, metadata });
  return {
    ...document,
    metadata: { ...metadata, sha256: await sha256Hex(new TextEncoder().encode(document.text)) },
  };
}
