// Today's mailboxes as a strip: how each stands; one press shows its messages alone.

import { ToggleButton } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { goTo } from '../frame/address';
import type { Api } from '../frame/api';
import type { Me, Today } from '../frame/facts';
import { useWords } from '../frame/words';
import { useStyles } from './styles';

interface Shown {
  readonly api: Api;
  readonly me: Me;
  readonly mailbox: string | undefined;
}

export function Strip({ api, me, mailbox }: Shown) {
  const { page } = useWords();
  const styles = useStyles();
  const today = useQuery({ queryKey: ['today'], queryFn: () => api.get<Today>('/today') });
  const lineOf = (id: string) => today.data?.mailboxes.find((it) => it.id === id)?.brief;
  return (
    <div className={styles.strip} role="group" aria-label={page.filters.mailbox}>
      {me.mailboxes.map(({ id, name }) => (
        <ToggleButton
          key={id}
          className={styles.box}
          checked={mailbox === id}
          onClick={() => {
            goTo({ mailbox: mailbox === id ? undefined : id });
          }}
        >
          <span className={styles.boxName}>{name}</span>
          <span className={styles.boxLine}>{lineOf(id) ?? '\u00A0'}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
