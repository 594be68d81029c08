// Hears what others change (server-sent events, read by fetch so that a token can go along), and comes back by itself.

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Api } from './api';

const firstPauseMillis = 500;
const longestPauseMillis = 5_000;

/** Whether there is contact. What is new in a mailbox is asked for anew; after a break, everything. */
export function useLive(api: Api): boolean {
  const client = useQueryClient();
  const [isHeard, setHeard] = useState(true);
  useEffect(() => {
    const stopping = new AbortController();
    const refresh = () =>
      void client.invalidateQueries({ predicate: ({ meta }) => meta?.['isStill'] !== true });
    void listen(api, stopping.signal, {
      onChange: refresh,
      onContact: (isThere, isAgain) => {
        setHeard(isThere);
        if (isThere && isAgain) refresh();
      },
    });
    return () => {
      stopping.abort();
    };
  }, [api, client]);
  return isHeard;
}

interface Told {
  readonly onChange: () => void;
  readonly onContact: (isThere: boolean, isAgain: boolean) => void;
}

async function listen(api: Api, signal: AbortSignal, told: Told): Promise<void> {
  let pause = firstPauseMillis;
  let isAgain = false;
  while (!signal.aborted) {
    try {
      const response = await api.follow(signal);
      told.onContact(true, isAgain);
      pause = firstPauseMillis;
      isAgain = true;
      await read(response, told.onChange);
    } catch {
      told.onContact(false, true);
      isAgain = true;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 2, longestPauseMillis);
  }
}

/** Until the stream ends; events in one piece are one change. */
async function read(response: Response, onChange: () => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read())
    if (piece.value.includes('event: changed')) onChange();
}
