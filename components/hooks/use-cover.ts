import { useEffect, useState } from 'preact/hooks';

export interface Cover {
  /** Names and counts are not to be shown in this window. */
  covered: boolean;
  setCovered: (covered: boolean) => void;
}

/**
 * Whether this window keeps names to itself while the screen is shared. The user may uncover them
 * here; the next time that everything is hidden, this window hides them again.
 */
export function useCover(screenShare: boolean): Cover {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!screenShare) setOpen(false);
  }, [screenShare]);
  return { covered: screenShare && !open, setCovered: (covered) => setOpen(!covered) };
}
