import { Button } from '../app/Button.tsx';
import { useWords } from '../locales/context.ts';

/** While a document is read: how far it is, and a way out. */
export function Reading({
  name,
  step,
  stop,
}: {
  readonly name: string;
  readonly step: number;
  readonly stop: () => void;
}) {
  const { reading } = useWords();
  return (
    <div class="middle" role="status">
      <h1 class="nl-heading nl-heading--level-1" tabIndex={-1}>
        {reading.title(name)}
      </h1>
      <ol class="steps">
        {reading.steps.map((text, index) => (
          <li
            key={text}
            data-state={index < step ? 'done' : index === step ? 'now' : 'later'}
            aria-current={index === step ? 'step' : undefined}
          >
            {text}
          </li>
        ))}
      </ol>
      <Button onClick={stop}>{reading.stop}</Button>
    </div>
  );
}
