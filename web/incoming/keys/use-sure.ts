// A key that would take a registered number away asks at its row first, and does it when it is pressed once more; any other key,
// or a press elsewhere, lets it be.

import { useEffect, useRef } from 'react';
import type { Row } from '../../frame/facts';
import { useWords } from '../../frame/words';
import type { Acts } from '../acts/use-acts';

/** True when it may be done: no number is lost by it, or it has been asked. */
export type IsSure = (
  one: Pick<Row, 'id'> & { readonly number?: string | undefined },
  key: string,
) => boolean;

interface Asked {
  readonly id: string;
  readonly key: string;
}

export function useSure({ ask, forget }: Acts): IsSure {
  const { page } = useWords();
  const asked = useRef<Asked>(undefined);
  // Held down it is pressed once.
  const isHeld = useRef(false);
  useEffect(() => {
    const drop = () => {
      if (asked.current) forget(asked.current.id);
      asked.current = undefined;
    };
    const onKey = ({ key, repeat }: KeyboardEvent) => {
      isHeld.current = repeat;
      if (key !== asked.current?.key && key !== 'Shift') drop();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', drop, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', drop, true);
    };
  }, [forget]);
  return ({ id, number }, key) => {
    const { current: was } = asked;
    if (number === undefined) return true;
    const isAgain = was?.id === id && was.key === key;
    if (isAgain && !isHeld.current) asked.current = undefined;
    if (isAgain) return !isHeld.current;
    if (was) forget(was.id);
    asked.current = { id, key };
    ask(id, page.keyTakesNumber(number, key));
    return false;
  };
}
