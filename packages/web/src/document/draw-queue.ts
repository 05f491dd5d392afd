/** Asks for pictures of pages one at a time, those that came into sight last first. */
export interface DrawQueue {
  /** @returns what to call when the page is no longer in sight */
  want(page: number, width: number, done: (picture: ImageBitmap | undefined) => void): () => void;
}

interface Wish {
  readonly page: number;
  readonly width: number;
  readonly done: (picture: ImageBitmap | undefined) => void;
}

/**
 * A reader who scrolls through two hundred pages shall not wait for all of them: what is out of sight before its turn
 * is not drawn.
 */
export function createDrawQueue(draw: (page: number, width: number) => Promise<ImageBitmap>): DrawQueue {
  const wishes: Wish[] = [];
  let busy = false;

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let wish = wishes.pop(); wish !== undefined; wish = wishes.pop()) {
      // A page that cannot be drawn says so in its place; the others go on.
      const picture = await draw(wish.page, wish.width).catch(() => undefined);
      wish.done(picture);
    }
    busy = false;
  }

  return {
    want(page, width, done) {
      const wish: Wish = { page, width, done };
      wishes.push(wish);
      void work();
      return () => {
        const index = wishes.indexOf(wish);
        if (index !== -1) wishes.splice(index, 1);
      };
    },
  };
}
