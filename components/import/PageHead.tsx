import type { ComponentChildren } from 'preact';
import { Mark } from '../ui/Mark';

export interface PageHeadProps {
  title: string;
  /** At the right of the title. */
  aside?: string;
  children?: ComponentChildren;
}

/** Mark, title and what the page is about. */
export function PageHead({ title, aside, children }: PageHeadProps) {
  return (
    <header class="k-page-head">
      <div class="k-page-title">
        <Mark large />
        <h1>{title}</h1>
        {aside && <span class="k-page-aside k-quiet">{aside}</span>}
      </div>
      {children && <div class="k-quiet">{children}</div>}
    </header>
  );
}
