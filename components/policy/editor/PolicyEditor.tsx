import type { ComponentChildren } from 'preact';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { SettingCard } from '../../settings/SettingRow';
import { DepositFields } from './DepositFields';
import { ExceptionsField } from './ExceptionsField';
import { ForgivenessField, RescheduleFields, StrikeFields } from './LeniencyFields';
import { CurrencyField, NoShowField, PriceField } from './MoneyFields';
import { NoticeFields } from './NoticeFields';
import type { TermsProps } from './terms-props';
import { WaitingFields } from './WaitingFields';

/** All terms, card by card; each is written by itself. */
export function PolicyEditor(props: TermsProps) {
  const texts = usePolicyEditorTexts();
  const card = (title: string, children: ComponentChildren) => (
    <SettingCard title={title}>{children}</SettingCard>
  );
  return (
    <>
      {card(texts.notice.title, <NoticeFields {...props} />)}
      {card(texts.waiting.title, <WaitingFields {...props} />)}
      {card(
        texts.money.title,
        <>
          <CurrencyField {...props} />
          <PriceField {...props} />
          <NoShowField {...props} />
        </>,
      )}
      {card(texts.deposit.title, <DepositFields {...props} />)}
      {card(
        texts.leniency.title,
        <>
          <ForgivenessField {...props} />
          <RescheduleFields {...props} />
          <StrikeFields {...props} />
        </>,
      )}
      {card(
        texts.exceptions.title,
        <>
          <p class="k-small k-quiet k-card-lead">{texts.exceptions.lead}</p>
          <ExceptionsField {...props} />
        </>,
      )}
    </>
  );
}
