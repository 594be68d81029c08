// The registration number, typed in the row: Enter or the button saves and goes on, with Shift the message needs no answer
// either; what the subject holds is offered and saved only when it is taken, a pasted column fills the rows below. Leaving
// the field saves nothing, and says so.

import { Button, Input, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { Row } from '../../frame/facts';
import { isUndo } from '../../frame/undo-key';
import { useWords, type Words } from '../../frame/words';
import { draftOn, isUnsaved, settle, useDraft } from '../acts/drafts';
import type { RowShown } from './row-shown';
import { inWords, nameOf } from './row-words';
import { useRowStyles } from './row-styles';
import { backTo } from './use-list-focus';
import { useSameNumber, type Typing } from './use-same-number';
import { registering } from '../acts/unsaved-bar';

/** A key brought the focus there, and nothing has been pressed in them since. */
const entered = new WeakSet<EventTarget>();

/** The row, or the number that is typed in it. */
export function focusOn(row: HTMLElement, part: 'row' | 'number', how?: FocusOptions): void {
  const field = part === 'number' ? row.querySelector<HTMLElement>('input[type="text"]') : null;
  (field ?? row).focus(how);
  if (field) entered.add(field);
}

/** The key that leads here, pressed once more, is no letter of a number. */
function isLeadingAgain(event: KeyboardEvent, key: string | undefined): boolean {
  const isAgain = event.key === key && entered.has(event.currentTarget);
  if (!(isAgain && event.repeat)) entered.delete(event.currentTarget);
  if (isAgain) event.preventDefault();
  return isAgain;
}

const isOnlyNumbered = ({ number, answer }: Row): boolean => number !== undefined && answer === 'undecided';

interface Shown extends RowShown {
  readonly row: Row;
  readonly tab: 0 | -1;
}

export function NumberCell(shown: Shown) {
  const { row, words, acts, drafts, tab, areKeysOn, onNext, onLeave, onOpen, onColumn } = shown;
  const [{ page }, styles] = [useWords(), useRowStyles()];
  const [draft, cell] = [useDraft(drafts, row.id), useRef<HTMLSpanElement>(null)];
  const value = draft?.text ?? row.number ?? '';
  const isOffered = draft?.isOffer === true;
  const isTyped = isUnsaved(draft);
  const beside = besideOf({ row, words, isTyped, isAtRest: draft === undefined }, page.row);
  const className = mergeClasses(styles.numberCell, row.says.kind === '' && styles.aloneCell);
  useLayoutEffect(() => {
    if (isOffered && document.activeElement instanceof HTMLInputElement) document.activeElement.select();
  }, [isOffered]);
  const set = (text: string) => {
    if (text === '' && words?.offered !== undefined && row.number === undefined) drafts.refuse(row.id);
    else if (text === (row.number ?? '')) drafts.delete(row.id);
    else drafts.set(row.id, draftOn(row, text, draft?.version));
    acts.forget(row.id);
  };
  const save = async (isClosed = false) => {
    const number = value.trim();
    if (draft && number === '' && staysAsSaved(shown, page)) return;
    if (draft === undefined || number === '' || number === row.number) {
      if (isClosed && isOnlyNumbered(row)) void acts.act(row, 'assignment.notNeeded');
      onNext('number');
      return;
    }
    if (draft.asksMore) {
      onOpen(row.id, registering(number));
      return;
    }
    // Taken: it stays while it is on its way, and after a no.
    drafts.set(row.id, { ...draft, isOffer: false });
    const from = { id: row.id, version: draft.version };
    const inputs = { registration: 'registered', number, ...(isClosed && { closes: true }) };
    const saving = acts.act(from, 'message.register', inputs);
    // The next one can be typed while this one is on its way; a no comes back to its own row.
    onNext('number');
    const acted = await saving;
    settle(drafts, { ...from, number }, acted);
    if (!acted.isDone && !acted.isSame) backTo(cell.current?.querySelector('input'), drafts);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isLeadingAgain(event, areKeysOn && !isTyped ? page.keys.register : undefined)) return;
    // Nothing is typed here that could be taken back: what was saved is.
    if (isUndo(event) && !isTyped) {
      event.preventDefault();
      event.stopPropagation();
      void acts.undo();
      return;
    }
    const runs: Readonly<Record<string, () => void>> = {
      Enter: () => void save(event.shiftKey),
      Escape: () => {
        drafts.delete(row.id);
        acts.forget(row.id);
        onLeave(0);
      },
      ArrowDown: () => onLeave(1),
      ArrowUp: () => onLeave(-1),
    };
    const run = runs[event.key];
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <span ref={cell} role="gridcell" className={className}>
      <Input
        type="text"
        size="small"
        tabIndex={tab}
        className={styles.number}
        autoComplete="off"
        placeholder={page.columns.number}
        maxLength={100}
        aria-label={page.row.number(nameOf(words, page.row.message), inWords(row.says.arrived))}
        aria-invalid={isTyped && acts.problemOf(row.id) !== undefined}
        value={value}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const isNone = row.number !== undefined || drafts.isRefused(row.id);
          const offered = isNone ? undefined : words?.offered;
          if (!drafts.has(row.id) && offered !== undefined)
            drafts.set(row.id, { ...draftOn(row, offered), isOffer: true });
          // What somebody is typing is gone on with.
          if (!isTyped) target.select();
        }}
        onBlur={({ currentTarget }) => {
          entered.delete(currentTarget);
          // What nobody has taken is not left as if it had been typed.
          if (isOffered || draft?.text.trim() === '') drafts.delete(row.id);
        }}
        onPaste={(event) => {
          const lines = columnIn(event);
          if (lines) onColumn(lines);
        }}
        onChange={(_, { value: text }) => {
          set(text);
        }}
      />
      {beside && <span className={styles.beside}>{beside}</span>}
      <Same api={shown.api} id={row.id} number={isTyped && shown.isActive ? value : undefined} />
      {(isOffered || isTyped) && !acts.isPending(row.id) && (
        <span className={styles.unsaved}>
          {isTyped ? page.row.unsaved : words?.isOfConversation ? page.row.ofConversation : page.row.offered}
          <Button size="small" tabIndex={tab} onMouseDown={keepFocus} onClick={() => void save()}>
            {page.row.save}
          </Button>
        </span>
      )}
    </span>
  );
}

/** Said while it is typed, before it is saved. */
function Same({ api, ...typing }: Typing & Pick<RowShown, 'api'>) {
  const [{ page }, styles] = [useWords(), useRowStyles()];
  const same = useSameNumber(api, typing);
  return (
    <span role="status" className={styles.beside}>
      {same && page.row.alsoOn(inWords(same.says.arrived))}
    </span>
  );
}

/** Several lines are a column, for the rows below as well; of each its first cell. */
function columnIn(event: ClipboardEvent): readonly string[] | undefined {
  const lines = event.clipboardData
    .getData('text')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  event.preventDefault();
  return lines.map((line) => line.split('\t')[0]?.trim() ?? '');
}

/** A saved number does not go with what stood in its field. */
function staysAsSaved({ row, drafts, acts }: Shown, page: Words['page']): boolean {
  if (row.number === undefined) return false;
  drafts.delete(row.id);
  acts.say(page.numberStays(row.number, row.canUndo));
  return true;
}

interface Beside extends Pick<Shown, 'row' | 'words'> {
  readonly isTyped: boolean;
  readonly isAtRest: boolean;
}

/** Below the field: what stands while another number is typed; at rest, what its thread has. */
function besideOf({ row: { number }, words, isTyped, isAtRest }: Beside, says: Words['page']['row']): string {
  if (number !== undefined) return isTyped ? says.stands(number) : '';
  return isAtRest && words?.isOfConversation && words.offered ? says.inConversation(words.offered) : '';
}

/** The field has it until the next one does: what is offered there would go with it. */
const keepFocus = (event: MouseEvent) => {
  event.preventDefault();
};
