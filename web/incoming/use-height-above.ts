// Where the list is scrolled with all that stands above it: how far that is.

import { useLayoutEffect, useState, type RefObject } from 'react';

/** What is scrolled then. */
export const frameOf = (list: Element | null): HTMLElement | null => list?.closest('[data-frame]') ?? null;

export function useHeightAbove(list: RefObject<HTMLElement | null>, isTogether: boolean): number {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const frame = frameOf(list.current);
    const rows = list.current?.querySelector('[data-rows]');
    if (!isTogether || !frame || !rows) {
      setAbove(0);
      return;
    }
    const measure = () => {
      const { top } = rows.getBoundingClientRect();
      setAbove(Math.round(top - frame.getBoundingClientRect().top + frame.scrollTop));
    };
    const watch = new ResizeObserver(measure);
    for (const part of frame.children) watch.observe(part);
    measure();
    return () => {
      watch.disconnect();
    };
  }, [list, isTogether]);
  return above;
}
