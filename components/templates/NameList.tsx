import { variables } from '@/lib/drafts/variables';
import { useTemplateTexts } from '../hooks/use-template-texts';

/** What a text may name; a click writes it where the text was left. */
export function NameList({ onInsert }: { onInsert: (name: string) => void }) {
  const texts = useTemplateTexts();
  return (
    <details class="k-template-names">
      <summary>{texts.names}</summary>
      <ul>
        {variables.map((name) => (
          <li key={name}>
            <button
              type="button"
              class="k-template-name"
              aria-label={texts.insert(name)}
              onClick={() => onInsert(name)}
            >
              {`{{${name}}}`}
            </button>
            <span class="k-small k-quiet">{texts.variables[name]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
