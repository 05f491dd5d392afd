import type { Condition, Derived } from '@toetssteen/rubric';
import type { AttributeValue, Finding, Status } from './assessment.ts';

/** A row whose parts are not certain is not certain itself. */
type Truth = 'yes' | 'maybe' | 'no' | 'unknown';

/**
 * Works out a derived row from the findings and attributes it follows from.
 *
 * An element in doubt makes the row doubtful where its answer would decide it; a text that could not be read makes it
 * unreadable. A date that is less specific than the day it is compared with (a bare year) leaves the row in doubt where
 * the day falls in it; without any date the row is absent.
 *
 * @param readable whether so much of the document was read that what was not found is absent
 */
export function derive(
  row: Derived,
  findings: ReadonlyMap<string, Finding>,
  attributes: ReadonlyMap<string, AttributeValue>,
  readable: boolean,
): Finding {
  return {
    element: row.id,
    status: statusOf(all(partsOf(row.when, findings, attributes, readable))),
    evidence: [],
    nearest: [],
  };
}

function partsOf(
  when: Condition,
  findings: ReadonlyMap<string, Finding>,
  attributes: ReadonlyMap<string, AttributeValue>,
  readable: boolean,
): Truth[] {
  const truths = (patterns: readonly string[]) =>
    patterns
      .flatMap((pattern) => matching(pattern, findings, when.except))
      .map(({ status }) => truthOf(status));
  const parts = truths(when.found);
  if (when.some.length > 0) parts.push(not(all(truths(when.some).map(not))));
  parts.push(...truths(when.none).map(not));
  if (when.onOrAfter !== undefined)
    parts.push(onOrAfter(attributes.get(when.onOrAfter.attribute), when.onOrAfter.date, readable));
  return parts;
}

function matching(
  pattern: string,
  findings: ReadonlyMap<string, Finding>,
  except: readonly string[],
): Finding[] {
  const prefix = pattern.endsWith('.*') ? pattern.slice(0, -1) : undefined;
  return [...findings.values()].filter(
    ({ element }) =>
      (prefix === undefined ? element === pattern : element.startsWith(prefix)) && !except.includes(element),
  );
}

function onOrAfter(attribute: AttributeValue | undefined, day: string, readable: boolean): Truth {
  const value = attribute?.value;
  if (typeof value !== 'string') return readable ? 'no' : 'unknown';
  if (value.length < day.length && day.startsWith(value)) return 'maybe';
  return value >= day.slice(0, value.length) ? 'yes' : 'no';
}

function truthOf(status: Status): Truth {
  return ({ present: 'yes', doubtful: 'maybe', absent: 'no', unreadable: 'unknown' } as const)[status];
}

function statusOf(truth: Truth): Status {
  return ({ yes: 'present', maybe: 'doubtful', no: 'absent', unknown: 'unreadable' } as const)[truth];
}

function not(truth: Truth): Truth {
  return ({ yes: 'no', no: 'yes', maybe: 'maybe', unknown: 'unknown' } as const)[truth];
}

function all(truths: readonly Truth[]): Truth {
  for (const decisive of ['no', 'unknown', 'maybe'] as const) if (truths.includes(decisive)) return decisive;
  return 'yes';
}
