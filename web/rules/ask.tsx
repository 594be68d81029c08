// Asks the rules: the rule that answers, a few that are near, or a plain no. What was asked stands in no address.

import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Refused, type Api } from '../frame/api';
import type { RuleCard } from '../frame/facts';
import { useWords } from '../frame/words';
import { RuleCardShown } from './rule-card';
import { useStyles } from './styles';

export function Ask({ api }: { readonly api: Api }) {
  const { frame, rules } = useWords();
  const styles = useStyles();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<RuleCard>();
  const [isActed, setActed] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const client = useQueryClient();
  const ask = useMutation({
    mutationFn: (asked: string) => api.post<RuleCard>('/rules/ask', { text: asked }),
    onSuccess: (card) => {
      setActed(false);
      setAnswer(card);
      // What the rules did not answer stands in the list below.
      void client.invalidateQueries({ queryKey: ['rulesQuestions'] });
    },
  });
  const { error, mutate } = ask;
  const language = frame.otherLanguage;
  const asked = useRef<{ readonly text: string; readonly language: string }>(undefined);
  // In the other language it is asked again, until something was pressed under its answer.
  useEffect(() => {
    const { current: last } = asked;
    if (last === undefined || last.language === language) return;
    asked.current = { text: last.text, language };
    mutate(last.text);
  }, [language, mutate]);
  return (
    <search className={styles.cards}>
      <form
        className={styles.ask}
        onSubmit={(event) => {
          event.preventDefault();
          if (ask.isPending) return;
          setEmpty(text.trim() === '');
          if (text.trim() === '') {
            event.currentTarget.querySelector('input')?.focus();
            return;
          }
          asked.current = { text: text.trim(), language };
          mutate(text.trim());
        }}
      >
        <Field
          className={styles.words}
          label={rules.ask}
          {...(isEmpty && { validationMessage: rules.askMissing })}
        >
          <Input
            type="search"
            aria-describedby="rules-ask-hint"
            value={text}
            maxLength={1_000}
            autoComplete="off"
            onChange={(_, { value }) => {
              setText(value);
              setEmpty(false);
            }}
          />
        </Field>
        <Button type="submit" appearance="primary" disabledFocusable={ask.isPending}>
          {rules.find}
        </Button>
      </form>
      <p id="rules-ask-hint" className={styles.subtle}>
        {rules.askHint}
      </p>
      {error && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <span role="alert">{error instanceof Refused ? error.words : frame.failed}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      <div role="status" className={styles.cards}>
        {ask.isPending && <Spinner size="tiny" labelPosition="after" label={rules.finding} />}
        {answer && !ask.isPending && (
          <>
            <Subtitle2 as="h2">{rules.answer}</Subtitle2>
            <RuleCardShown
              key={answer.key}
              {...{ api, takesFocus: isActed, card: answer }}
              onCard={(card) => {
                asked.current = undefined;
                setActed(true);
                setAnswer(card);
              }}
            />
          </>
        )}
      </div>
    </search>
  );
}
