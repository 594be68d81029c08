// Regler: the document in force, asked in one's own words; questions that it did not answer, for who teaches it.

import { Subtitle2, Title3 } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { isThere, Missing } from '../frame/again';
import type { Api } from '../frame/api';
import type { Rules } from '../frame/facts';
import { useWords } from '../frame/words';
import { Ask } from './ask';
import { Questions } from './questions';
import { useStyles } from './styles';

export function RulesView({ api }: { readonly api: Api }) {
  const { rules } = useWords();
  const styles = useStyles();
  const shown = useQuery({ queryKey: ['rules'], queryFn: () => api.get<Rules>('/rules') });
  if (!isThere(shown)) return <Missing query={shown} />;
  const { data } = shown;
  return (
    <div className={styles.view}>
      <Title3 as="h1">{rules.title}</Title3>
      <Ask api={api} />
      {data.hasQuestions && <Questions api={api} />}
      <section aria-labelledby="rules-all">
        <Subtitle2 as="h2" id="rules-all">
          {rules.all}
        </Subtitle2>
        <p className={styles.subtle}>
          {data.source} · {data.count}
        </p>
        {rules.language !== undefined && <p className={styles.subtle}>{rules.language}</p>}
        {data.sections.map(({ name, rules: own }) => (
          <div key={`${name} ${own[0]?.id ?? ''}`} lang="sv" className={styles.section}>
            <h3 className={styles.title}>{name}</h3>
            <ul className={styles.plain}>
              {own.map(({ id, text }) => (
                <li key={id}>
                  <strong>{id}</strong> {text}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </div>
  );
}
