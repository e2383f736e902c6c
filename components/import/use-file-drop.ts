import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Files that are dropped anywhere on the page. One that falls beside the place meant for it would
 * otherwise take the page's place.
 *
 * @returns whether a file is held over the page
 */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Between two elements of the page there is another one to enter.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      take.current([...event.dataTransfer.files]);
    };
    const listeners = { dragenter: onOver, dragover: onOver, dragleave: onLeave, drop: onDrop };
    const pairs = Object.entries(listeners) as [keyof typeof listeners, (e: DragEvent) => void][];
    for (const [type, listen] of pairs) document.addEventListener(type, listen);
    return () => {
      for (const [type, listen] of pairs) document.removeEventListener(type, listen);
    };
  }, []);
  return over;
}
