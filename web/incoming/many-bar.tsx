// What can be done about several marked messages in one go.

import { Button } from '@fluentui/react-components';
import type { Row } from '../frame/facts';
import { useWords } from '../frame/words';
import { useStyles } from './styles';
import type { Acts } from './use-acts';

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
    if (
      await acts.actOnMany(
        rows.map(({ id, version }) => ({ id, version })),
        verb,
      )
    )
      onNone();
  };
  const isProposed = rows.every(({ answer }) => answer === 'proposed');
  return (
    <div className={styles.many} role="group" aria-label={many.chosen(chosen.size)}>
      <span>{many.chosen(chosen.size)}</span>
      <Button size="small" onClick={() => void run('minor')}>
        {many.minor}
      </Button>
      <Button size="small" onClick={() => void run('keptInOrder')}>
        {many.keptInOrder}
      </Button>
      {isProposed && (
        <Button size="small" onClick={() => void run('assignment.approve')}>
          {many.approve}
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
