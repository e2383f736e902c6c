import { useEffect, useRef, useState } from 'preact/hooks';
import { useEchoes } from './use-echoes';

/** Milliseconds after the last key until what was typed is written. */
const PAUSE = 500;

export interface Typing {
  /** What is stored. */
  value: string;
  /** Why this text cannot be stored, or `undefined` if it can. */
  check?: ((text: string) => string | undefined) | undefined;
  /** @param before the text that was changed into this one */
  onSave: (text: string, before: string) => void;
  /** Written when the field is left and not before: half of it would already have an effect. */
  onLeave?: boolean | undefined;
}

export interface Typed {
  text: string;
  /** Once it was tried to write it. */
  error: string | undefined;
  onInput: (event: { currentTarget: { value: string } }) => void;
  onBlur: () => void;
  onEnter: () => void;
}

/** Text that is written as it is typed; what cannot be stored stays and says why. */
export function useTypedText({ value, check, onSave, onLeave }: Typing): Typed {
  const [text, setText] = useState(value);
  const [asked, setAsked] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const echoes = useEchoes();
  const written = useRef(value);
  /** What the text on the screen began with. */
  const began = useRef(value);
  const save = useRef(onSave);
  save.current = onSave;

  useEffect(() => {
    // Said here a moment ago: the text may be further by now.
    if (echoes.isEcho(value.trim()) || value === written.current) return;
    // Undo or another window changed it: what is being typed here is not thrown away. A blank at
    // the end is the beginning of the next word.
    const typing = text.trim() !== written.current.trim();
    written.current = value;
    if (typing || text.trim() === value.trim()) return;
    began.current = value;
    setAsked(false);
    setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const write = (typed: string) => {
    clearTimeout(timer.current);
    setAsked(true);
    if (check?.(typed) !== undefined || typed.trim() === written.current.trim()) return;
    const before = began.current;
    [written.current, began.current] = [typed, typed];
    echoes.send(typed.trim());
    save.current(typed, before);
  };
  return {
    text,
    error: asked ? check?.(text) : undefined,
    onInput: (event) => {
      const typed = event.currentTarget.value;
      setText(typed);
      setAsked(false);
      clearTimeout(timer.current);
      if (!onLeave) timer.current = setTimeout(() => write(typed), PAUSE);
    },
    onBlur: () => write(text),
    onEnter: () => write(text),
  };
}
