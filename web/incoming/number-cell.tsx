// The registration number, typed in the row: Enter saves and goes on, what the subject holds is offered and saved only when
// it is taken, a pasted column fills the rows below.

import { Button, Input } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { Row } from '../frame/facts';
import { useWords } from '../frame/words';
import type { RowShown } from './row-shown';
import { useStyles } from './styles';
import { isUndo } from './use-keys';

interface Shown extends RowShown {
  readonly row: Row;
  readonly tab: 0 | -1;
}

export function NumberCell({ row, words, acts, drafts, tab, onNext, onLeave, onOpen, onColumn }: Shown) {
  const { page } = useWords();
  const styles = useStyles();
  const [, redraw] = useState(0);
  const draft = drafts.get(row.id);
  const typed = draft?.text;
  const value = typed ?? row.number ?? '';
  const offered = row.number === undefined ? words?.offered : undefined;
  const isOffered = offered !== undefined && typed === offered;
  const isUnsaved = typed !== undefined && !isOffered && typed.trim() !== (row.number ?? '');
  const set = (text: string | undefined) => {
    if (text === undefined) drafts.delete(row.id);
    else drafts.set(row.id, { text, version: draft?.version ?? row.version });
    acts.forget(row.id);
    redraw((count) => count + 1);
  };
  const save = async () => {
    const number = value.trim();
    if (number === '' || number === row.number) {
      onNext('number');
      return;
    }
    // Whether an appeal came in time is asked with its number.
    if (row.isAppeal && row.registration === 'open') {
      onOpen(row.id, { verb: 'message.register', preset: { registration: 'registered', number } });
      return;
    }
    const from = { id: row.id, version: draft?.version ?? row.version };
    const saving = acts.act(from, 'message.register', { registration: 'registered', number });
    // The next one can be typed while this one is on its way; a no comes back to its own row.
    onNext('number');
    const isTheSame = drafts.get(row.id)?.text.trim() === number;
    const fresh = await saving;
    // After a no the next try is made on what is shown then.
    if (fresh.isDone) drafts.delete(row.id);
    else if (isTheSame) drafts.set(row.id, { text: number, version: fresh.version ?? from.version });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Nothing is typed here that could be taken back: what was saved is.
    if (isUndo(event) && !isUnsaved) {
      event.preventDefault();
      event.stopPropagation();
      void acts.undo();
      return;
    }
    const runs: Readonly<Record<string, () => void>> = {
      Enter: () => void save(),
      Escape: () => {
        set(undefined);
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
    <span role="gridcell" className={styles.numberCell}>
      <Input
        type="text"
        size="small"
        tabIndex={tab}
        className={styles.number}
        autoComplete="off"
        placeholder={page.columns.number}
        maxLength={100}
        aria-label={page.row.number(row.says.arrived)}
        aria-invalid={acts.problemOf(row.id) !== undefined}
        value={value}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          if (typed === undefined && row.number === undefined && offered !== undefined) set(offered);
          target.select();
        }}
        onBlur={() => {
          // What nobody has taken is not left as if it had been typed.
          if (isOffered) set(undefined);
        }}
        onPaste={(event) => {
          const lines = event.clipboardData
            .getData('text')
            .split(/\r?\n/)
            .filter((line) => line.trim() !== '');
          if (lines.length < 2) return;
          event.preventDefault();
          onColumn(lines.map((line) => line.split('\t')[0]?.trim() ?? ''));
          redraw((count) => count + 1);
        }}
        onChange={(_, { value: text }) => {
          set(text);
        }}
      />
      {isOffered && <span className={styles.beside}>{page.row.offered}</span>}
      {isUnsaved && (
        <span className={styles.unsaved}>
          {page.row.unsaved}
          <Button size="small" tabIndex={tab} onClick={() => void save()}>
            {page.row.save}
          </Button>
        </span>
      )}
    </span>
  );
}
