import {
  Briefcase,
  Calendar,
  Check,
  ClipboardList,
  Database,
  Menu as Lines,
  MessageSquareText,
  Palette,
  Undo2,
  Users,
} from 'lucide';
import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useWords } from '../hooks/use-language';
import { useOptionsTexts } from '../hooks/use-options-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import { Menu } from '../ui/Menu';

export const optionSections = [
  'practice',
  'calendars',
  'policy',
  'templates',
  'clients',
  'appearance',
  'data',
] as const;
export type OptionSection = (typeof optionSections)[number];

const icons: Readonly<Record<OptionSection, IconNode>> = {
  practice: Briefcase,
  calendars: Calendar,
  policy: ClipboardList,
  templates: MessageSquareText,
  clients: Users,
  appearance: Palette,
  data: Database,
};

export interface OptionsFrameProps {
  section: OptionSection;
  onSection: (section: OptionSection) => void;
  /** Something was written and can be taken back. */
  saved: boolean;
  onUndo: () => void;
  /** A page inside the section, which brings its own heading. */
  inside?: string | undefined;
  /** A second column stands beside the settings where there is room. */
  wide?: boolean;
  children: ComponentChildren;
}

/** Navigation at the side, a bar that says what was saved, one column of settings. */
export function OptionsFrame(props: OptionsFrameProps) {
  const { section, onSection, saved, onUndo, inside, wide, children } = props;
  const words = useWords();
  const texts = useOptionsTexts();
  return (
    <div class="k-options">
      <nav class="k-nav" aria-label={texts.sections}>
        <div class="k-row k-brand">
          <Mark large />
          <span>{words.appName}</span>
        </div>
        {optionSections.map((one) => (
          <a
            key={one}
            href={`#${one}`}
            {...(one === section ? { 'aria-current': 'page' as const } : {})}
          >
            <Icon of={icons[one]} size={20} />
            {texts.section[one]}
          </a>
        ))}
      </nav>
      <div class={`k-main ${wide ? 'wide' : ''}`}>
        <header class="k-bar">
          <span class="k-bar-menu">
            <Menu
              label={texts.sections}
              groups={[
                {
                  items: optionSections.map((one) => ({
                    text: texts.section[one],
                    icon: icons[one],
                    checked: one === section,
                    run: () => onSection(one),
                  })),
                },
              ]}
            >
              <Icon of={Lines} size={20} />
            </Menu>
            <Mark large />
          </span>
          <span class="k-space" />
          <span class="k-row k-saved" role="status">
            {saved && (
              <>
                <Icon of={Check} size={16} />
                {texts.saved}
              </>
            )}
          </span>
          {saved && (
            <Button icon={Undo2} onPress={onUndo}>
              {words.undo}
            </Button>
          )}
        </header>
        <main class="k-column" key={inside ?? section}>
          {inside === undefined && (
            <>
              <h1>{texts.section[section]}</h1>
              <p class="k-quiet k-lead">{texts[section].lead}</p>
            </>
          )}
          {children}
        </main>
      </div>
    </div>
  );
}
