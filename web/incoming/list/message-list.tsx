// The list: as many rows as are in sight stand in the page, whether there are ten or ten thousand. One row has the focus;
// keys act on it.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Api } from '../../frame/api';
import type { Row } from '../../frame/facts';
import { little, useMedia } from '../../frame/use-media';
import { useWords, type Words } from '../../frame/words';
import { focusOn } from './number-cell';
import { columns, ListHeads } from './list-heads';
import { draftOn, draftsOf, type Drafts } from '../acts/drafts';
import { KeyHelp } from '../keys/key-help';
import { holdsDown } from './held-down';
import { MessageRow } from './message-row';
import type { RowShown } from './row-shown';
import type { Asked } from '../../frame/card-forms';
import type { Keyed } from '../keys/keyed';
import type { ManyAsk } from '../many/many-form';
import { isUnseen } from './row-words';
import { useStyles } from '../styles';
import type { Acts } from '../acts/use-acts';
import { frameOf, useHeightAbove } from './use-height-above';
import { isSeenIn, useInSight } from './use-in-sight';
import { useKeys } from '../keys/use-keys';
import { useFirstFocus, useKeptFocus, useReachable } from './use-list-focus';
import type { Rows } from './use-rows';
import { UnsavedBar, type Offer } from '../acts/unsaved-bar';
import { useSeenWords, type SeenWords } from './use-words';

interface Shown extends Pick<Keyed, 'decides'> {
  readonly api: Api;
  readonly rows: Rows;
  readonly acts: Acts;
  readonly chosen: ReadonlyMap<string, Row>;
  readonly openId: string | undefined;
  /** What was told last, beside how many there are. */
  readonly said: ReactNode;
  /** The message that is open. */
  readonly beside: ReactNode;
  /** Of the mailboxes, where more than one is listed. */
  readonly names: ReadonlyMap<string, RowShown['mailbox']> | undefined;
  /** Of one mailbox at least. */
  readonly canDecide: boolean;
  /** What is said where it is empty. */
  readonly none: string;
  readonly onChosen: (chosen: ReadonlyMap<string, Row>) => void;
  /** About all that are marked. */
  readonly onAsk: (asking: ManyAsk) => void;
  readonly onOpen: (id: string | undefined, asked?: Asked) => void;
  /** What is known now of subjects and senders. */
  readonly onWords: (words: SeenWords) => void;
}

const rowHeight = 44;

export function MessageList(shown: Shown) {
  const { api, rows, acts, chosen, names, openId, canDecide, onChosen, onOpen } = shown;
  const [{ page }, styles] = [useWords(), useStyles()];
  const [scroll, drafts] = [useRef<HTMLDivElement>(null), draftsOf(api)];
  const [activeId, setActiveId] = useState<string>();
  // Where there is little room the list is scrolled with all that stands above it.
  const isTogether = useMedia(little);
  const above = useHeightAbove(scroll, isTogether);
  const frame = () => (isTogether ? frameOf(scroll.current) : scroll.current);
  const list = useVirtualizer({
    count: rows.total,
    getScrollElement: frame,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: above,
    // Under the heads, which stay, nothing is seen.
    scrollPaddingStart: isTogether ? 0 : above,
    getItemKey: (index) => rows.rowAt(index)?.id ?? index,
    rangeExtractor: withRow(activeId === undefined ? undefined : rows.placeOf(activeId)),
  });
  const items = list.getVirtualItems();
  const { startIndex: from, endIndex: to } = list.range ?? { startIndex: 0, endIndex: 0 };
  useWanted(rows, from, to);
  const seen = items.flatMap(({ index }) => rows.rowAt(index) ?? []);
  const reachable = useReachable(rows, seen, activeId);
  const words = useWordsOf(api, readOf(rows, seen), shown.onWords);
  const offers = offersIn(readOf(rows, seen), words);

  /**
   * Moves the focus to a row, or to the number that is typed in it: at once where it stands in the page, so that the next
   * key is of that one however quickly it comes, else as soon as it does; `isStill`: nothing is scrolled for it.
   */
  const focus = (index: number, part: 'row' | 'number' = 'row', isStill = false) => {
    const next = Math.max(0, Math.min(index, rows.total - 1));
    setActiveId(rows.rowAt(next)?.id);
    if (!isStill) list.scrollToIndex(next, { align: 'auto' });
    const find = (left: number) => {
      const row = scroll.current?.querySelector<HTMLElement>(`[data-index="${String(next)}"]`);
      if (row) focusOn(row, part, { preventScroll: isStill });
      else if (left > 0) requestAnimationFrame(() => find(left - 1));
    };
    find(60);
  };
  const opening = { isThere: rows.total > 0, isOpen: openId !== undefined };
  useFirstFocus(opening, () => focus(0, 'row', isTogether));
  const [lost, setLost] = useState<string>();
  const kept = useKeptFocus(rows, drafts, focus, setLost);
  const toggle = (index: number) => {
    const row = rows.rowAt(index);
    if (row === undefined) return;
    const next = new Map(chosen);
    if (!next.delete(row.id)) next.set(row.id, row);
    onChosen(next);
  };
  const keys = useKeys({
    ...{ rows, acts, chosen, onChosen, onOpen, onAsk: shown.onAsk, focus, toggle, openId },
    ...{ decides: shown.decides, lastId: activeId, isInSight: (at: number) => isSeenIn(frame(), at) },
  });
  useInSight(scroll, { id: isTogether ? undefined : openId, rows, show: list.scrollToIndex });

  return (
    <>
      <Bar {...{ rows, keys, canDecide }} said={shown.said}>
        <UnsavedBar {...{ drafts, acts, rows, offers, lost, onOpen, focus }} />
      </Bar>
      <div className={styles.both}>
        <section className={styles.list} aria-label={page.list}>
          {words.late > 0 && (
            <MessageBar intent="warning" layout="multiline" data-testid="late-words">
              <MessageBarBody>{page.lateWords}</MessageBarBody>
            </MessageBar>
          )}
          <div
            ref={scroll}
            className={styles.scroll}
            role="grid"
            aria-label={page.list}
            aria-rowcount={rows.total + 1}
            aria-colcount={columns.length}
            aria-multiselectable="true"
            onKeyDown={keys.onKey}
            {...{ ...kept, ...holdsDown }}
          >
            <ListHeads {...{ rows, chosen, onChosen }} />
            <div role="rowgroup" data-rows="" className={styles.rows} style={{ height: list.getTotalSize() }}>
              {items.map(({ index, start, key }) => (
                <MessageRow
                  key={key}
                  mailbox={names?.get(rows.rowAt(index)?.mailboxId ?? '')}
                  measure={list.measureElement}
                  {...{ api, index, acts, drafts, areKeysOn: keys.isOn }}
                  start={start - above}
                  row={rows.rowAt(index)}
                  words={words.of(rows.rowAt(index)?.id ?? '')}
                  isActive={rows.rowAt(index)?.id === reachable}
                  isChosen={chosen.has(rows.rowAt(index)?.id ?? '')}
                  isOpen={openId !== undefined && rows.rowAt(index)?.id === openId}
                  onActive={setActiveId}
                  onToggle={toggle}
                  onOpen={onOpen}
                  onNext={(part) => focus(nextOf(index, rows, chosen), part)}
                  onLeave={(by) => focus(index + by, by === 0 ? 'row' : 'number')}
                  onColumn={(lines) => fill(lines, { from: index, rows, drafts, acts, page })}
                />
              ))}
            </div>
            {rows.total === 0 && !rows.isLoading && (
              <div role="row" className={styles.none}>
                <span role="gridcell">{shown.none}</span>
              </div>
            )}
          </div>
        </section>
        {shown.beside}
      </div>
    </>
  );
}

/** Those in sight, and the one that had the focus last: scrolled away it keeps it, and the keys with it. */
const withRow =
  (at: number | undefined) =>
  (range: Range): number[] => {
    const indexes = defaultRangeExtractor(range);
    if (at === undefined || at >= range.count || indexes.includes(at)) return indexes;
    return [...indexes, at].toSorted((a, b) => a - b);
  };

/** Of those that are marked the next of them, each gets its number in turn; else the row below. */
function nextOf(index: number, rows: Rows, chosen: Shown['chosen']): number {
  if (!chosen.has(rows.rowAt(index)?.id ?? '')) return index + 1;
  const places = [...chosen.keys()].flatMap((id) => rows.placeOf(id) ?? []).toSorted((a, b) => a - b);
  return places.find((at) => at > index) ?? places.find((at) => at !== index) ?? index + 1;
}

interface BarShown extends Pick<Shown, 'rows' | 'said' | 'canDecide'> {
  readonly keys: ReturnType<typeof useKeys>;
  readonly children: ReactNode;
}

/** How many there are, what was told last, what is not saved, and the keys. */
function Bar({ rows, said, keys, canDecide, children }: BarShown) {
  const { frame, page } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.listHead}>
      <span role="status" className={styles.total}>
        {rows.isLoading ? frame.loading : page.total(rows.total)}
      </span>
      {said}
      {children}
      <div className={styles.keysButton}>
        <KeyHelp
          {...{ canDecide }}
          isOn={keys.isOn}
          onOn={keys.setOn}
          isOpen={keys.isHelp}
          onOpen={keys.setHelp}
        />
      </div>
    </div>
  );
}

/** What is in sight is asked for. */
function useWanted({ want }: Rows, from: number, to: number): void {
  useEffect(() => {
    want(from, to);
  }, [want, from, to]);
}

/** Of a list no longer than this all are read, as where the window is high. */
const short = 40;

const readOf = (rows: Rows, seen: readonly Row[]): readonly Row[] =>
  rows.total > short
    ? seen
    : Array.from({ length: rows.total }, (_, index) => rows.rowAt(index)).filter((row) => row !== undefined);

/** Of the rows that are read; told to whoever names messages beside the list. */
function useWordsOf(api: Api, seen: readonly Row[], onWords: Shown['onWords']): SeenWords {
  const words = useSeenWords(
    api,
    seen.filter((row) => !isUnseen(row)).map(({ id }) => id),
    seen.filter(isUnseen).map(({ id }) => id),
  );
  useEffect(() => {
    onWords(words);
  });
  return words;
}

/** Of those that have been read. */
const offersIn = (read: readonly Row[], words: SeenWords): readonly Offer[] =>
  read.flatMap((row) => {
    const { offered: number, isOfConversation } = words.of(row.id) ?? {};
    // What only belongs to a conversation is looked at by itself, and so is what an appeal is about.
    const isByItself = isOfConversation === true || row.isAppeal;
    return number === undefined || row.number !== undefined || isByItself ? [] : [{ row, number }];
  });

interface Column {
  readonly from: number;
  readonly rows: Rows;
  readonly drafts: Drafts;
  readonly acts: Acts;
  readonly page: Words['page'];
}

/**
 * A pasted column fills the rows below that have no number and are not dealt with, past junk and what came by itself; each
 * is saved by its own Enter, or all by the button above them. Those that no row is left for are told.
 */
function fill(lines: readonly string[], { from, rows, drafts, acts, page }: Column): void {
  const left = [...lines];
  for (let at = from; at < rows.total && left.length > 0; at += 1) {
    const row = rows.rowAt(at);
    if (row === undefined) break;
    const isPassed = row.mark !== undefined && at > from;
    if (isPassed || row.number !== undefined || row.registration !== 'open') continue;
    drafts.set(row.id, draftOn(row, left.shift() ?? ''));
  }
  if (left.length > 0) acts.say(page.numbers.over(left));
}
