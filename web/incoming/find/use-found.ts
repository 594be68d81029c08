// What was looked for by words: rows in place of the list, until it is shown again. The words stand in no address.

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Refused, type Api } from '../../frame/api';
import type { Found as Answer } from '../../frame/facts';
import { useWords } from '../../frame/words';
import type { Rows } from '../list/use-rows';

export interface Found {
  /** In place of the list. */
  readonly rows: Rows | undefined;
  /** What is looked for. */
  readonly shown: string | undefined;
  /** How much was found, and what could not be looked into. */
  readonly says: readonly string[];
  readonly isLooking: boolean;
  readonly problem: string | undefined;
  readonly look: (words: string) => void;
  readonly clear: () => void;
}

interface Looked {
  readonly words: string;
  readonly mailbox: string | undefined;
}

/** What is done about what was found, here or by others, shows in it too, and does not take it out of what was found. */
export function useFound(api: Api, mailbox: string | undefined): Found {
  const { frame, page } = useWords();
  const [looked, setLooked] = useState<Looked>();
  const client = useQueryClient();
  const queryKey = ['messages', 'found', looked];
  // Pressed again, it is looked for anew.
  const isAnew = useRef(false);
  const found = useQuery({
    queryKey,
    queryFn: () => {
      const before = isAnew.current ? undefined : client.getQueryData<Answer>(queryKey);
      isAnew.current = false;
      const kept = before?.rows.map(({ id }) => id) ?? [];
      return api.post<Answer>('/messages/search', { ...looked, kept });
    },
    enabled: looked !== undefined,
    gcTime: 0,
    refetchInterval: false,
  });
  const { data, error } = found;
  const answer = looked === undefined ? undefined : data;
  const isLooking = looked !== undefined && found.isLoading;
  return {
    rows: answer && {
      total: answer.rows.length,
      rowAt: (index) => answer.rows[index],
      placeOf: (id) => {
        const at = answer.rows.findIndex((row) => row.id === id);
        return at < 0 ? undefined : at;
      },
      today: undefined,
      standing: undefined,
      categories: undefined,
      isLoading: false,
      error: null,
      again: () => undefined,
      want: () => undefined,
    },
    shown: looked?.words,
    says: isLooking ? [page.filters.looking] : answer ? saysOf(answer, page.filters) : [],
    isLooking,
    problem: looked && error ? (error instanceof Refused ? error.words : frame.failed) : undefined,
    look: (words) => {
      if (looked?.words === words && looked.mailbox === mailbox) {
        isAnew.current = true;
        void found.refetch();
      } else setLooked({ words, mailbox });
    },
    clear: () => {
      setLooked(undefined);
    },
  };
}

type FilterWords = ReturnType<typeof useWords>['page']['filters'];

/** What none of the mailboxes could be asked about is not said to be missing. */
function saysOf(answer: Answer, words: FilterWords): readonly string[] {
  const { rows, isAny, isCut, late, refused, hidden } = answer;
  const isWhole = late.length + refused.length === 0;
  return [
    ...(rows.length > 0 || isWhole ? [words.found(rows.length)] : []),
    ...(isAny ? [words.foundAny] : []),
    ...(isCut ? [words.foundCut] : []),
    ...(late.length > 0 ? [words.foundLate(late)] : []),
    ...(refused.length > 0 ? [words.foundRefused(refused)] : []),
    ...(hidden.length > 0 ? [words.foundHidden(hidden)] : []),
  ];
}
