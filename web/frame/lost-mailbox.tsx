// Somebody loses a mailbox while the page is open: it says which, and shows what was written and not saved, to be copied.

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useAddress } from './address';
import type { Shown } from './api';
import type { Me } from './facts';
import { useCopy } from './use-copy';
import { unsent } from './use-unsent';
import { useWords } from './words';

export function LostMailbox({ api, me }: Shown) {
  const { frame } = useWords();
  const { go } = useAddress();
  const before = useRef(me.mailboxes);
  const [lost, setLost] = useState<Me['mailboxes']>([]);
  useEffect(() => {
    const gone = before.current.filter(({ id }) => !me.mailboxes.some((one) => one.id === id));
    before.current = me.mailboxes;
    if (gone.length === 0) return;
    setLost((now) => [...now, ...gone]);
    // What stood beside the list is theirs no more.
    go({ mailbox: undefined, message: undefined }, false);
  }, [me.mailboxes, go]);
  const place = useRef<HTMLSpanElement>(null);
  const hasNone = lost.length > 0 && me.mailboxes.length === 0;
  useEffect(() => {
    // Nothing is left of where the focus was; where all is scrolled as one this stands above the rest.
    if (hasNone) place.current?.focus();
  }, [hasNone]);
  if (lost.length === 0) return null;
  // What was written in those that are left stands where it stood.
  const left = unsent(api).filter(({ mailboxId }) => !me.mailboxes.some(({ id }) => id === mailboxId));
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="lost-mailbox">
      <MessageBarBody>
        <span ref={place} role="alert" tabIndex={-1}>
          {frame.lostMailbox(lost.map(({ name }) => name))}
        </span>
        {left.length > 0 && (
          <>
            {' '}
            {frame.notSent}
            <ul>
              {left.map(({ text, words, mailboxId }, at) => (
                <Written
                  key={`${String(at)} ${text}`}
                  text={text}
                  of={[words, lost.find(({ id, name }) => id === mailboxId && !words?.includes(name))?.name]}
                />
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

interface WrittenShown {
  readonly text: string;
  /** When the message arrived, and in which mailbox. */
  readonly of: readonly (string | undefined)[];
}

function Written({ text, of }: WrittenShown) {
  const { frame } = useWords();
  const place = useRef<HTMLQuoteElement>(null);
  const { told, copy } = useCopy(text);
  useEffect(() => {
    // Where the page may not copy, somebody else can.
    if (told === 'notCopied' && place.current) getSelection()?.selectAllChildren(place.current);
  }, [told]);
  const about = of.filter(Boolean).join(' · ');
  return (
    <li>
      {about === '' ? '' : `${about}: `}
      <q ref={place}>
        <bdi>{text}</bdi>
      </q>{' '}
      <Button size="small" aria-label={`${frame.copy} ”${text}”`} onClick={copy}>
        {frame.copy}
      </Button>{' '}
      <span role="status">{told && frame[told]}</span>
    </li>
  );
}
