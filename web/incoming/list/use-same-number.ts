// Whether a number that is being typed stands on another message already, open or done: said before it is saved.

import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../frame/api';
import type { Page, Row } from '../../frame/facts';

/** Whatever stands between its parts. */
const plain = (number: string): string => number.toLowerCase().replace(/[\s/:-]/g, '');

/** A number of the kind: letters, a year and more. */
const isWhole = (number: string): boolean => /\d{4}\D*\d/.test(number);

export interface Typing {
  readonly id: string;
  /** Undefined while nobody types in it. */
  readonly number: string | undefined;
}

export function useSameNumber(api: Api, { id, number = '' }: Typing): Row | undefined {
  const asked = plain(number);
  const { data } = useQuery({
    queryKey: ['sameNumber', asked],
    queryFn: () => api.get<Page>('/messages', { show: 'all', sort: 'latest', number: asked, most: 20 }),
    enabled: isWhole(number),
  });
  return data?.rows.find((row) => row.id !== id && plain(row.number ?? '') === asked);
}
