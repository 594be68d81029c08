// What was looked for by words: rows in place of the list, until it is shown again. The words stand in no address.

import { useState } from 'react';
import { Refused, type Api } from '../frame/api';
import type { Row } from '../frame/facts';
import { useWords } from '../frame/words';
import type { Rows } from './use-rows';

export interface Found {
  /** In place of the list. */
  readonly rows: Rows | undefined;
  readonly isCut: boolean;
  readonly problem: string | undefined;
  readonly look: (words: string) => Promise<void>;
  readonly clear: () => void;
}

interface Answer {
  readonly rows: readonly Row[];
  readonly isCut: boolean;
}

export function useFound(api: Api, mailbox: string | undefined): Found {
  const { frame } = useWords();
  const [answer, setAnswer] = useState<Answer>();
  const [problem, setProblem] = useState<string>();
  const look = async (words: string) => {
    setProblem(undefined);
    try {
      setAnswer(await api.post<Answer>('/messages/search', { words, ...(mailbox && { mailbox }) }));
    } catch (error) {
      setProblem(error instanceof Refused ? error.words : frame.failed);
    }
  };
  return {
    rows: answer && {
      total: answer.rows.length,
      rowAt: (index) => answer.rows[index],
      standing: undefined,
      isLoading: false,
      error: null,
      again: () => undefined,
      want: () => undefined,
    },
    isCut: answer?.isCut === true,
    problem,
    look,
    clear: () => {
      setAnswer(undefined);
    },
  };
}
