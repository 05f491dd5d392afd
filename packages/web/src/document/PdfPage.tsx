import type { Box, Page } from '@toetssteen/document';
import { memo } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePhrases, useWords } from '../locales/context.ts';
import type { DrawQueue } from './draw-queue.ts';
import { MarkButton } from './MarkButton.tsx';
import type { Mark } from './marks.ts';

/** A mark where it stands on one page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly boxes: readonly Box[];
  readonly words: readonly Box[];
  /** The passage begins on this page. */
  readonly isFirst: boolean;
}

/** A page is drawn when it comes this near to the window, in CSS pixels, and its picture let go further away. */
const NEAR = 900;
/** A4 in points, for a page whose size is not known. */
const A4 = { width: 595, height: 842 };

/** A page: its picture, and over it the marks. */
export const PdfPage = memo(function PdfPage({
  page,
  width,
  marks,
  pick,
  queue,
}: {
  readonly page: Page;
  /** CSS pixels; 0 while it is not known. */
  readonly width: number;
  readonly marks: readonly PlacedMark[];
  readonly pick: (mark: Mark) => void;
  readonly queue: DrawQueue;
}) {
  const { document: words } = useWords();
  const phrases = usePhrases();
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNearness(sheet);
  const [state, setState] = useState<'waiting' | 'drawn' | 'failed'>('waiting');
  const size = page.width > 0 && page.height > 0 ? page : A4;
  const scale = width / size.width;

  useEffect(() => {
    if (!near || width === 0) return;
    const stop = queue.want(page.number, Math.round(width * Math.min(devicePixelRatio, 2)), (picture) => {
      const target = canvas.current;
      if (target === null) {
        picture?.close();
        return;
      }
      if (picture === undefined) {
        setState('failed');
        return;
      }
      target.width = picture.width;
      target.height = picture.height;
      target.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
      setState('drawn');
    });
    const drawn = canvas.current;
    return () => {
      stop();
      // Two hundred pictures would not fit the memory of a phone.
      if (drawn !== null) {
        drawn.width = 0;
        drawn.height = 0;
      }
      setState('waiting');
    };
  }, [near, width, page.number, queue]);

  const label = phrases.pageName(page.label, page.number);
  return (
    <figure class="page">
      <div
        class="sheet"
        ref={sheet}
        style={{ aspectRatio: `${size.width} / ${size.height}` }}
        data-page={page.number}
        data-state={state}
      >
        <canvas ref={canvas} role="img" aria-label={words.pagePicture(label)} />
        {state === 'failed' && <p class="hint">{words.notDrawn}</p>}
        {scale > 0 &&
          marks.map((placed) => <MarkOnPage key={keyOf(placed)} placed={placed} scale={scale} pick={pick} />)}
        {scale > 0 &&
          inMargin(marks, scale).map(({ placed, top }) => (
            <div key={keyOf(placed)} class="box-ref" style={{ top: `${top}px` }}>
              <MarkButton mark={placed.mark} pick={pick} />
            </div>
          ))}
      </div>
      <figcaption>{phrases.page(page.label, page.number)}</figcaption>
    </figure>
  );
});

function MarkOnPage({
  placed: { mark, boxes, words },
  scale,
  pick,
}: {
  readonly placed: PlacedMark;
  readonly scale: number;
  readonly pick: (mark: Mark) => void;
}) {
  return (
    <>
      {boxes.map((box) => (
        // The same can be done with the button beside it, which keys and screen readers reach.
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: see above
        <div
          key={`${box.x} ${box.y}`}
          class="box"
          data-look={mark.look}
          data-selected={mark.selected}
          style={placeOf(box, scale)}
          onClick={() => pick(mark)}
        />
      ))}
      {words.map((box) => (
        <div key={`${box.x} ${box.y}`} class="box-word" style={placeOf(box, scale)} />
      ))}
    </>
  );
}

function keyOf({ mark: { span } }: PlacedMark): string {
  return `${span.start}-${span.end}`;
}

/** CSS pixels from one number in the margin to the next. */
const NUMBER_HEIGHT = 27;

/** Numbers stand in the margin at the height of their passage, pushed down where the one above is in the way. */
function inMargin(
  marks: readonly PlacedMark[],
  scale: number,
): readonly { readonly placed: PlacedMark; readonly top: number }[] {
  let free = 0;
  return marks
    .filter(({ isFirst }) => isFirst)
    .toSorted((a, b) => (a.boxes[0]?.y ?? 0) - (b.boxes[0]?.y ?? 0))
    .map((placed) => {
      const top = Math.max(free, (placed.boxes[0]?.y ?? 0) * scale - 4);
      free = top + NUMBER_HEIGHT;
      return { placed, top };
    });
}

function placeOf(box: Box, scale: number) {
  return {
    left: `${box.x * scale}px`,
    top: `${box.y * scale}px`,
    width: `${box.width * scale}px`,
    height: `${box.height * scale}px`,
  };
}

function useNearness(element: { readonly current: Element | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const watching = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      rootMargin: `${NEAR}px 0px`,
    });
    watching.observe(element.current);
    return () => watching.disconnect();
  }, [element]);
  return near;
}
