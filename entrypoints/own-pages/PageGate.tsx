import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Gate, type Hold } from './gate';

/**
 * Shows what is in it once all of it has come: a part that came later would push what stands below
 * it away from under the pointer. Until then there are outlines alone.
 */
export function PageGate({ children }: { children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  const held = useRef(0);
  const { hold, look } = useMemo(() => {
    // A frame later: what has come may hold parts that have to ask for something themselves.
    const look = () =>
      void requestAnimationFrame(() => {
        if (held.current === 0) setOpen(true);
      });
    const hold: Hold = () => {
      held.current += 1;
      return () => {
        held.current -= 1;
        look();
      };
    };
    return { hold, look };
  }, []);
  useEffect(look, [look]);
  return (
    <Gate.Provider value={hold}>
      <div class={isOpen ? 'k-gate' : 'k-gate k-closed'}>{children}</div>
    </Gate.Provider>
  );
}
