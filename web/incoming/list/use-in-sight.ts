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
      if (index !== undefined && !standsIn(frame, index).isWhole) show(index, { align: 'auto' });
      left -= 1;
      if (left > 0) request = requestAnimationFrame(look);
    };
    let request = requestAnimationFrame(look);
    // Somebody goes elsewhere.
    const stop = () => {
      left = 0;
      cancelAnimationFrame(request);
    };
    const ways = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'focusin'] as const;
    for (const way of ways) frame.addEventListener(way, stop, { passive: true });
    return () => {
      stop();
      for (const way of ways) frame.removeEventListener(way, stop);
    };
  }, [id, scroll]);
}

/** Where it stands now, whether or not the list knows of it yet: a key may come before what was scrolled is drawn anew. */
function standsIn(
  frame: HTMLElement,
  index: number,
): { readonly isWhole: boolean; readonly isSeen: boolean } {
  const row = frame.querySelector(`[data-index="${String(index)}"]`);
  if (row === null) return { isWhole: false, isSeen: false };
  const [{ top, bottom }, room] = [row.getBoundingClientRect(), frame.getBoundingClientRect()];
  // Under the heads nothing is seen.
  const heads = frame.querySelector('[role="columnheader"]')?.getBoundingClientRect().bottom ?? room.top;
  const from = Math.max(room.top, heads);
  return {
    isWhole: top >= from - 1 && bottom <= room.bottom + 1,
    isSeen: bottom > from + 1 && top < room.bottom - 1,
  };
}

export const isSeenIn = (frame: HTMLElement | null, index: number): boolean =>
  frame !== null && standsIn(frame, index).isSeen;
