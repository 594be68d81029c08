// Who is meant: the likely ones first, everybody else by name. Whoever is chosen is checked by the server.

import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, type KeyboardEvent } from 'react';
import type { Api } from './api';
import type { Form } from './facts';
import { useWords } from './words';

/** Nothing to choose, and to be read. */
const useStyles = makeStyles({
  nobody: { color: tokens.colorNeutralForeground2 },
  beside: {
    display: 'block',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Shown {
  readonly api: Api;
  readonly people: Form['people'][number];
  /** None is chosen yet, and it was tried to send. */
  readonly isMissing?: boolean;
  /** Why who stands in it was refused. */
  readonly wrong?: string | undefined;
  readonly isChosen: boolean;
  /** To be known of who is chosen, with `{name}` for the name. */
  readonly beside?: string | undefined;
  /** What stands in it. */
  readonly text: string;
  /** An empty id while what is written is nobody's name. */
  readonly onChosen: (id: string, text: string) => void;
}

interface Found {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly department?: string;
    /** That they are away, and until when. */
    readonly away?: string;
  }[];
}

export function PersonPicker({ api, people, isMissing, wrong, isChosen, beside, text, onChosen }: Shown) {
  const { page } = useWords();
  const styles = useStyles();
  const { isAmongThese = false, findAt = '/people', nobody = page.detail.nobody } = people;
  const name = useDeferredValue(text.trim());
  const found = useQuery({
    queryKey: ['people', findAt, name],
    queryFn: () => api.get<Found>(findAt, { name }),
    enabled: name.length > 1 && !isAmongThese,
    refetchInterval: false,
    meta: { isStill: true },
  });
  const likely = people.choices.map(({ title, value, name: own = title, away }) => ({
    id: value,
    name: own,
    department: undefined,
    away,
  }));
  // The first that is shown is the one that Enter takes: nobody stands there who is not meant.
  const matching = likely.filter((one) => one.name.toLowerCase().includes(name.toLowerCase()));
  const isLooking = name.length > 1 && !matching.some((one) => one.name === name);
  const others = isLooking ? (found.data?.people ?? []) : [];
  const shown = [...matching, ...others.filter(({ id }) => !matching.some((one) => one.id === id))];
  const isNobody = isLooking && shown.length === 0 && (isAmongThese || found.data !== undefined);
  const missing = isNobody
    ? nobody
    : isLooking && shown.length > 0
      ? page.detail.choose
      : people.errorMessage;
  const message = isMissing === true ? missing : wrong;
  return (
    <Field
      label={people.label}
      hint={
        <>
          {page.detail.person}
          <span role="status" className={styles.beside}>
            {beside?.replace('{name}', text.trim())}
          </span>
        </>
      }
      required
      onKeyDownCapture={(event) => {
        if (isChosen) sendByEnter(event);
      }}
      {...(message !== undefined && { validationMessage: message })}
    >
      <Combobox
        freeform
        // The list opens with what is typed and with the arrow keys; its sign is for the mouse.
        expandIcon={{ 'aria-hidden': true, tabIndex: -1 }}
        value={text}
        onChange={(event) => {
          const written = event.target.value;
          onChosen(shown.find((one) => one.name === written.trim())?.id ?? '', written);
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          if (optionValue === undefined) return;
          onChosen(optionValue, optionText ?? '');
        }}
      >
        {shown.map((one) => (
          <Option key={one.id} value={one.id} text={one.name}>
            {[one.name, one.department, one.away].filter(Boolean).join(' · ')}
          </Option>
        ))}
        {isNobody && (
          <Option disabled text="" className={styles.nobody}>
            {nobody}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

/** As in any field of one line, once somebody is chosen; in the open list Enter chooses. */
function sendByEnter(event: KeyboardEvent): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || event.key !== 'Enter' || event.repeat) return;
  if (field.getAttribute('aria-expanded') === 'true') return;
  event.preventDefault();
  event.stopPropagation();
  field.form?.requestSubmit();
}
