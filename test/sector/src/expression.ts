/**
 * Whether an expression over element ids holds: `a or b`, `a and not (b or c)`, `group.*` for any id that begins so.
 * "not" binds closer than "and", "and" closer than "or".
 *
 * @param present ids that hold
 * @throws SyntaxError for a bracket or word too many or too few
 */
export function holdsOf(expression: string, present: ReadonlySet<string>): boolean {
  const words = expression.match(/[()]|[^\s()]+/gu) ?? [];
  let at = 0;
  const take = (word: string): boolean => words[at] === word && at++ >= 0;

  const either = (): boolean => {
    let holds = both();
    while (take('or')) holds = both() || holds;
    return holds;
  };
  const both = (): boolean => {
    let holds = one();
    while (take('and')) holds = one() && holds;
    return holds;
  };
  const one = (): boolean => {
    if (take('not')) return !one();
    if (take('(')) {
      const holds = either();
      if (!take(')')) throw new SyntaxError(`A bracket is open in "${expression}". Close it.`);
      return holds;
    }
    const id = words[at++];
    if (id === undefined || /^(?:and|or|\))$/u.test(id)) {
      throw new SyntaxError(`An element is missing in "${expression}". Write its id.`);
    }
    if (!id.endsWith('.*')) return present.has(id);
    return [...present].some((each) => each.startsWith(id.slice(0, -1)));
  };

  const holds = either();
  if (at < words.length) throw new SyntaxError(`"${words[at]}" is too much in "${expression}". Take it out.`);
  return holds;
}
