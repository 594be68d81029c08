// Who is away, noted by whoever may say it; what is done stands above with its undo, and one's own days with theirs.

import { Button } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Api } from '../frame/api';
import { CardForms } from '../frame/card-forms';
import type { Away, Done } from '../frame/facts';
import { Said } from '../frame/said';
import { useDeeds, type Deeds, type Inputs } from '../frame/use-deeds';
import { useWords } from '../frame/words';
import { useStyles } from './styles';

interface Shown {
  readonly api: Api;
  readonly data: Away;
}

const addresses: Readonly<Record<string, string>> = {
  'absence.end': '/away/end',
  'absence.worked': '/away/worked',
  'roster.undo': '/roster/undo',
};

export function NoteAway({ api, data }: Shown) {
  const way = useMemo(
    () => ({
      send: (verb: string, inputs: Inputs) => api.post<Done>(addresses[verb] ?? '/away/note', inputs),
      first: ['away'],
      then: ['roster', 'today', 'me'],
    }),
    [api],
  );
  const deeds = useDeeds(way);
  const { away } = useWords();
  return (
    // What was told before is of something else, also where what is sent now cannot be.
    <div onSubmit={deeds.forget}>
      <Said acts={deeds} />
      <CardForms api={api} of="away" forms={data.forms} areDaysFirst run={deeds.act} />
      <SaidDays title={away.ownDays} testId="own-days" said={data.own} deeds={deeds} />
      <SaidDays title={away.notedDays} testId="noted-days" said={data.noted} deeds={deeds} />
    </div>
  );
}

interface Days {
  readonly title: string;
  readonly testId: string;
  readonly said: Away['own'];
  readonly deeds: Deeds;
}

/** What was told just now has its undo there, and not twice. */
function SaidDays({ title: heading, testId, said, deeds }: Days) {
  const styles = useStyles();
  const id = useId();
  const told = deeds.done?.buttons.flatMap(({ data }) => data['absence'] ?? []) ?? [];
  const isTold = ({ data }: Away['own'][number]['buttons'][number]) =>
    data['absence'] !== undefined && told.includes(data['absence']);
  if (said.length === 0) return null;
  return (
    <section aria-labelledby={id} data-testid={testId}>
      <h2 id={id} className={styles.ownTitle}>
        {heading}
      </h2>
      <ul className={styles.own}>
        {said.map(({ title, buttons }) => (
          <li key={title}>
            {title}
            {buttons
              .filter((button) => !isTold(button))
              .map((button) => (
                <Button
                  key={button.title}
                  size="small"
                  aria-label={`${button.title}: ${title}`}
                  disabledFocusable={deeds.isSending}
                  onClick={() => void deeds.act(button.verb, button.data)}
                >
                  {button.title}
                </Button>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
