// What is done beside the messages: the server decides; a no stands where it was tried, a yes says what is so and how it is
// undone.

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Refused } from './api';
import type { Done } from './facts';
import { useWords } from './words';

export type Inputs = Readonly<Record<string, unknown>>;

export interface Deeds {
  /** True when it was done. */
  readonly act: (verb: string, inputs: Inputs) => Promise<boolean>;
  readonly done: Done | undefined;
  readonly problem: string | undefined;
  readonly isSending: boolean;
  readonly forget: () => void;
}

interface Way {
  readonly send: (verb: string, inputs: Inputs) => Promise<Done>;
  /** What is asked for anew; `first`: before anything else can be done. */
  readonly first: readonly string[];
  readonly then: readonly string[];
}

/** `way` stays the same between drawings. */
export function useDeeds(way: Way): Deeds {
  const { frame } = useWords();
  const client = useQueryClient();
  const [done, setDone] = useState<Done>();
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);
  const forget = useCallback(() => {
    setDone(undefined);
    setProblem(undefined);
  }, []);
  const act = useCallback(
    async (verb: string, inputs: Inputs) => {
      const { send, first, then } = way;
      forget();
      setSending(true);
      try {
        setDone(await send(verb, inputs));
        // What is done next is made on how it is now.
        await Promise.all(first.map((key) => client.invalidateQueries({ queryKey: [key] })));
        return true;
      } catch (error) {
        setProblem(error instanceof Refused ? error.words : frame.notSaved);
        return false;
      } finally {
        setSending(false);
        for (const key of [...first, ...then]) void client.invalidateQueries({ queryKey: [key] });
      }
    },
    [way, client, forget, frame],
  );
  return { act, done, problem, isSending, forget };
}
