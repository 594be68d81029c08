// One row: when, from whom, about what, what it is, its number, how it stands. Text from outside is text, and isolated.

import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Row, RowWords } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { isUnsaved } from '../acts/drafts';
import { mayBe } from '../keys/use-keys';
import type { RowShown } from './row-shown';
import { NumberCell } from './number-cell';
import { Due, State } from './row-state';
import { capital, inWords, isUnseen, nameOf } from './row-words';
import { useRowStyles } from './row-styles';

export function MessageRow(shown: RowShown) {
  const { row, index, start, isActive, isChosen, isOpen, acts } = shown;
  const { page } = useWords();
  const styles = useRowStyles();
  const place = { transform: `translateY(${String(start)}px)` };
  if (row === undefined)
    return (
      <div
        ref={shown.measure}
        role="row"
        className={styles.row}
        data-index={index}
        aria-rowindex={index + 2}
        style={place}
      >
        <span role="gridcell">{page.words.loading}</span>
      </div>
    );
  // Said beside the list where the message is open there, but of a number where it is typed.
  const isSaidBeside = isOpen && !isUnsaved(shown.drafts.get(row.id));
  const problem = isSaidBeside ? undefined : acts.problemOf(row.id);
  const tab = isActive ? 0 : -1;
  return (
    <div
      ref={shown.measure}
      role="row"
      tabIndex={tab}
      data-index={index}
      data-row={row.id}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      className={mergeClasses(styles.row, isOpen && styles.openRow, isChosen && styles.chosenRow)}
      style={place}
      onFocus={({ currentTarget }) => {
        shown.onActive(row.id);
        toSight(currentTarget.querySelector('[data-problem]'));
      }}
    >
      <span role="gridcell" className={styles.markCell}>
        <Checkbox
          tabIndex={tab}
          checked={isChosen}
          aria-label={page.row.mark(nameOf(shown.words, page.row.message), inWords(row.says.arrived))}
          onChange={() => {
            shown.onToggle(index);
          }}
        />
      </span>
      <span role="gridcell" className={mergeClasses(styles.cell, styles.arrivedCell)}>
        {row.says.arrived}
        {shown.mailbox !== undefined && (
          <span className={styles.mailbox} title={shown.mailbox.name}>
            {shown.mailbox.short}
          </span>
        )}
      </span>
      <WordCells {...{ row, tab }} words={shown.words} onOpen={() => shown.onOpen(row.id)} />
      <span role="gridcell" className={mergeClasses(styles.cell, styles.kindCell)} title={row.says.kind}>
        {row.says.kind}
      </span>
      <NumberCell {...shown} row={row} tab={tab} />
      <span role="gridcell" className={mergeClasses(styles.cell, styles.stateCell)}>
        {acts.isPending(row.id) ? page.row.saving : <State row={row} />}
        <AsMarked {...{ row, acts, tab }} />
        <Beside row={row} />
      </span>
      <span
        role="gridcell"
        className={mergeClasses(styles.cell, styles.wideCell, styles.responderCell)}
        title={[row.responder, row.says.away].filter(Boolean).join(', ')}
      >
        {row.responder ?? ''}
        {row.says.away !== '' && <span className={styles.beside}>{capital(row.says.away)}</span>}
      </span>
      <span role="gridcell" className={mergeClasses(styles.cell, styles.wideCell, styles.dueCell)}>
        <Due row={row} />
      </span>
      {problem && <Problem words={problem} />}
    </div>
  );
}

/** Of the last row in sight it comes below the edge. */
const toSight = (problem: Element | null) => problem?.scrollIntoView({ block: 'nearest' });

function Problem({ words }: { readonly words: string }) {
  const styles = useRowStyles();
  const at = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Where somebody is elsewhere already, nothing moves.
    if (at.current?.closest('[data-row]')?.contains(document.activeElement)) toSight(at.current);
  }, [words]);
  return (
    <span ref={at} role="gridcell" className={styles.problem} data-problem="">
      <span role="alert">{words}</span>
    </span>
  );
}

/** What it is marked as in Outlook, made so by one press; a number is typed in its own place. */
function AsMarked({ row, acts, tab }: Pick<RowShown, 'acts'> & { readonly row: Row; readonly tab: 0 | -1 }) {
  const { page } = useWords();
  const { category } = row;
  if ((category !== 'minor' && category !== 'keptInOrder') || !mayBe(row, category)) return null;
  return (
    <Button
      size="small"
      tabIndex={tab}
      aria-label={page.category.one(page.many[category], row.says.arrived)}
      onClick={() => void acts.act(row, 'message.register', { registration: category })}
    >
      {page.many[category]}
    </Button>
  );
}

/** Who sees to it, and who else has it open. */
function Beside({ row: { taken, openBy } }: { readonly row: Row }) {
  const { page } = useWords();
  const styles = useRowStyles();
  const names = openBy.join(', ');
  return (
    <>
      {taken && (
        <span className={styles.beside}>
          {taken.isReader ? page.row.yours : page.row.takenBy(taken.name)}
        </span>
      )}
      {names !== '' && <span className={styles.beside}>{page.row.openBy(names)}</span>}
    </>
  );
}

interface Said {
  readonly row: Row;
  readonly words: RowWords | undefined;
  readonly tab: 0 | -1;
  readonly onOpen: () => void;
}

function WordCells({ row, words, tab, onOpen }: Said) {
  const { page } = useWords();
  const styles = useRowStyles();
  const known = words?.words;
  const isRead = known?.kind === 'read';
  const other = row.isSecret
    ? page.words.secret
    : row.isHidden
      ? page.words.hidden
      : known
        ? page.words[known.kind === 'read' ? 'loading' : known.kind]
        : page.words.loading;
  const from = isRead
    ? known.from === undefined
      ? page.words.unseenSender
      : known.from.trim() || page.words.noSender
    : '';
  const subject = isRead ? known.subject.trim() || page.words.noSubject : other;
  return (
    <>
      <span role="gridcell" className={mergeClasses(styles.cell, styles.fromCell)} title={from}>
        <bdi>{from}</bdi>
      </span>
      <span role="gridcell" className={mergeClasses(styles.cell, styles.subjectCell)}>
        <button
          type="button"
          tabIndex={tab}
          className={styles.subject}
          title={subject}
          aria-label={isUnseen(row) ? `${subject}: ${page.row.named(inWords(row.says.arrived))}` : undefined}
          onClick={onOpen}
        >
          <bdi>{subject}</bdi>
        </button>
      </span>
    </>
  );
}
