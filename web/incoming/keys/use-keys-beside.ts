// The keys while the focus is beside the list: of the message that is open there.

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Asked } from '../../frame/card-forms';
import type { Message } from '../../frame/facts';
import { isTyping } from '../../frame/undo-key';
import { useWords } from '../../frame/words';
import { kindOf, kindsOf, kindUndoer } from '../acts/kinds';
import type { Key, Keyed, Runs, Sure } from './keyed';

interface Beside {
  readonly isOn: boolean;
  readonly helpFrom: (goBack: () => void) => void;
}

/** A form or a question in it has the keys for itself. */
const isAsking = (pane: Element): boolean => pane.querySelector('form, [role="alertdialog"]') !== null;

/** The message that is open, while the focus is beside the list: that one alone, whatever is marked. */
export function useKeysBeside(keyed: Keyed & Sure, { isOn, helpFrom }: Beside): void {
  const { page } = useWords();
  const client = useQueryClient();
  const { openId } = keyed;
  useEffect(() => {
    const shown = () =>
      client
        .getQueriesData<Message>({ queryKey: ['message', openId] })
        .flatMap(([, data]) => (data?.id === openId ? [data] : []))
        .at(-1);
    const onKey = (event: globalThis.KeyboardEvent) => {
      const { target } = event;
      const isOther = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
      if (isOther || !(target instanceof HTMLElement) || isTyping(target)) return;
      const pane = target.closest('[data-beside]');
      if (pane === null || isAsking(pane)) return;
      const run =
        event.key === '?'
          ? () => helpFrom(() => target.focus())
          : isOn
            ? deedsBeside(keyed, shown(), page.keys)[event.key]
            : undefined;
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  });
}

/** Something is to be said with it. */
const hasForm = ({ forms }: Message, verb: string): boolean =>
  forms.some(({ buttons: [button] }) => button?.verb === verb);

/** Its number is written in its form, and what is done leaves the focus where it is. */
function deedsBeside(
  { acts, onOpen, isSure }: Keyed & Sure,
  open: Message | undefined,
  keys: Readonly<Record<Key, string>>,
): Runs {
  if (open === undefined) return {};
  const asks = (asked: Asked) => () => onOpen(open.id, asked);
  const registers = (registration: 'minor' | 'keptInOrder') => () => {
    if (isSure(open, keys[registration])) void acts.act(open, 'message.register', { registration });
  };
  return {
    [keys.register]: asks({ verb: 'message.register', field: 'number' }),
    [keys.minor]: registers('minor'),
    [keys.keptInOrder]: registers('keptInOrder'),
    [keys.notNeeded]: hasForm(open, 'assignment.notNeeded')
      ? asks({ verb: 'assignment.notNeeded' })
      : () => void acts.act(open, 'assignment.notNeeded'),
    ...(kindOf(kindsOf(open)) !== 'ordinary' && {
      [keys.noKind]: () =>
        void acts.act(open, 'message.kind', { kind: 'ordinary' }, kindUndoer(kindsOf(open))),
    }),
    [keys.take]: () => void acts.act(open, 'message.claim'),
    ...(open.buttons.some(({ verb }) => verb === 'assignment.approve') && {
      [keys.approve]: () => void acts.act(open, 'assignment.approve'),
    }),
    [keys.propose]: asks({ verb: 'assignment.propose' }),
    [keys.passOn]: asks({ verb: 'message.register', preset: { registration: 'passedOn' } }),
  };
}
