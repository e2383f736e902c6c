import { ChevronDown, Copy } from 'lucide';
import { useCheatSheetTexts } from '../hooks/use-cheat-sheet-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { SheetList } from './sheet';

export interface FoldedListProps {
  list: SheetList;
  open: boolean;
  onOpen: (open: boolean) => void;
  onCopy: (text: string) => void;
}

/** A list that opens below its heading: exceptions, questions, what to think of. */
export function FoldedList({ list, open, onOpen, onCopy }: FoldedListProps) {
  const texts = useCheatSheetTexts();
  return (
    <details
      class="k-fold"
      data-list={list.id}
      open={open}
      onToggle={(event) => onOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>
        <span class="k-grow">
          <span>{list.title}</span>
          <span class="k-small k-quiet">{list.about}</span>
        </span>
        <Icon of={ChevronDown} size={18} />
      </summary>
      <ListBody list={list} />
      {list.copies && (
        <Button icon={Copy} onPress={() => onCopy(listText(list))}>
          {texts.copyAll}
        </Button>
      )}
    </details>
  );
}

/** The groups of a list, as popup and printed page show them. */
export const ListBody = ({ list }: { list: SheetList }) => (
  <div class="k-fold-body">
    {list.groups.map(({ title, items }) => (
      <div key={title ?? items[0]}>
        {title && <h3 class="k-over">{title}</h3>}
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
    ))}
    {list.note && <p class="k-small k-quiet">{list.note}</p>}
  </div>
);

const listText = ({ groups }: SheetList): string =>
  groups
    .map(({ title, items }) => [...(title ? [title] : []), ...items.map((item) => `- ${item}`)])
    .map((lines) => lines.join('\n'))
    .join('\n\n');
