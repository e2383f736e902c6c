import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import type { PlainLine } from './plain-lines';

/** The rules as one would tell them, beside the numbers they come from. */
export function PlainWords({ lines }: { lines: readonly PlainLine[] }) {
  const { plain: texts } = usePolicyEditorTexts();
  return (
    <section class="k-settings k-plain" aria-live="polite">
      <h2>{texts.title}</h2>
      <PlainList lines={lines} />
    </section>
  );
}

export function PlainList({ lines }: { lines: readonly PlainLine[] }) {
  return (
    <ul class="k-plain-list">
      {lines.map(({ key, text }) => (
        <li key={key}>
          {text[0]}
          <strong>{text[1]}</strong>
          {text[2]}
        </li>
      ))}
    </ul>
  );
}
