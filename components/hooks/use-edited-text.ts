import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlainText } from '@/lib/drafts/own-texts';

/** Milliseconds after the last key until a text is written. */
const PAUSE = 700;

export interface TextEditing {
  /** What is stored. */
  stored: PlainText;
  /** An empty text is kept as it is; else it is not written. */
  mayBeEmpty: boolean;
  /** @param before what this takes the place of */
  onSave: (text: PlainText, before: PlainText) => void;
}

export interface EditedText {
  written: PlainText;
  write: (part: Partial<PlainText>) => void;
  /** Writes at once what was typed. */
  flush: () => void;
}

/** A blank at the end is the beginning of the next word, and not stored. */
export const isSameText = (a: PlainText, b: PlainText): boolean =>
  a.subject.trim() === b.subject.trim() && a.body.trim() === b.body.trim();

/**
 * A text that is written as it is typed: after a pause, when its field or the page is left, and when
 * it is taken from the screen. Nothing typed is lost, and what was stored elsewhere meanwhile (an
 * undo, another window) takes its place.
 */
export function useEditedText(editing: TextEditing): EditedText {
  const { stored } = editing;
  const [written, setWritten] = useState(stored);
  const latest = useRef(editing);
  latest.current = editing;
  const typed = useRef(stored);
  const saved = useRef(stored);
  /** On their way: the store tells of each once more. */
  const sent = useRef<PlainText[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = () => {
    clearTimeout(timer.current);
    const { mayBeEmpty, onSave } = latest.current;
    const [text, before] = [typed.current, saved.current];
    if (isSameText(text, before) || (!mayBeEmpty && text.body.trim() === '')) return;
    saved.current = text;
    sent.current.push(text);
    onSave(text, before);
  };
  useEffect(() => {
    const echo = sent.current.findIndex((one) => isSameText(one, stored));
    if (echo >= 0) {
      sent.current = sent.current.slice(echo + 1);
      return;
    }
    if (isSameText(stored, saved.current)) return;
    clearTimeout(timer.current);
    [saved.current, typed.current, sent.current] = [stored, stored, []];
    setWritten(stored);
  }, [stored.subject, stored.body]);
  // Not an effect after painting: the way out must not be later than the way in of what comes next.
  useLayoutEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, []);
  return {
    written,
    write: (part) => {
      typed.current = { ...typed.current, ...part };
      setWritten(typed.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    flush,
  };
}
