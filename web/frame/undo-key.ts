// Ctrl+Z takes back what is offered to be taken back. Where something is typed a browser takes back what was typed last, and in
// a form nothing is undone but what stands in it.

import { useEffect, useRef } from 'react';

export const isTyping = (target: HTMLElement): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio');

export const isUndo = (event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'key'>): boolean =>
  (event.ctrlKey || event.metaKey) && event.key === 'z';

/** Wherever the focus is: what was pressed may be gone with what it did. Undefined: nothing is offered. */
export function useUndoKey(undo: (() => void) | undefined): void {
  const now = useRef(undo);
  useEffect(() => {
    now.current = undo;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (!isUndo(event) || event.defaultPrevented || !(target instanceof HTMLElement) || isTyping(target))
        return;
      if (now.current === undefined) return;
      event.preventDefault();
      if (target.closest('form') === null) now.current();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}
