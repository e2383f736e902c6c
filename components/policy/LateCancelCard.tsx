import { Mail, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import { evidenceLine } from '@/lib/i18n/evidence';
import type { ClientSummary, DraftNeed } from '@/lib/messaging/protocol';
import { askAfterCancelling, urgencies, type Urgency } from '@/lib/policy/urgency';
import { LastOutcomes } from '../client/Outcomes';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { useLateCancelTexts } from '../hooks/use-late-cancel-texts';
import { BadgePlate } from '../ui/BadgePlate';
import { Button, IconButton } from '../ui/Button';
import { Choices } from '../ui/Choices';
import { NeedFields } from '../waiting/NeedFields';
import { ToldTime } from '../waiting/ToldTime';
import { dateAndTime } from '../worklist/slot-words';
import { YesNo } from './YesNo';

export interface LateCancelCardProps {
  client: ClientSummary;
  slot: Slot;
  /** The outcome as it stands; `null` while it is on its way. */
  outcome: OutcomeFact | null;
  /** Standing outcomes of the client, newest slot first. */
  history: readonly OutcomeFact[];
  /** What the policy says, sentence by sentence; empty while it is on its way. */
  reasons: readonly string[];
  /** Epoch milliseconds. */
  now: number;
  onCanYou: (need: DraftNeed) => void;
  onNewTime: () => void;
  onTold: (at: number) => void;
  onRefilled: (refilled: boolean) => void;
  onClose: () => void;
}

/** A late cancellation: how urgent it is, what the record and the rules say, and what to ask. */
export function LateCancelCard(props: LateCancelCardProps) {
  const { client, slot, outcome, history, reasons, now, onClose } = props;
  const { locale, tag } = useLanguage();
  const [words, popup, texts] = [useWords(), usePopupTexts(), useLateCancelTexts()];
  const [urgency, setUrgency] = useState<Urgency | null>(null);
  const [need, setNeed] = useState<DraftNeed>({});
  const [correcting, setCorrecting] = useState(false);
  const when = dateAndTime(tag, slot, popup);
  const asks = askAfterCancelling(urgency, slot, now);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView?.({ block: 'nearest' }), []);
  const over = Math.max(slot.start, slot.end) <= now;
  return (
    <section ref={box} class="k-card k-late-cancel" aria-label={texts.about(client.name, when)}>
      <div class="k-row">
        <span class="k-over">{texts.title}</span>
        <span class="k-space" />
        <span class="k-small k-quiet">{when}</span>
        <IconButton icon={X} slim label={texts.close} onPress={onClose} />
      </div>
      <div class="k-row">
        <bdi class="k-large k-ellipsis">{client.name}</bdi>
        {!client.doNotRate && <BadgePlate badge={client.badge} words={words} />}
      </div>
      <p class="k-small k-quiet">{evidenceLine(client, locale, tag, now)}</p>
      {history.length > 1 && <LastOutcomes bare history={history.slice(0, 6)} now={now} />}
      {!over && (
        <>
          <p class="k-label" id="urgency">
            {texts.urgency}
          </p>
          <Choices<Urgency>
            label={texts.urgency}
            look="chips"
            value={urgency}
            choices={urgencies.map((value) => ({ value, text: texts.urgent[value] }))}
            onChoose={setUrgency}
          />
        </>
      )}
      {asks === 'can_you' && <NeedFields texts={texts} need={need} onNeed={setNeed} />}
      <div class="k-row k-wrap">
        {asks === 'can_you' && (
          <Button kind="tonal" icon={Mail} onPress={() => props.onCanYou(need)}>
            {texts.canYou}
          </Button>
        )}
        <Button
          kind={asks === 'can_you' ? 'outline' : 'tonal'}
          icon={Mail}
          onPress={props.onNewTime}
        >
          {texts.newTime}
        </Button>
      </div>
      {reasons.length > 0 && (
        <div class="k-note amber k-reasons">
          <div class="k-grow">
            {reasons.join(' ')}{' '}
            <button
              type="button"
              class="k-link"
              aria-expanded={correcting}
              onClick={() => setCorrecting(!correcting)}
            >
              {texts.toldOther}
            </button>
            {correcting && (
              <ToldTime
                texts={texts}
                start={slot.start}
                now={now}
                button="k-btn tonal small"
                onTold={(at) => {
                  setCorrecting(false);
                  props.onTold(at);
                }}
              />
            )}
          </div>
        </div>
      )}
      {outcome && (
        <YesNo
          question={texts.refilled}
          yes={texts.yes}
          no={texts.no}
          value={outcome.refilled ?? null}
          onSay={props.onRefilled}
        />
      )}
    </section>
  );
}
