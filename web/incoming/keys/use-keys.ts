// One key each, in the reader's language, on the row that has the focus in it, or on the message that is open beside the list
// while the focus is there; they can be turned off (WCAG 2.1.4).

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Row } from '../../frame/facts';
import { isTyping, useUndoKey } from '../../frame/undo-key';
import { useWords, type Words } from '../../frame/words';
import type { Asked } from '../../frame/card-forms';
import type { ManyAsk } from '../many/many-form';
import { kindOf, kindUndoer } from '../acts/kinds';
import type { Acts } from '../acts/use-acts';
import type { Key, Keyed, Runs, Sure } from './keyed';
import { useKeysBeside } from './use-keys-beside';
import { useSure } from './use-sure';

const pageRows = 10;
/** For a form that does not come. */
const longestWaitMillis = 5_000;

export function useKeys(of: Keyed) {
  const keyed = { ...of, isSure: useSure(of.acts) };
  // The rows that had the focus may be gone with what was done to them.
  useUndoKey(() => void keyed.acts.undo());
  const { page } = useWords();
  const [isOn, setOn] = useState(true);
  const [isHelp, setHelpOpen] = useState(false);
  // What gets the focus where it was asked for.
  const back = useRef<() => void>(undefined);
  const setHelp = (isOpen: boolean) => {
    setHelpOpen(isOpen);
    if (!isOpen && back.current) afterDialog(back.current);
    if (!isOpen) back.current = undefined;
  };
  const helpFrom = (goBack: () => void) => {
    back.current = goBack;
    setHelpOpen(true);
  };
  const help = (from: number) => helpFrom(() => keyed.focus(from));
  useKeysOfLost(keyed, { isOn, help });
  useKeysBeside(keyed, { isOn, helpFrom });
  const held = useRef<HTMLElement>(undefined);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
    const isMove = event.key.length > 1 && event.key !== 'Enter';
    if (held.current === target && !isMove) {
      // What is typed is for the form that is on its way.
      event.preventDefault();
      return;
    }
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN);
    if (Number.isNaN(index)) return;
    const deed = isOn ? deedsOf(keyed, index, page)[event.key] : undefined;
    // Nothing is done unseen: a row that was scrolled away is shown first. How many are marked stands above the list.
    const isUnseen = !keyed.isInSight(index) && !keyed.chosen.has(keyed.rows.rowAt(index)?.id ?? '');
    const run =
      movesOf(keyed, index, event)[event.key] ??
      (deed && isUnseen ? () => keyed.focus(index) : deed) ??
      (event.key === '?' ? () => help(index) : undefined);
    if (run === undefined) return;
    event.preventDefault();
    run();
    if (!opensForm(keyed, index, page.keys)(event.key)) return;
    held.current = target;
    const letGo = () => {
      held.current = undefined;
    };
    target.addEventListener('blur', letGo, { once: true });
    setTimeout(letGo, longestWaitMillis);
  };
  return { isOn, setOn, isHelp, setHelp, onKey };
}

/** What is typed next is for it. */
const opensForm =
  ({ rows, chosen }: Keyed, index: number, { propose, passOn, notNeeded }: Readonly<Record<Key, string>>) =>
  (key: string): boolean => {
    const row = rows.rowAt(index);
    const isReason = row !== undefined && !chosen.has(row.id) && asksWhy(row);
    return key === propose || key === passOn || (key === notNeeded && isReason);
  };

/** When nothing of it stands before the list any more. */
function afterDialog(run: () => void, left = 60): void {
  requestAnimationFrame(() => {
    if (left > 0 && document.querySelector('[role="dialog"]') !== null) afterDialog(run, left - 1);
    else run();
  });
}

interface Lost {
  readonly isOn: boolean;
  readonly help: (from: number) => void;
}

/** Where nothing has the focus the row that had it last gets it, or the first: nothing is done with it unseen. */
function useKeysOfLost({ rows, lastId, focus }: Keyed, { isOn, help }: Lost): void {
  const { page } = useWords();
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isOther = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
      if (isOther || event.target !== document.body || rows.total === 0) return;
      const at = (lastId === undefined ? undefined : rows.placeOf(lastId)) ?? 0;
      const isKey = isOn && Object.values<string>(page.keys).includes(event.key);
      if (event.key === '?') help(at);
      else if (isOn && event.key === page.keys.register) focus(at, 'number');
      else if (isKey || event.key === 'ArrowDown' || event.key === 'ArrowUp') focus(at);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  });
}

function movesOf(
  { rows, chosen, onChosen, onOpen, focus, toggle, openId }: Keyed,
  index: number,
  event: KeyboardEvent,
): Runs {
  const isRow = (event.target as HTMLElement).dataset['index'] !== undefined;
  const move = (by: number) => () => {
    if (event.shiftKey) {
      const both = [rows.rowAt(index), rows.rowAt(index + by)].filter((row) => row !== undefined);
      onChosen(new Map([...chosen, ...both.map((row) => [row.id, row] as const)]));
    }
    focus(index + by);
  };
  return {
    ArrowDown: move(1),
    ArrowUp: move(-1),
    PageDown: move(pageRows),
    PageUp: move(-pageRows),
    Home: () => focus(0),
    End: () => focus(rows.total - 1),
    ...(isRow && {
      ...(openId !== undefined && { Escape: () => onOpen(undefined) }),
      ' ': () => toggle(index),
      Enter: () => onOpen(rows.rowAt(index)?.id),
    }),
  };
}

/** Nothing is sent before somebody has written why. */
const asksWhy = ({ answer, isRequest, isAppeal }: Row): boolean =>
  answer === 'undecided' && isRequest && !isAppeal;

/** A request says why, an appeal is handed over. */
export const mayGoUnanswered = ({ answer, isRequest, isAppeal }: Row): boolean =>
  answer === 'undecided' && !isRequest && !isAppeal;

/** What is secret, and an appeal, is registered by its number; a request is not of little meaning. */
export const mayBe = (
  { isRequest, isAppeal, isSecret }: Row,
  registration: 'minor' | 'keptInOrder',
): boolean => !isSecret && !isAppeal && (registration === 'keptInOrder' || !isRequest);

/** Each is proposed, to somebody who decides. */
export const canApprove = (rows: readonly Row[], decides: Keyed['decides']): boolean =>
  rows.every(({ answer, mailboxId }) => answer === 'proposed' && decides(mailboxId));

/** Those that nobody has taken: the reader's own would be let go, and another's is not taken over with others. */
export const takeThem = (rows: readonly Row[], acts: Acts): Promise<boolean> =>
  acts.actOnMany(
    rows.filter(({ taken }) => taken === undefined),
    'message.claim',
  );

/** Of the row that has the focus, alone unless it is marked; what can be done about many then, of all that are marked; a number is each one's own. */
function deedsOf(
  { rows, acts, chosen, onChosen, onOpen, onAsk, focus, decides, isSure }: Keyed & Sure,
  index: number,
  { keys, numberOfOne }: Pick<Words['page'], 'keys' | 'numberOfOne'>,
): Runs {
  const row = rows.rowAt(index);
  if (row === undefined) return {};
  const isOfMarked = chosen.has(row.id);
  const aboutChosen = (verb: string) => {
    void acts.actOnMany([...chosen.values()], verb).then((isDone) => {
      if (isDone) onChosen(new Map());
    });
  };
  const registers = (registration: 'minor' | 'keptInOrder') => () => {
    if (isOfMarked) aboutChosen(registration);
    else if (!mayBe(row, registration) || isSure(row, keys[registration])) {
      void acts.act(row, 'message.register', { registration });
      // What is going to be refused is not left: the next key would be of another.
      if (mayBe(row, registration)) focus(index + 1);
    }
  };
  const notNeeded = () => {
    if (isOfMarked) aboutChosen('assignment.notNeeded');
    else if (asksWhy(row)) onOpen(row.id, { verb: 'assignment.notNeeded' });
    else {
      void acts.act(row, 'assignment.notNeeded');
      if (mayGoUnanswered(row)) focus(index + 1);
    }
  };
  // One at a time, whatever is marked: each is looked at by itself.
  const noKind = () => {
    void acts.act(row, 'message.kind', { kind: 'ordinary' }, kindUndoer(row));
    focus(index + 1);
  };
  const approve = () => {
    void acts.act(row, 'assignment.approve');
    focus(index + 1);
  };
  const passedOn = { registration: 'passedOn' };
  const take = () => {
    if (!isOfMarked) void acts.act(row, 'message.claim');
    else
      void takeThem([...chosen.values()], acts).then((isDone) => {
        if (isDone) onChosen(new Map());
      });
  };
  const asks = (asking: ManyAsk, asked: Asked) => () => {
    if (isOfMarked) onAsk(asking);
    else onOpen(row.id, asked);
  };
  const isDecided = isOfMarked ? canApprove([...chosen.values()], decides) : canApprove([row], decides);
  return {
    ...(isDecided && { [keys.approve]: isOfMarked ? () => aboutChosen('assignment.approve') : approve }),
    [keys.register]: () => {
      if (isOfMarked && chosen.size > 1) acts.say(numberOfOne);
      focus(index, 'number');
    },
    [keys.minor]: registers('minor'),
    [keys.keptInOrder]: registers('keptInOrder'),
    [keys.notNeeded]: notNeeded,
    ...(kindOf(row) !== 'ordinary' && { [keys.noKind]: noKind }),
    [keys.take]: take,
    [keys.propose]: asks('propose', { verb: 'assignment.propose' }),
    [keys.passOn]: asks('passOn', { verb: 'message.register', preset: passedOn }),
  };
}
