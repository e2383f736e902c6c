import { Bell, Check, Ellipsis, MailCheck, UserRound, Video } from 'lucide';
import type { DraftChannel } from '@/lib/drafts/draft';
import type { OwnId } from '@/lib/drafts/own-scenario';
import { type Preparing, preparing } from '@/lib/drafts/prepare';
import { clock } from '@/lib/i18n/dates';
import type { PrepareRow } from '@/lib/messaging/drafts-protocol';
import { channelIcon } from '../draft/channel-icon';
import { ownLabel, preparedName } from '../draft/message-names';
import { useDraftTexts } from '../hooks/use-draft-texts';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { BadgePlate } from '../ui/BadgePlate';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import type { AccountLabel } from './account-labels';
import { dateAndTime } from './slot-words';
import { Subtitle } from './Subtitle';

const icons = { reminder: Bell, preparation: Video, confirmation_request: MailCheck };

export interface PrepareRowProps {
  row: PrepareRow;
  /** The row the keys act on: it and its buttons alone are in the tab order. */
  current: boolean;
  /** Where there are several. */
  account: AccountLabel | undefined;
  onCurrent: () => void;
  onDraft: (scenario: Preparing | OwnId, channel: DraftChannel) => void;
  onOpenClient: () => void;
}

/** One client at one slot to come: a tick once a message was prepared, and the one that fits. */
export function PrepareRowView(props: PrepareRowProps) {
  const { row, current, account, onDraft, onOpenClient } = props;
  const { name, prepared, scenario, channel } = row;
  const { tag } = useLanguage();
  const [words, texts, names] = [useWords(), usePopupTexts(), useDraftTexts()];
  const { prepare, draft } = texts;
  const tabIndex = current ? 0 : -1;
  const when = dateAndTime(tag, row.slot, texts);
  const done = prepared && prepare.done(preparedName(prepared, names), clock(tag, prepared.at));
  const about = [
    when,
    ...(row.bookedAhead ? [prepare.ahead] : []),
    ...(row.remote ? [prepare.remote] : []),
  ].join(' · ');
  return (
    <li>
      <div
        class={`k-li k-work ${current ? 'current' : ''}`}
        role="group"
        data-prepare
        tabIndex={tabIndex}
        aria-label={[texts.today.row(name, account ? `${when}, ${account.text}` : when), done]
          .filter(Boolean)
          .join(', ')}
        onFocusIn={props.onCurrent}
        {...(current ? { 'aria-current': true } : {})}
      >
        <span class={`k-tick ${done ? 'done' : ''}`} title={done ?? prepare.open}>
          {done && <Icon of={Check} size={14} />}
        </span>
        <div class="k-grow">
          <div class="k-row k-tight">
            <button
              type="button"
              class="k-name k-ellipsis"
              tabIndex={tabIndex}
              title={name}
              onClick={onOpenClient}
            >
              <bdi>{name}</bdi>
            </button>
            {!row.doNotRate && <BadgePlate badge={row.badge} words={words} />}
          </div>
          <Subtitle tip={[row.title, about].filter(Boolean).join(', ')} account={account}>
            {about}
          </Subtitle>
          {done && <div class="k-small k-quiet">{done}</div>}
        </div>
        <div class="k-acts">
          <Button
            kind={done ? 'text' : 'tonal'}
            size="small"
            icon={icons[scenario]}
            tabIndex={tabIndex}
            label={texts.today.action(prepare.act[scenario], name)}
            title={`${names.scenario[scenario]} · ${draft.channel[channel]}`}
            onPress={() => onDraft(scenario, channel)}
          >
            {prepare.act[scenario]}
          </Button>
          <Menu
            label={texts.today.more(name)}
            tip={words.answer.more}
            class="k-ib slim"
            tabIndex={tabIndex}
            groups={[
              {
                items: preparing.map((kind) => ({
                  text: names.scenario[kind],
                  icon: icons[kind],
                  run: () => onDraft(kind, channel),
                })),
              },
              ...(row.own.length > 0
                ? [
                    {
                      title: names.own,
                      items: row.own.map((own) => ({
                        text: ownLabel(own, names),
                        run: () => onDraft(own.id, channel),
                      })),
                    },
                  ]
                : []),
              {
                title: draft.channels,
                items: row.channels.map((one) => ({
                  text: draft.channel[one],
                  icon: channelIcon[one],
                  run: () => onDraft(scenario, one),
                })),
              },
              { items: [{ text: texts.today.openClient, icon: UserRound, run: onOpenClient }] },
            ]}
          >
            <Icon of={Ellipsis} size={18} />
          </Menu>
        </div>
      </div>
    </li>
  );
}
