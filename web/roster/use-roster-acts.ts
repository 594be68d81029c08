// What is done about rosters.

import { useMemo } from 'react';
import type { Api } from '../frame/api';
import type { Done } from '../frame/facts';
import { useDeeds, type Deeds, type Inputs } from '../frame/use-deeds';

export function useRosterActs(api: Api): Deeds {
  const way = useMemo(
    () => ({
      send: (verb: string, inputs: Inputs) =>
        verb === 'roster.undo'
          ? api.post<Done>('/roster/undo', { change: inputs['change'] })
          : api.post<Done>('/roster/acts', { ...inputs, verb }),
      first: ['rosterDay'],
      then: ['roster', 'today', 'me'],
    }),
    [api],
  );
  return useDeeds(way);
}
