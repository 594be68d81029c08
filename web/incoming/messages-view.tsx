// Inkommet: the mailboxes as a strip, filters that stand in the address, the list, and one message beside it.

import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useAddress } from '../frame/address';
import { Refused, type Api } from '../frame/api';
import type { Me, Row } from '../frame/facts';
import { Again } from '../frame/again';
import { useWords } from '../frame/words';
import type { Asked } from '../frame/card-forms';
import { Detail } from './detail';
import { Filters } from './filters';
import { ManyBar } from './many-bar';
import { MessageList } from './message-list';
import { Strip } from './strip';
import { useStyles } from './styles';
import { useActs } from './use-acts';
import { useFound } from './use-found';
import { useRows, type Filter } from './use-rows';

const filterIn = (at: Readonly<Record<string, string>>): Filter => ({
  mailbox: at['mailbox'],
  show: at['show'] ?? 'unfinished',
  kind: at['kind'],
  number: at['number'],
  from: at['from'],
  until: at['until'],
  sort: at['sort'] ?? 'urgent',
});

interface Shown {
  readonly api: Api;
  readonly me: Me;
}

export function MessagesView(shown: Shown) {
  return shown.me.views.includes('messages') ? <Mailboxes {...shown} /> : <OneMessage {...shown} />;
}

/** Who has no mailbox sees the one that they are to answer. */
function OneMessage({ api }: Shown) {
  const { at, go } = useAddress();
  const acts = useActs(api);
  const id = at['message'];
  if (id === undefined) return null;
  const close = () => {
    go({ view: 'today', message: undefined });
  };
  return <Detail key={id} {...{ api, acts, id }} asked={undefined} onClose={close} />;
}

function Mailboxes({ api, me }: Shown) {
  const { frame, page } = useWords();
  const styles = useStyles();
  const { at, go } = useAddress();
  const key = JSON.stringify(filterIn(at));
  const filter = useMemo(() => JSON.parse(key) as Filter, [key]);
  const listed = useRows(api, filter);
  const found = useFound(api, filter.mailbox);
  const rows = found.rows ?? listed;
  const acts = useActs(api);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  const [asked, setAsked] = useState<Asked>();
  const open = at['message'];
  useEffect(() => {
    setChosen(new Map());
  }, [key]);
  const show = (id: string | undefined, form?: Asked) => {
    setAsked(form);
    go({ message: id });
  };
  const close = () => {
    const id = open;
    show(undefined);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${id ?? ''}"]`)?.focus());
  };
  if (listed.error instanceof Refused) return <Again words={listed.error.words} onAgain={listed.again} />;
  return (
    <div className={styles.view}>
      <h1 className={styles.unseen}>{page.title}</h1>
      <Strip api={api} me={me} mailbox={filter.mailbox} />
      <Filters filter={filter} standing={listed.standing} found={found} />
      <ManyBar chosen={chosen} acts={acts} onNone={() => setChosen(new Map())} />
      <div className={styles.said}>
        <span role="status" data-testid="said">
          {acts.said}
        </span>
        {acts.hasDone && (
          <Button size="small" onClick={() => void acts.undo()}>
            {page.undo}
          </Button>
        )}
      </div>
      {listed.error && <Again words={frame.failed} onAgain={listed.again} />}
      <div className={styles.both}>
        <MessageList
          {...{ api, rows, acts, chosen, isWaiting: filter.show === 'unfinished' && !found.rows }}
          openId={open}
          onChosen={setChosen}
          onOpen={show}
        />
        {open !== undefined && <Detail key={open} {...{ api, acts, asked }} id={open} onClose={close} />}
      </div>
    </div>
  );
}
