import type { Status } from '@toetssteen/scorer';
import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../app/Button.tsx';
import { type CheckRow, STATUS_ORDER } from '../checklist/rows.ts';
import { useWords } from '../locales/context.ts';
import type { Judgements } from './use-judgements.ts';

/** Confirms, rejects or amends the verdict on one element, with a reason. */
export function JudgementForm({
  row,
  judgements,
  hidden,
  locked,
  say,
}: {
  readonly row: CheckRow;
  readonly judgements: Judgements;
  /** The tool's verdict is hidden. */
  readonly hidden: boolean;
  /** The text was edited: it can be read here what was judged, not changed. */
  readonly locked: boolean;
  readonly say: (message: string) => void;
}) {
  const { judgement: words, language } = useWords();
  const id = useId();
  const element = row.row.id;
  const name = `${words.title}: ${row.row.label[language]}`;
  const mine = judgements.mine.get(element);
  const verdict = hidden ? undefined : row.finding?.status;
  const [value, setValue] = useState<Status | undefined>(mine?.judgement);
  const [reason, setReason] = useState(mine?.reason ?? '');
  const [tried, setTried] = useState(false);

  useEffect(() => {
    setValue(mine?.judgement);
    setReason(mine?.reason ?? '');
  }, [mine]);

  const needsReason = verdict !== undefined && value !== undefined && value !== verdict;
  const lacksReason = needsReason && reason.trim() === '';

  const record = async (judgement: Status, why: string) => {
    await judgements.judge(element, judgement, why.trim());
    setTried(false);
    say(words.kept);
  };

  if (locked) {
    return (
      <section class="judgement" aria-label={name}>
        {mine !== undefined && <p>{words.given(words.values[mine.judgement])}</p>}
        <p class="hint">{words.onlyUnchanged}</p>
      </section>
    );
  }
  return (
    <form
      class="judgement"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (value !== undefined && !lacksReason) void record(value, reason);
      }}
    >
      {mine !== undefined && (
        <p class="judged">
          {verdict === undefined
            ? words.given(words.values[mine.judgement])
            : mine.judgement === verdict
              ? words.agrees(words.values[mine.judgement])
              : words.differs(words.values[mine.judgement])}
          {mine.reason !== '' && <q>{mine.reason}</q>}
        </p>
      )}
      {mine === undefined && verdict !== undefined && (
        <Button
          onClick={() => {
            setValue(verdict);
            void record(verdict, reason);
          }}
        >
          {words.agree}
        </Button>
      )}
      <fieldset class="choices">
        <legend>{words.ask}</legend>
        {STATUS_ORDER.map((status) => (
          <label key={status}>
            <input
              type="radio"
              name={`${id}-value`}
              value={status}
              checked={value === status}
              onChange={() => setValue(status)}
            />
            {words.values[status]}
          </label>
        ))}
      </fieldset>
      <label class="utrecht-form-label" for={`${id}-reason`}>
        {needsReason ? words.reason : words.reasonOptional}
      </label>
      <textarea
        id={`${id}-reason`}
        class="utrecht-textarea"
        rows={2}
        value={reason}
        aria-describedby={`${id}-error`}
        aria-invalid={tried && lacksReason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p id={`${id}-error`} class="error" role="alert">
        {tried && lacksReason ? words.reasonNeeded : ''}
      </p>
      <div class="buttons">
        <button type="submit" class="nl-button nl-button--secondary" disabled={value === undefined}>
          <span class="nl-button__label">{words.keep}</span>
        </button>
        {mine !== undefined && (
          <Button
            look="subtle"
            onClick={() => {
              setValue(undefined);
              setReason('');
              void judgements.withdraw(element);
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
      {!hidden && <Others judgements={judgements} element={element} />}
    </form>
  );
}

function Others({ judgements, element }: { readonly judgements: Judgements; readonly element: string }) {
  const { judgement: words } = useWords();
  const others = judgements.others.get(element) ?? [];
  if (others.length === 0) return null;
  return (
    <ul class="others">
      {others.map(({ coder, judgement, reason }) => (
        <li key={coder}>
          {coder === '' ? '–' : coder}: {words.values[judgement]}
          {reason !== '' && <q>{reason}</q>}
        </li>
      ))}
    </ul>
  );
}
