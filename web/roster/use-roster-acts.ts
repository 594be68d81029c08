// What is done about rosters: the server decides; a no stands where it was tried, a yes says what is so and how it is undone.

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Refused, type Api } from '../frame/api';
import type { Done } from '../frame/facts';
import { useWords } from '../frame/words';

export type Inputs = Readonly<Record<string, unknown>>;

export interface RosterActs {
  /** True when it was done. */
  readonly act: (verb: string, inputs: Inputs) => Promise<boolean>;
  readonly done: Done | undefined;
  readonly problem: string | undefined;
  readonly isSending: boolean;
  readonly forget: () => void;
}

export function useRosterActs(api: Api): RosterActs {
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
      forget();
      setSending(true);
      try {
        const { change } = inputs;
        setDone(
          verb === 'roster.undo'
            ? await api.post<Done>('/roster/undo', { change })
            : await api.post<Done>('/roster/acts', { ...inputs, verb }),
        );
        // What is done next is made on how it is now.
        await client.invalidateQueries({ queryKey: ['rosterDay'] });
        return true;
      } catch (error) {
        setProblem(error instanceof Refused ? error.words : frame.notSaved);
        return false;
      } finally {
        setSending(false);
        for (const key of ['roster', 'rosterDay', 'today', 'me'])
          void client.invalidateQueries({ queryKey: [key] });
      }
    },
    [api, client, forget, frame],
  );
  return { act, done, problem, isSending, forget };
}
