// Above the list: how many numbers are typed and not saved, and one press that saves them all; how many stand in the subjects
// of the rows in sight, and one press that writes them in their fields.

import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Asked } from '../../frame/card-forms';
import type { Row } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { draftOn, isUnsaved, useDrafts, type Drafts, type Numbered } from './drafts';
import { useStyles } from '../styles';
import type { Acts } from './use-acts';
import { backTo, numberFieldOf } from '../list/use-list-focus';
import type { Rows } from '../list/use-rows';

export interface Offer {
  readonly row: Row;
  readonly number: string;
}

interface Shown {
  readonly drafts: Drafts;
  readonly acts: Acts;
  readonly rows: Rows;
  readonly offers: readonly Offer[];
  /** In which a number was being typed when it left the list. */
  readonly lost: string | undefined;
  readonly onOpen: (id: string | undefined, asked?: Asked) => void;
  readonly focus: (index: number, part: 'number') => void;
}

export function UnsavedBar({ drafts, acts, rows, offers, lost, onOpen, focus }: Shown) {
  const { numbers } = useWords().page;
  const styles = useStyles();
  const all = useDrafts(drafts);
  const unsaved = [...all].filter(([id, draft]) => isUnsaved(draft) && !acts.isPending(id));
  const taken = offers.filter(({ row }) => !isUnsaved(all.get(row.id)) && !drafts.isRefused(row.id));
  /** Of those in the list. */
  const lastOf = (some: readonly Pick<Numbered, 'id'>[]) =>
    Math.max(-1, ...some.flatMap(({ id }) => rows.placeOf(id) ?? []));
  const saveAll = async () => {
    const numbered = unsaved.map(
      ([id, { text, version, asksMore }]): Numbered & { readonly asksMore: boolean } => ({
        ...{ id, version, asksMore, number: text.trim() },
      }),
    );
    const asking = numbered.filter((one) => one.asksMore);
    // The button goes with what it saves: the focus goes on, as with Enter, before the answer.
    focus(1 + lastOf(numbered), 'number');
    const left = await acts.saveNumbers(
      numbered.filter((one) => !one.asksMore),
      asking.length,
    );
    // What is asked with an appeal's number is asked beside the list; so is why what is on no row was refused.
    const [first] = asking;
    const [wrong] = left;
    const unseen = left.find(({ id }) => rows.placeOf(id) === undefined);
    if (first) onOpen(first.id, registering(first.number));
    else if (unseen) onOpen(unseen.id);
    else if (wrong) backTo(numberFieldOf(wrong.id), drafts);
  };
  const drop = () => {
    focus(lastOf(unsaved.map(([id]) => ({ id }))), 'number');
    for (const [id, { text }] of unsaved) {
      const isOffered = offers.some(({ row, number }) => row.id === id && number === text.trim());
      if (isOffered) drafts.refuse(id);
      else drafts.delete(id);
    }
  };
  const take = () => {
    for (const { row, number } of taken) drafts.set(row.id, draftOn(row, number));
    const [first] = taken.flatMap(({ row }) => rows.placeOf(row.id) ?? []);
    if (first !== undefined) focus(first, 'number');
  };
  const isLost = lost !== undefined && unsaved.some(([id]) => id === lost);
  const told = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isLost) told.current?.focus();
  }, [isLost]);
  return (
    <div className={styles.numbers} data-testid="unsaved">
      {isLost && (
        <>
          <span ref={told} role="alert" tabIndex={-1}>
            {numbers.lost}
          </span>
          <Button size="small" onClick={() => onOpen(lost)}>
            {numbers.show}
          </Button>
        </>
      )}
      {unsaved.length > 0 && (
        <>
          <span role="status">{numbers.unsaved(unsaved.length)}</span>
          <Button size="small" appearance="primary" onClick={() => void saveAll()}>
            {numbers.save(unsaved.length)}
          </Button>
          <Button size="small" appearance="subtle" onClick={drop}>
            {numbers.drop}
          </Button>
        </>
      )}
      {taken.length > 0 && unsaved.length === 0 && (
        <span className={styles.offers}>
          {numbers.offered(taken.length)}
          <Button size="small" onClick={take}>
            {numbers.take(taken.length)}
          </Button>
        </span>
      )}
    </div>
  );
}

export const registering = (number: string): Asked => ({
  verb: 'message.register',
  preset: { registration: 'registered', number },
});
