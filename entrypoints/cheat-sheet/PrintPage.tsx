import { useEffect } from 'preact/hooks';
import { useCheatSheetTexts } from '@/components/hooks/use-cheat-sheet-texts';
import { useLanguage, useWords } from '@/components/hooks/use-language';
import { PrintedSheet } from '@/components/policy/PrintedSheet';
import { sheetOf } from '@/components/policy/sheet-of';
import { phraseTexts } from '@/lib/i18n/phrases';
import { Loaded } from '../own-pages/Loaded';
import { useQuery } from '../own-pages/use-query';

/** Joins the printed cheat-sheet with the policy. Nothing about any client is asked for. */
export function PrintPage() {
  const { locale, tag } = useLanguage();
  const words = useWords();
  const texts = useCheatSheetTexts();
  const policy = useQuery('policy');
  const practice = useQuery('practice');
  useEffect(() => {
    document.title = `${texts.title} – ${words.appName}`;
  }, [texts, words]);
  return (
    <Loaded query={policy}>
      {({ current }) => (
        <Loaded query={practice}>
          {({ address }) => (
            <PrintedSheet
              sheet={sheetOf(current, locale, tag)}
              phrases={phraseTexts(current.terms, locale, address)}
              now={Date.now()}
              onPrint={() => print()}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
