import '@/components/policy/policy.css';
import { useMemo, useState } from 'preact/hooks';
import { useLanguage, usePopupTexts } from '@/components/hooks/use-language';
import { CheatSheet } from '@/components/policy/CheatSheet';
import { FreedPart } from '@/components/policy/FreedPart';
import { peopleOf } from '@/components/policy/people';
import { sheetOf } from '@/components/policy/sheet-of';
import { useCheatSheetTexts } from '@/components/hooks/use-cheat-sheet-texts';
import type { SituationDraft } from '@/lib/policy/situations';
import { phraseTexts } from '@/lib/i18n/phrases';
import { ask } from '@/lib/messaging/client';
import type { ClientCard, DraftRequest } from '@/lib/messaging/protocol';
import { freedSlots } from '@/lib/policy/freed';
import { refilledAction } from '../own-pages/after-marks';
import { draftAbout, draftFor } from '../own-pages/marks';
import { openCheatSheet, openOptions } from '../own-pages/frame';
import { Loaded } from '../own-pages/Loaded';
import type { PolicyPageProps } from './PolicyPage';
import { FailureNote } from '../own-pages/FailureNote';
import { useQuery } from '../own-pages/use-query';

/** Joins the cheat-sheet with the policy, and with whoever its messages are for. */
export function PolicyTab({ actions, covered, onDraft }: PolicyPageProps) {
  const { locale, tag } = useLanguage();
  const [popup, texts] = [usePopupTexts(), useCheatSheetTexts()];
  const policy = useQuery('policy');
  const practice = useQuery('practice');
  const today = useQuery('today');
  const clients = useQuery('clients');
  const people = useMemo(
    () =>
      covered || today.state !== 'ready'
        ? null
        : peopleOf(today.value, clients.state === 'ready' ? clients.value : [], tag, popup),
    [covered, today, clients, tag, popup],
  );
  const awaited = people?.find(({ group }) => group === 'running') ?? null;
  const [chosen, setChosen] = useState<string | null>();
  const [situation, setSituation] = useState<string>();
  const whom = chosen === undefined ? (awaited?.key ?? null) : chosen;
  const person = people?.find(({ key }) => key === whom) ?? null;

  const draft = async (message: SituationDraft) => {
    if (!person) return;
    const request = person.about
      ? draftAbout({ clientId: person.clientId, ...person.about }, message)
      : await requestFor(person.clientId, message);
    if (request) onDraft(request);
    else actions.say(texts.noSlot);
  };
  return (
    <div class="k-body">
      <FailureNote actions={actions} padded />
      <Loaded query={policy}>
        {(view) => (
          <Loaded query={practice}>
            {({ address }) => (
              <CheatSheet
                sheet={sheetOf(view.current, locale, tag)}
                phrasesIn={(language) => phraseTexts(view.current.terms, language, address)}
                people={people}
                whom={whom}
                onWhom={setChosen}
                situation={situation ?? (awaited ? 'waiting' : 'no_show')}
                onSituation={setSituation}
                onDraft={(message) => void draft(message)}
                freed={person && <Freed clientId={person.clientId} actions={actions} />}
                onEditRules={() => void openOptions('policy')}
                onPrint={() => void openCheatSheet()}
                onCopy={(text) => void navigator.clipboard.writeText(text)}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

/** A message about a client's last appointment that is worth one. */
async function requestFor(clientId: string, message: SituationDraft): Promise<DraftRequest | null> {
  const card: ClientCard | null = await ask('clientCard', { clientId });
  const about = card && draftFor(card.history, Date.now());
  return about && { ...about, scenario: message };
}

/** What was freed of a client's time, and whether it was used otherwise. */
function Freed({ clientId, actions }: { clientId: string; actions: PolicyPageProps['actions'] }) {
  const { freed } = useCheatSheetTexts();
  const query = useQuery('clientCard', { clientId });
  if (query.state !== 'ready' || !query.value) return null;
  return (
    <FreedPart
      freed={freedSlots(query.value.history, Date.now())}
      onRefilled={(fact, refilled) => actions.run(refilledAction(fact, refilled, freed.saved))}
    />
  );
}
