import { boxesAt } from '@toetssteen/document';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ResultView } from '../protocol.ts';
import { createDrawQueue } from './draw-queue.ts';
import type { Mark } from './marks.ts';
import { PdfPage, type PlacedMark } from './PdfPage.tsx';

/** The pages of a PDF as they look, with the passages marked where they stand. */
export function PdfView({
  view,
  marks,
  pick,
  draw,
}: {
  readonly view: ResultView;
  readonly marks: readonly Mark[];
  readonly pick: (mark: Mark) => void;
  readonly draw: (page: number, width: number) => Promise<ImageBitmap>;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const queue = useMemo(() => createDrawQueue(draw), [draw]);
  const byPage = useMemo(() => placeMarks(view, marks), [view, marks]);
  return (
    <div class="pages" ref={frame}>
      {view.document.pages.map((page) => (
        <PdfPage
          key={page.number}
          page={page}
          width={width}
          marks={byPage.get(page.number) ?? NONE}
          pick={pick}
          queue={queue}
        />
      ))}
    </div>
  );
}

const NONE: readonly PlacedMark[] = [];

function placeMarks(
  { document }: ResultView,
  marks: readonly Mark[],
): ReadonlyMap<number, readonly PlacedMark[]> {
  const byPage = new Map<number, PlacedMark[]>();
  for (const mark of marks) {
    const boxes = boxesAt(document, mark.span);
    const words = mark.words.flatMap((word) => boxesAt(document, word));
    for (const number of new Set(boxes.map((box) => box.page))) {
      const placed: PlacedMark = {
        mark,
        boxes: boxes.filter((box) => box.page === number),
        words: words.filter((box) => box.page === number),
        isFirst: boxes[0]?.page === number,
      };
      const list = byPage.get(number);
      if (list === undefined) byPage.set(number, [placed]);
      else list.push(placed);
    }
  }
  return byPage;
}

/** Width of an element in CSS pixels, as it changes. 0 until it is known. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const watching = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watching.observe(element.current);
    return () => watching.disconnect();
  }, [element]);
  return width;
}
