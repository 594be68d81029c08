// Somebody loses a mailbox while the page is open: it says which, and shows what was written and not saved, to be copied.

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useAddress } from './address';
import type { Shown } from './api';
import type { Me } from './facts';
import type { About } from './typed';
import { useCopy } from './use-copy';
import { unsent } from './use-unsent';
import { useWords } from './words';

/** Where the focus is when what had it is gone. */
const nowhere = 'body, [data-home]';
/** By then the view that was there is gone. */
const settledMillis = 200;

export function LostMailbox({ api, me }: Shown) {
  const { frame } = useWords();
  const { go } = useAddress();
  const before = useRef(me.mailboxes);
  const [lost, setLost] = useState<Me['mailboxes']>([]);
  useEffect(() => {
    const gone = before.current.filter(({ id }) => !me.mailboxes.some((one) => one.id === id));
    before.current = me.mailboxes;
    if (gone.length === 0) return;
    setLost((now) => [...now.filter(({ id }) => !gone.some((one) => one.id === id)), ...gone]);
    // What stood beside the list is theirs no more.
    go({ mailbox: undefined, message: undefined }, false);
  }, [me.mailboxes, go]);
  const place = useRef<HTMLSpanElement>(null);
  const hasNone = lost.length > 0 && me.mailboxes.length === 0;
  useEffect(() => {
    if (!hasNone) return undefined;
    // Where nothing is left of where the focus was; where all is scrolled as one this stands above the rest.
    const timer = setTimeout(() => {
      if (document.activeElement?.matches(nowhere) === true) place.current?.focus();
    }, settledMillis);
    return () => {
      clearTimeout(timer);
    };
  }, [hasNone]);
  // Who has one again has what was written in it.
  const gone = lost.filter(({ id }) => !me.mailboxes.some((one) => one.id === id));
  if (gone.length === 0) return null;
  const isGone = (mailboxId: string) => gone.some(({ id }) => id === mailboxId);
  // What was written elsewhere stands where it stood.
  const left = unsent(api).filter(({ mailboxIds: ids }) => ids.length > 0 && ids.every(isGone));
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="lost-mailbox">
      <MessageBarBody>
        <span ref={place} role="alert" tabIndex={-1}>
          {frame.lostMailbox(gone.map(({ name }) => name))}
        </span>
        {left.length > 0 && (
          <>
            {' '}
            {frame.notSent}
            <ul>
              {left.map((one, at) => (
                <Written
                  key={`${String(at)} ${one.text}`}
                  text={one.text}
                  of={[one.words, ...namesBeside(gone, one)]}
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

const namesBeside = (gone: Me['mailboxes'], { mailboxIds, words = '' }: About): readonly string[] =>
  gone.filter(({ id, name }) => mailboxIds.includes(id) && !words.includes(name)).map(({ name }) => name);

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
