import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { DepositFields } from './DepositFields';
import { ExceptionsField } from './ExceptionsField';
import { ForgivenessField, RescheduleFields, StrikeFields } from './LeniencyFields';
import { NoShowField, PriceField } from './MoneyFields';
import { NoticeFields } from './NoticeFields';
import type { OverridePart } from './override-parts';
import type { TermsProps } from './terms-props';
import { WaitingFields } from './WaitingFields';

/** The fields of one part of the terms, as everywhere. */
export function PartFields({ part, ...props }: TermsProps & { part: OverridePart }) {
  const { exceptions } = usePolicyEditorTexts();
  switch (part) {
    case 'price':
      return <PriceField {...props} />;
    case 'notice':
      return <NoticeFields {...props} />;
    case 'waiting':
      return <WaitingFields {...props} />;
    case 'noShow':
      return <NoShowField {...props} />;
    case 'deposit':
      return <DepositFields {...props} />;
    case 'reschedules':
      return <RescheduleFields {...props} />;
    case 'forgiveness':
      return <ForgivenessField {...props} />;
    case 'strikes':
      return <StrikeFields {...props} />;
    case 'exceptions':
      return (
        <>
          <p class="k-over">{exceptions.title}</p>
          <ExceptionsField {...props} />
        </>
      );
  }
}
