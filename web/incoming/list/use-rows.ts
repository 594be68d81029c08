// The rows of the list, a part at a time: those in sight are asked for, the others stand as places.

import { hashKey, usePrefetchQuery, useQueries, type QueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Api } from '../../frame/api';
import type { Form, Message, Page, Row } from '../../frame/facts';

export interface Filter {
  readonly mailbox: string | undefined;
  readonly show: string;
  readonly kind: string | undefined;
  readonly number: string | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly sort: string;
}

const partSize = 100;

export interface Rows {
  readonly total: number;
  readonly rowAt: (index: number) => Row | undefined;
  /** Among those that have been fetched. */
  readonly placeOf: (id: string) => number | undefined;
  /** The server's day. */
  readonly today: string | undefined;
  readonly standing: Page['standing'] | undefined;
  readonly categories: Page['categories'];
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly again: () => void;
  /** The rows in sight. */
  readonly want: (from: number, to: number) => void;
}

export function useRows(api: Api, filter: Filter): Rows {
  const [parts, setParts] = useState<readonly number[]>([0]);
  const before = useRef<Pick<Page, 'now' | 'standing' | 'categories'>>(undefined);
  const known = useRef<{ readonly of: string; readonly total: number }>(undefined);
  const of = hashKey([filter]);
  const partOf = (part: number) => ({
    queryKey: ['messages', filter, part],
    queryFn: () => api.get<Page>('/messages', { ...filter, start: part * partSize, most: partSize }),
  });
  // Asked for before the rows of another filter are taken out of the page.
  usePrefetchQuery(partOf(parts[0] ?? 0));
  const queries = useQueries({ queries: parts.map(partOf) });
  const pages = new Map(queries.flatMap(({ data }) => (data ? [[data.from / partSize, data] as const] : [])));
  const latest = queries.toSorted((a, b) => b.dataUpdatedAt - a.dataUpdatedAt)[0]?.data;
  if (latest) {
    before.current = latest;
    known.current = { of, total: latest.total };
  }
  const want = useCallback((from: number, to: number) => {
    const [first, last] = [Math.floor(from / partSize), Math.floor(to / partSize)];
    const wanted = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    setParts((now) => (now.join() === wanted.join() ? now : wanted));
  }, []);
  return {
    // Of another filter nobody knows yet how many there are: places for them would be drawn in vain.
    total: known.current?.of === of ? known.current.total : 0,
    rowAt: (index) => pages.get(Math.floor(index / partSize))?.rows[index % partSize],
    placeOf: (id) => {
      for (const { from, rows } of pages.values()) {
        const at = rows.findIndex((row) => row.id === id);
        if (at >= 0) return from + at;
      }
      return undefined;
    },
    today: (latest ?? before.current)?.now.slice(0, 10),
    standing: (latest ?? before.current)?.standing,
    categories: (latest ?? before.current)?.categories,
    isLoading: latest === undefined && queries.some(({ isLoading }) => isLoading),
    error: queries.find(({ error }) => error)?.error ?? null,
    again: () => {
      for (const { refetch } of queries) void refetch();
    },
    want,
  };
}

/** Shows what an act has made of a row, before the list is asked for anew. */
export function putRow(client: QueryClient, row: Row): void {
  client.setQueriesData<Page>(
    { queryKey: ['messages'] },
    (page) => page && { ...page, rows: page.rows.map((one) => (one.id === row.id ? row : one)) },
  );
}

interface Done {
  readonly version: number;
  readonly verb: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/**
 * What the reader did themselves with the message as it was then (`version`): shown so beside the list, too, what is done
 * next there is made on it, and what was written stands in its form, before that is asked for anew.
 */
export function putDone(client: QueryClient, row: Row, { version, verb, inputs }: Done): void {
  putRow(client, row);
  const written = (text: Form['texts'][number]) => {
    const value = inputs[text.id];
    return typeof value === 'string' ? { ...text, value } : text;
  };
  const isSent = ({ buttons }: Form) => buttons.some((button) => button.verb === verb);
  client.setQueriesData<Message>({ queryKey: ['message', row.id] }, (message) => {
    if (message?.version !== version) return message;
    const forms = message.forms.map((form) =>
      isSent(form) ? { ...form, texts: form.texts.map(written) } : form,
    );
    return { ...message, version: row.version, forms };
  });
}
