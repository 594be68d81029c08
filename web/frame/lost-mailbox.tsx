// Somebody loses a mailbox while the page is open: it says which, and shows what was written and not saved, to be copied.

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useAddress } from './address';
import type { Shown } from './api';
import { unsent } from './use-unsent';
import { useWords } from './words';

export function LostMailbox({ api, me }: Shown) {
  const { frame } = useWords();
  const { go } = useAddress();
  const before = useRef(me.mailboxes);
  const [lost, setLost] = useState<readonly string[]>([]);
  useEffect(() => {
    const gone = before.current.filter(({ id }) => !me.mailboxes.some((one) => one.id === id));
    before.current = me.mailboxes;
    if (gone.length === 0) return;
    setLost((now) => [...now, ...gone.map(({ name }) => name)]);
    // What stood beside the list is theirs no more.
    go({ mailbox: undefined, message: undefined }, false);
  }, [me.mailboxes, go]);
  if (lost.length === 0) return null;
  const left = unsent(api);
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="lost-mailbox">
      <MessageBarBody>
        <span role="alert">{frame.lostMailbox(lost)}</span>
        {left.length > 0 && (
          <>
            {' '}
            {frame.notSent}
            <ul>
              {left.map((text, at) => (
                <li key={`${String(at)} ${text}`}>
                  <q>
                    <bdi>{text}</bdi>
                  </q>
                </li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => setLost([])}>
          {frame.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
