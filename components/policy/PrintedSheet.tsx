import { Printer } from 'lucide';
import { useCheatSheetTexts } from '../hooks/use-cheat-sheet-texts';
import { useLanguage } from '../hooks/use-language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import { ListBody } from './FoldedList';
import { quoted } from './PhraseList';
import { RuleList } from './RuleList';
import type { Sheet } from './sheet';

export interface PrintedSheetProps {
  sheet: Sheet;
  phrases: readonly string[];
  /** Epoch milliseconds. */
  now: number;
  onPrint: () => void;
}

/** The whole cheat-sheet at once, for the wall beside the desk. */
export function PrintedSheet({ sheet, phrases, now, onPrint }: PrintedSheetProps) {
  const { locale, tag } = useLanguage();
  const texts = useCheatSheetTexts();
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(now);
  return (
    <main class="k-print">
      <header class="k-row">
        <Mark large />
        <h1 class="k-grow">{texts.title}</h1>
        <Button kind="filled" icon={Printer} onPress={onPrint}>
          {texts.printNow}
        </Button>
      </header>
      <p class="k-print-breath">{sheet.breath}</p>
      <section>
        <h2>{texts.rightNow}</h2>
        <div class="k-print-situations">
          {sheet.situations.map(({ id, name, icon, steps }) => (
            <article key={id}>
              <h3>
                <Icon of={icon} size={16} />
                {name}
              </h3>
              <ol>
                {steps.map(({ what, why }) => (
                  <li key={what}>
                    <strong>{what}</strong>
                    <span>{why}</span>
                  </li>
                ))}
              </ol>
            </article>
          ))}
        </div>
      </section>
      <div class="k-print-columns">
        <section>
          <h2>{texts.myRules}</h2>
          <RuleList rules={sheet.rules} />
        </section>
        <section>
          <h2>{texts.phrases}</h2>
          <ul>
            {phrases.map((phrase) => (
              <li key={phrase} class="k-print-phrase">
                {quoted(phrase, locale)}
              </li>
            ))}
          </ul>
        </section>
        {sheet.lists.map((list) => (
          <section key={list.id}>
            <h2>{list.title}</h2>
            <ListBody list={list} />
          </section>
        ))}
      </div>
      <footer>{texts.printed(date)}</footer>
    </main>
  );
}
