// What was done, with the button that takes it back, or why nothing was.

import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Problem } from './again';
import { useBesideStyles } from './beside-styles';
import type { ActButton } from './facts';
import { useUndoKey } from './undo-key';
import type { Deeds } from './use-deeds';

export const changeOf = (button: ActButton | undefined): string | number | undefined =>
  button?.data['change'];

/** What takes back what is told of stands there, and not twice. */
export const notTold = ({ done }: Deeds, buttons: readonly ActButton[]): readonly ActButton[] =>
  buttons.filter(
    (one) => !done?.buttons.some((told) => told.verb === one.verb && changeOf(told) === changeOf(one)),
  );

/** Asked for before it could be, it is done as soon as it can. */
function useUndoOfSaid({ done, isSending, act }: Deeds): void {
  const [undo] = done?.buttons ?? [];
  const [asked, setAsked] = useState<ActButton>();
  useUndoKey(
    undo &&
      (() => {
        setAsked(undo);
      }),
  );
  useEffect(() => {
    if (asked === undefined || isSending) return;
    setAsked(undefined);
    if (asked === undo) void act(asked.verb, asked.data);
  }, [asked, isSending, undo, act]);
}

interface Shown {
  readonly acts: Deeds;
  /** What stands above it is not said again. */
  readonly above?: readonly { readonly text: string }[];
}

export function Said({ acts, above = [] }: Shown) {
  const styles = useBesideStyles();
  const { done, problem } = acts;
  const lines = done?.lines.filter(({ text }) => !above.some((line) => line.text === text)) ?? [];
  useUndoOfSaid(acts);
  const said = useRef<HTMLDivElement>(null);
  // The button or form that did it goes away, and the focus must not go with it.
  useEffect(() => {
    if (done) said.current?.focus();
  }, [done]);
  return (
    <>
      {problem && <Problem words={problem} />}
      <div ref={said} role="status" tabIndex={-1} className={styles.said} data-testid="said">
        {done && (
          <MessageBar intent={done.isWarning === true ? 'warning' : 'success'} layout="multiline">
            <MessageBarBody>
              <strong>{done.title}</strong>
              {lines.map(({ text }) => (
                <span key={text} className={styles.note}>
                  {text}
                </span>
              ))}
              <span className={styles.buttons}>
                {done.buttons.map(({ title, verb, data }) => (
                  <Button
                    key={title}
                    size="small"
                    disabledFocusable={acts.isSending}
                    onClick={() => void acts.act(verb, data)}
                  >
                    {title}
                  </Button>
                ))}
              </span>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
