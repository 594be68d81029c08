// For registrars and editors: questions that wait for an answer, what the rules did not answer, and what is tied to them.

import { Subtitle2 } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '../frame/again';
import type { Api } from '../frame/api';
import type { RuleCard, RuleCards } from '../frame/facts';
import { useWords } from '../frame/words';
import { RuleCardShown } from './rule-card';
import { useStyles } from './styles';

export function Questions({ api }: { readonly api: Api }) {
  const { rules } = useWords();
  const styles = useStyles();
  // What was settled here has left the list, and is still told of.
  const [settled, setSettled] = useState<readonly RuleCard[]>([]);
  const asked = useQuery({
    queryKey: ['rulesQuestions'],
    queryFn: () => api.get<RuleCards>('/rules/questions'),
  });
  const { data, error } = asked;
  const all = data?.cards ?? [];
  // Where a button of the list shows what is tied, it stands there when it is asked for, as it is by then.
  const isBehind = all.some(({ kind }) => kind === 'questionList');
  const ties = isBehind ? all.find(({ kind }) => kind === 'tieList') : undefined;
  const cards = all.filter((card) => card !== ties);
  const gone = settled.filter(({ key }) => !cards.some((card) => card.key === key));
  return (
    <section aria-labelledby="rules-questions" className={styles.cards}>
      <Subtitle2 as="h2" id="rules-questions">
        {rules.questions}
      </Subtitle2>
      {error && <Failed query={asked} />}
      {[...gone, ...cards].map((card) => (
        <RuleCardShown
          key={card.key}
          {...{ api, card }}
          {...(ties && card.kind === 'questionList' && { shows: { 'tie.list': ties } })}
          takesFocus={gone.includes(card)}
          onCard={(now) => {
            setSettled((before) => [now, ...before.filter(({ key }) => key !== now.key)]);
          }}
        />
      ))}
    </section>
  );
}
