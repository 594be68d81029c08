// How far what stands above the rows reaches in what is scrolled: the heads, or all of the page above them.

import { useLayoutEffect, useState, type RefObject } from 'react';

/** What is scrolled where the list is scrolled together with what stands above it. */
export const frameOf = (list: Element | null): HTMLElement | null => list?.closest('[data-frame]') ?? null;

export function useHeightAbove(list: RefObject<HTMLElement | null>, isTogether: boolean): number {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const frame = isTogether ? frameOf(list.current) : list.current;
    const rows = list.current?.querySelector('[data-rows]');
    if (!frame || !rows) {
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
