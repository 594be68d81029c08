// Which row of the list has the focus, and where it goes when that row goes.

import { useEffect, useRef, type DOMAttributes } from 'react';
import type { Row } from '../../frame/facts';
import { isUnsaved, type Drafts } from '../acts/drafts';
import type { Rows } from './use-rows';

/**
 * Of the rows in sight the one that Tab and Escape come to: where that which had the focus has left the list the one that
 * stands there now, and where it is out of sight the first.
 */
export function useReachable(
  rows: Rows,
  seen: readonly Row[],
  activeId: string | undefined,
): string | undefined {
  const place = useRef(0);
  const at = activeId === undefined ? undefined : rows.placeOf(activeId);
  if (at !== undefined) place.current = at;
  const there = rows.rowAt(Math.min(place.current, rows.total - 1))?.id;
  return [activeId, there].find((id) => seen.some((row) => row.id === id)) ?? seen[0]?.id;
}

interface FirstFocus {
  readonly isThere: boolean;
  /** A message is, beside the list. */
  readonly isOpen: boolean;
}

/** When the view is opened and nothing else has the focus or is about to, the first row gets it. */
export function useFirstFocus({ isThere, isOpen }: FirstFocus, focus: () => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isThere || isDone.current) return;
    isDone.current = true;
    if (document.activeElement === document.body && !isOpen) focus();
  });
}

/** Where the focus is put while a list is long in coming, too. */
const nowhere = 'body, main';

interface Focused {
  readonly id: string;
  readonly index: number;
  readonly part: 'row' | 'number';
}

/**
 * A row that moves in the list keeps the focus: the next key is of that one. It may go with what is done to it, here or by
 * somebody else: the one that stands there now has the focus then; one in which a number is being typed is told of.
 */
export function useKeptFocus(
  rows: Rows,
  drafts: Drafts,
  focus: (index: number, part?: 'row' | 'number') => void,
  onLost: (id: string) => void,
): Pick<DOMAttributes<HTMLElement>, 'onFocus' | 'onBlur'> {
  const last = useRef<Focused>(undefined);
  useEffect(() => {
    const was = last.current;
    if (was === undefined || document.activeElement?.matches(nowhere) === false) return;
    const there = rows.rowAt(was.index);
    const isComing = there === undefined && was.index < rows.total;
    // Scrolled out of sight it is where it was.
    if (isComing || there?.id === was.id || rows.total === 0) return;
    last.current = undefined;
    const isTyping = isUnsaved(drafts.get(was.id));
    const moved = rows.placeOf(was.id);
    if (moved !== undefined) focus(moved, was.part);
    // What is typed on is no key for another row.
    else if (isTyping) onLost(was.id);
    else focus(was.index);
  });
  return {
    onFocus: ({ target }) => {
      const row = target.closest<HTMLElement>('[data-row]');
      const { row: id, index } = row?.dataset ?? {};
      const part = target instanceof HTMLInputElement && target.type === 'text' ? 'number' : 'row';
      last.current = id === undefined ? undefined : { id, index: Number(index), part };
    },
    // Somebody left the list, or went on in the message beside it; a row that is taken out says nothing.
    onBlur: ({ relatedTarget }) => {
      const isLeft = relatedTarget === null || relatedTarget.matches(nowhere);
      if (isLeft || relatedTarget.closest('[data-beside]') !== null) last.current = undefined;
    },
  };
}

/** What is wrong is put right before anything else; where the next number is being typed already, that is not disturbed. */
export function backTo(field: HTMLInputElement | null | undefined, drafts: Drafts): void {
  const { activeElement: at } = document;
  const next = at instanceof HTMLElement ? at.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
  const isFree = at === document.body || (next !== undefined && !isUnsaved(drafts.get(next)));
  if (isFree) field?.focus();
}

/** That of a row that stands in the page. */
export const numberFieldOf = (id: string): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>(`[data-row="${id}"] input[type="text"]`);
