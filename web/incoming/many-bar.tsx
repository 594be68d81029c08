// What can be done about several marked messages in one go.

import { Button } from '@fluentui/react-components';
import type { Row } from '../frame/facts';
import { useWords } from '../frame/words';
import { useStyles } from './styles';
import type { Acts } from './use-acts';
import { mayGoUnanswered } from './use-keys';

interface Shown {
  readonly chosen: ReadonlyMap<string, Row>;
  readonly acts: Acts;
  readonly onNone: () => void;
}

export function ManyBar({ chosen, acts, onNone }: Shown) {
  const { page } = useWords();
  const { many } = page;
  const styles = useStyles();
  if (chosen.size === 0) return null;
  const rows = [...chosen.values()];
  const run = async (verb: string) => {
    if (await acts.actOnMany(rows, verb)) onNone();
  };
  const isOpen = rows.some(({ registration }) => registration === 'open');
  const isAsked = rows.some(mayGoUnanswered);
  const areGone = rows.every(({ waits }) => waits.includes('gone'));
  const words = areGone ? many.was : many;
  const isProposed = rows.every(({ answer }) => answer === 'proposed');
  return (
    <div className={styles.many} role="group" aria-label={many.chosen(chosen.size)}>
      <span>{many.chosen(chosen.size)}</span>
      {isProposed && (
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
      {rows.some(({ canUndo }) => canUndo) && (
        <Button size="small" onClick={() => void run('message.undo')}>
          {many.undo}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onNone}>
        {many.none}
      </Button>
    </div>
  );
}
