// A message that is opened stays in sight in its list: beside it there is less room, so that rows grow and move.

import { useEffect, useRef, type RefObject } from 'react';
import type { Rows } from './use-rows';

interface Opened {
  /** Undefined: none is, or the list is not scrolled by itself. */
  readonly id: string | undefined;
  readonly rows: Rows;
  readonly show: (index: number, how: { readonly align: 'auto' }) => void;
}

/** Rows are measured again within so many pictures. */
const pictures = 30;

export function useInSight(scroll: RefObject<HTMLElement | null>, { id, ...opened }: Opened): void {
  const latest = useRef(opened);
  useEffect(() => {
    latest.current = opened;
  });
  useEffect(() => {
    const frame = scroll.current;
    if (id === undefined || frame === null) return;
    let left = pictures;
    const look = () => {
      const { rows, show } = latest.current;
      const index = rows.placeOf(id);
      if (index !== undefined && !isInSight(frame, index)) show(index, { align: 'auto' });
      left -= 1;
      if (left > 0) request = requestAnimationFrame(look);
    };
    let request = requestAnimationFrame(look);
    // Somebody goes elsewhere.
    const stop = () => {
      left = 0;
      cancelAnimationFrame(request);
    };
    const ways = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    for (const way of ways) frame.addEventListener(way, stop, { passive: true });
    return () => {
      stop();
      for (const way of ways) frame.removeEventListener(way, stop);
    };
  }, [id, scroll]);
}

function isInSight(frame: HTMLElement, index: number): boolean {
  const row = frame.querySelector(`[data-index="${String(index)}"]`);
  if (row === null) return false;
  const [{ top, bottom }, room] = [row.getBoundingClientRect(), frame.getBoundingClientRect()];
  // Under the heads nothing is seen.
  const heads = frame.querySelector('[role="columnheader"]')?.getBoundingClientRect().height ?? 0;
  return top >= room.top + heads - 1 && bottom <= room.bottom + 1;
}
