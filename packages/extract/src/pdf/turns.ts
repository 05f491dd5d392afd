/** A place in a queue. */
export interface Turn {
  /** Settles when all who took a turn before have ended theirs. */
  readonly come: Promise<void>;
  /** Lets the next one go. May be called more than once, and without having waited. */
  end(): void;
}

/** Puts in order what is started in order but may finish in any. */
export function startQueue(): { take(): Turn } {
  let last = Promise.resolve();
  return {
    take() {
      const come = last;
      const ended = Promise.withResolvers<void>();
      last = come.then(() => ended.promise);
      return { come, end: () => ended.resolve() };
    },
  };
}
