import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { logError } from '@/lib/platform/log';

/**
 * A component whose code comes when it is first shown: what does not belong to the popup's first
 * screen must not hold it up.
 *
 * @param meanwhile shown until then
 */
export function later<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  meanwhile: ComponentChildren = null,
): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null;
  return function Later(props: P) {
    const [Shown, setShown] = useState<FunctionComponent<P> | null>(() => loaded);
    useEffect(() => {
      if (Shown) return;
      const get = async () => {
        const component = await load();
        loaded = component;
        setShown(() => component);
      };
      get().catch((error: unknown) => logError('later', error));
    }, []);
    return Shown ? <Shown {...props} /> : <>{meanwhile}</>;
  };
}
