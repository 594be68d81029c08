// Who reads whose mail, as far as it is the reader's to answer: each question with its buttons and forms, as on its card.

import { Button } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Api } from '../frame/api';
import { CardForms } from '../frame/card-forms';
import type { Away, Done } from '../frame/facts';
import { Said } from '../frame/said';
import { useDeeds, type Inputs } from '../frame/use-deeds';
import { useWords } from '../frame/words';
import { useStyles } from './styles';

interface Shown {
  readonly api: Api;
  readonly mail: Away['mail'];
}

export function MailQuestions({ api, mail }: Shown) {
  const { away } = useWords();
  const styles = useStyles();
  const id = useId();
  const way = useMemo(
    () => ({
      send: (verb: string, inputs: Inputs) => api.post<Done>('/away/mail', { ...inputs, verb }),
      first: ['away'],
      then: ['today'],
    }),
    [api],
  );
  const deeds = useDeeds(way);
  const { done } = deeds;
  const isBelow = mail.some(({ title }) => title === done?.title);
  // What became of it stands with the question, and not twice one above the other.
  const told = useMemo(
    () => (done && isBelow ? { ...done, title: away.answered } : done),
    [done, isBelow, away],
  );
  if (mail.length === 0 && deeds.done === undefined && deeds.problem === undefined) return null;
  return (
    <section
      aria-labelledby={id}
      data-testid="mail"
      data-home=""
      tabIndex={-1}
      className={styles.mail}
      onSubmit={deeds.forget}
    >
      <h2 id={id} className={styles.ownTitle}>
        {away.whoReads}
      </h2>
      <Said acts={{ ...deeds, done: told }} above={mail.flatMap(({ lines }) => lines)} />
      {mail.map(({ id: of, title, lines, forms, buttons }) => (
        <article key={of} aria-label={title} className={styles.question}>
          <strong>{title}</strong>
          {lines.map(({ text, isSubtle }, at) => (
            // Two of them may be the same.
            <span key={`${String(at)} ${text}`} className={isSubtle ? styles.subtle : undefined}>
              {text}
            </span>
          ))}
          <div>
            <CardForms
              {...{ api, forms }}
              of={`mail ${of}`}
              areDaysFirst
              run={deeds.act}
              first={{
                of: () => true,
                isNext: true,
                isOver: true,
                children: buttons.map((button) => (
                  <Button
                    key={button.title}
                    size="small"
                    disabledFocusable={deeds.isSending}
                    onClick={() => void deeds.act(button.verb, button.data)}
                  >
                    {button.title}
                  </Button>
                )),
              }}
            />
          </div>
        </article>
      ))}
    </section>
  );
}
