// What is asked for once and done with all that are marked: the form of one of them, which says how many it is for.

import { Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../frame/api';
import { CardForm } from '../../frame/card-form';
import type { Form, Row } from '../../frame/facts';
import { typedOf } from '../../frame/typed';
import { useWords } from '../../frame/words';
import { messageQuery } from '../detail/message-query';
import { useStyles } from '../styles';
import type { Acts } from '../acts/use-acts';

/** To propose who answers, or to pass on. */
export type ManyAsk = 'propose' | 'passOn';

interface Shown {
  readonly api: Api;
  readonly acts: Acts;
  readonly rows: readonly Row[];
  readonly asking: ManyAsk;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const isFor =
  (asking: ManyAsk) =>
  ({ buttons: [button] }: Form): boolean =>
    asking === 'propose'
      ? button?.verb === 'assignment.propose'
      : button?.data['registration'] === 'passedOn';

/** Requests, appeals and what is secret are decided about one by one. */
export const isPlain = ({ isRequest, isAppeal, isSecret }: Row): boolean =>
  !isRequest && !isAppeal && !isSecret;

export function ManyForm({ api, acts, rows, asking, onDone, onClose }: Shown) {
  const { page } = useWords();
  const styles = useStyles();
  const plain = rows.length === 1 ? rows : rows.filter(isPlain);
  const [one] = plain;
  const shown = useQuery({ ...messageQuery(api, one?.id ?? ''), enabled: one !== undefined });
  const form = shown.data?.forms.find(isFor(asking));
  const apart = rows.length - plain.length;
  const about = [
    page.many.all(plain.length, rows.length),
    ...(apart > 0 ? [page.many.apart(apart, rows.length)] : []),
  ].join(' ');
  if (one !== undefined && shown.data === undefined) return <Spinner size="tiny" />;
  if (one === undefined || form === undefined)
    return (
      <span role="status" className={styles.manyForm}>
        {plain.length === 0 ? page.many.noneTogether : page.many.cannot}
      </span>
    );
  return (
    <div className={styles.manyForm} data-testid="many-form">
      <CardForm
        key={asking}
        api={api}
        form={{
          ...form,
          lines: [{ text: about, isSubtle: false }, ...form.lines],
        }}
        typed={typedOf(api, 'many', { mailboxIds: rows.map(({ mailboxId }) => mailboxId) })}
        run={async (verb, values) => {
          const isDone = await acts.actOnMany(rows, verb, values);
          if (isDone) onDone();
          return isDone;
        }}
        onDone={onClose}
      />
    </div>
  );
}
