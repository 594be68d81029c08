// Who is away, noted by whoever may say it; what is done stands above with its undo.

import { useMemo } from 'react';
import type { Api } from '../frame/api';
import { CardForms } from '../frame/card-forms';
import type { Away, Done } from '../frame/facts';
import { Said } from '../frame/said';
import { useDeeds, type Inputs } from '../frame/use-deeds';

export function NoteAway({ api, form }: { readonly api: Api; readonly form: Away['form'] }) {
  const way = useMemo(
    () => ({
      send: (verb: string, inputs: Inputs) =>
        api.post<Done>(verb === 'absence.end' ? '/away/end' : '/away/note', inputs),
      first: ['away'],
      then: ['roster', 'today', 'me'],
    }),
    [api],
  );
  const deeds = useDeeds(way);
  return (
    <div>
      <Said acts={deeds} />
      <CardForms api={api} of="away" forms={[form]} areDaysFirst run={deeds.act} />
    </div>
  );
}
