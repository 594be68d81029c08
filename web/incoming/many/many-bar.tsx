// What can be done about several marked messages in one go.

import { Button, mergeClasses } from '@fluentui/react-components';
import type { Api } from '../../frame/api';
import type { Row } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { useStyles } from '../styles';
import { isPlain, ManyForm, type ManyAsk } from './many-form';
import type { Acts } from '../acts/use-acts';
import type { Keyed } from '../keys/keyed';
import { canApprove, mayGoUnanswered, takeThem } from '../keys/use-keys';

interface Shown extends Pick<Keyed, 'decides'> {
  readonly api: Api;
  readonly chosen: ReadonlyMap<string, Row>;
  readonly acts: Acts;
  readonly asking: ManyAsk | undefined;
  readonly onAsk: (asking: ManyAsk | undefined) => void;
  /** None is marked any more. */
  readonly onNone: () => void;
}

/** What is done next is done in the list: what had the focus goes with the bar, at once or with the next picture. */
const toList = () =>
  requestAnimationFrame(() => {
    const { activeElement: at } = document;
    const isHere = at !== null && at.closest('[data-many]') !== null;
    if (at === document.body || isHere)
      document.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  });

export function ManyBar({ api, chosen, acts, asking, decides, onAsk, onNone: unmark }: Shown) {
  const { page } = useWords();
  const { many } = page;
  const styles = useStyles();
  if (chosen.size === 0) return null;
  const rows = [...chosen.values()];
  const onNone = () => {
    unmark();
    toList();
  };
  const run = async (verb: string) => {
    if (await acts.actOnMany(rows, verb)) onNone();
  };
  // What is decided about one by one is in no act about several.
  const together = rows.length === 1 ? rows : rows.filter(isPlain);
  const apart = rows.length - together.length;
  const isAsked = together.some(mayGoUnanswered);
  const areGone = rows.every(({ waits }) => waits.includes('gone'));
  const isOpen = rows.some(
    (row) => row.registration === 'open' && (isPlain(row) || (areGone && !row.isAppeal)),
  );
  const words = areGone ? many.was : many;
  const isFree = together.some(({ taken }) => taken === undefined);
  const asks = (what: ManyAsk, title: string) => (
    <Button
      size="small"
      aria-expanded={asking === what}
      onClick={({ detail }) => {
        // A double click opens it once.
        if (detail < 2) onAsk(asking === what ? undefined : what);
      }}
    >
      {title}
    </Button>
  );
  const close = () => {
    onAsk(undefined);
    toList();
  };
  return (
    <div
      className={mergeClasses(styles.many, asking === undefined && styles.manyBelow)}
      role="group"
      aria-label={many.chosen(chosen.size)}
      data-many=""
      {...(asking === undefined && { 'data-below': '' })}
    >
      {apart === 0 ? (
        <span>{many.chosen(chosen.size)}</span>
      ) : (
        // No wider than without it: the rows stand where they stood.
        <span title={many.apart(apart, rows.length)}>
          <span aria-hidden="true">{many.chosenApart(rows.length, apart)}</span>
          <span className={styles.unseen}>{many.apart(apart, rows.length)}</span>
        </span>
      )}
      {canApprove(rows, decides) && (
        <Button size="small" appearance="primary" onClick={() => void run('assignment.approve')}>
          {many.approve}
        </Button>
      )}
      {isOpen && (
        <>
          {areGone && <span>{many.happened}</span>}
          <Button size="small" onClick={() => void run('minor')}>
            {words.minor}
          </Button>
          <Button size="small" onClick={() => void run('keptInOrder')}>
            {words.keptInOrder}
          </Button>
        </>
      )}
      {isAsked && !areGone && (
        <Button size="small" onClick={() => void run('assignment.notNeeded')}>
          {many.notNeeded}
        </Button>
      )}
      {isAsked && !areGone && asks('propose', many.propose)}
      {isOpen && !areGone && asks('passOn', many.passOn)}
      {isFree && !areGone && (
        <Button size="small" onClick={() => void takeThem(rows, acts).then((isDone) => isDone && onNone())}>
          {many.take}
        </Button>
      )}
      {together.some(({ canUndo }) => canUndo) && (
        <Button size="small" onClick={() => void run('message.undo')}>
          {many.undo}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onNone}>
        {many.none}
      </Button>
      {asking && <ManyForm {...{ api, acts, rows, asking }} onDone={onNone} onClose={close} />}
    </div>
  );
}
