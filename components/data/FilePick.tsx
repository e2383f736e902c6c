import { useRef } from 'preact/hooks';
import type { IconNode } from 'lucide';
import { Button, type ButtonProps } from '../ui/Button';

export interface FilePickProps {
  /** What the browser's own window offers, such as `.csv,text/csv`. */
  accept: string;
  kind?: NonNullable<ButtonProps['kind']>;
  icon?: IconNode;
  onPick: (file: File) => void;
  children: string;
}

/** A button that asks for a file. */
export function FilePick({ accept, kind = 'outline', icon, onPick, children }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        kind={kind}
        onPress={() => input.current?.click()}
        {...(icon === undefined ? {} : { icon })}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again, once it was corrected.
          event.currentTarget.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
