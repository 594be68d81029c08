// The day's ladder as a line of stops at the mailbox's own times: said in words, never by colour alone.

import { mergeClasses } from '@fluentui/react-components';
import type { Today } from '../frame/facts';
import { useWords } from '../frame/words';
import { useStyles } from './styles';

type Stops = Today['mailboxes'][number]['stops'];

const signs = { said: '✓', leftOut: '–', ahead: '○' };

export function Ladder({ stops }: { readonly stops: Stops }) {
  const { frame } = useWords();
  const styles = useStyles();
  return (
    <>
      <p className={styles.subtle}>{frame.today.ladder}</p>
      <ol className={styles.ladder} aria-label={frame.today.ladder}>
        {stops.map(({ step, is, text, clock }) => (
          <li key={step} className={mergeClasses(styles.stop, is === 'said' && styles.said)}>
            <span aria-hidden="true">{signs[is]} </span>
            <strong>{frame.today.clock(clock)}</strong> {text}
            <span className={styles.unseen}>, {frame.today.stops[is]}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
