// What is marked in Outlook: how many, and those that are marked alike registered all at once.

import { Button } from '@fluentui/react-components';
import { goTo } from '../../frame/address';
import type { Page } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { useStyles } from '../styles';
import type { Acts } from '../acts/use-acts';

interface Shown {
  readonly counts: Page['categories'];
  readonly mailbox: string | undefined;
  readonly isShown: boolean;
  readonly acts: Acts;
}

export function CategoryBar({ counts, mailbox, isShown, acts }: Shown) {
  const { page } = useWords();
  const { category } = page;
  const styles = useStyles();
  const sum = Object.values(counts ?? {}).reduce((all, one) => all + one, 0);
  if (counts === undefined || sum === 0) return null;
  return (
    <div className={styles.many} role="group" aria-label={category.count(sum)} data-testid="categories">
      <span>{category.count(sum)}</span>
      {(['minor', 'keptInOrder'] as const).map(
        (kind) =>
          counts[kind] > 0 && (
            <Button key={kind} size="small" onClick={() => void acts.actOnCategory(kind, mailbox)}>
              {category.all[kind](counts[kind])}
            </Button>
          ),
      )}
      {counts.registered > 0 && <span>{category.numbers(counts.registered)}</span>}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          goTo({ kind: isShown ? undefined : 'category' });
        }}
      >
        {isShown ? category.showAll : category.show}
      </Button>
    </div>
  );
}
