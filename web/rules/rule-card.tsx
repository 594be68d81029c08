// An answer, a question or what was tied, as its card says it: the rule word for word, where it stands, and what can be done.

import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Refused, type Api } from '../frame/api';
import { Lines } from '../frame/beside';
import { CardForms } from '../frame/card-forms';
import type { RuleCard } from '../frame/facts';
import { useWords } from '../frame/words';
import { useStyles } from './styles';

interface Shown {
  readonly api: Api;
  readonly card: RuleCard;
  /** It came by something that was pressed, and what was pressed is gone. */
  readonly takesFocus?: boolean;
  /** By the button that shows them and takes them away again: cards that are here already. */
  readonly shows?: Readonly<Record<string, RuleCard>>;
  /** How the same matter stands now. */
  readonly onCard: (card: RuleCard) => void;
}

type Act = (verb: string, inputs: Readonly<Record<string, unknown>>) => Promise<boolean>;

/** What comes of an act replaces the card where it is the same matter, and stands below it where it is another. */
export function RuleCardShown({ api, card, takesFocus = false, shows = {}, onCard }: Shown) {
  const { frame } = useWords();
  const styles = useStyles();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [next, setNext] = useState<RuleCard>();
  const [problem, setProblem] = useState<string>();
  const [shownBy, setShownBy] = useState<string>();
  const { title } = card;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, title]);
  const act: Act = async (verb, inputs) => {
    setProblem(undefined);
    if (shows[verb]) {
      setShownBy(shownBy === verb ? undefined : verb);
      return true;
    }
    try {
      const came = await api.post<RuleCard>('/rules/acts', { ...inputs, verb });
      if (came.key === card.key || card.kind === 'tieProposal') onCard(came);
      else setNext(came);
      return true;
    } catch (error) {
      setProblem(error instanceof Refused ? error.words : frame.notSaved);
      return false;
    } finally {
      void client.invalidateQueries({ queryKey: ['rulesQuestions'] });
    }
  };
  const shown = shownBy === undefined ? undefined : shows[shownBy];
  return (
    <article className={styles.card} aria-label={title} data-testid={`rules-${card.kind}`}>
      <h3 ref={heading} data-home="" tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      <Said card={card} />
      {problem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <span role="alert">{problem}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      <Choices {...{ card, act }} />
      <Rows {...{ card, act }} />
      {card.forms.length + card.buttons.length > 0 && (
        <CardForms
          {...{ api, run: act }}
          of={card.key}
          forms={card.forms}
          {...(card.kind === 'tieProposal' && { asked: { verb: 'tie.propose' } })}
        >
          <Buttons buttons={card.buttons} act={act} isShown={(verb) => shows[verb] && verb === shownBy} />
        </CardForms>
      )}
      {shown && <RuleCardShown api={api} card={shown} onCard={() => undefined} />}
      {next && <RuleCardShown api={api} card={next} takesFocus onCard={setNext} />}
    </article>
  );
}

/** The rules are in the language that they were decided in, whoever reads them. */
function Said({ card }: Pick<Shown, 'card'>) {
  const styles = useStyles();
  const approved = (all: RuleCard['short'], isShort: boolean) =>
    all.map(({ text, by }) => (
      <div key={text}>
        <p className={isShort ? styles.short : undefined}>{text}</p>
        <p className={styles.subtle}>{by}</p>
      </div>
    ));
  return (
    <>
      {card.facts.length > 0 && (
        <dl className={styles.facts}>
          {card.facts.map(({ title, value }) => (
            <div key={title}>
              <dt className={styles.subtle}>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Lines lines={card.written} />
      {approved(card.short, true)}
      {card.quote !== undefined && (
        <blockquote lang="sv" className={styles.quote}>
          {card.quote}
        </blockquote>
      )}
      {approved(card.translated, false)}
      {card.source !== undefined && <p className={styles.subtle}>{card.source}</p>}
      {card.alsoTitle !== undefined && <h4>{card.alsoTitle}</h4>}
      {card.also.length > 0 && (
        <ul className={styles.plain} lang="sv">
          {card.also.map(({ place, text }) => (
            <li key={place}>
              <strong>{place}</strong> {text}
            </li>
          ))}
        </ul>
      )}
      <Lines lines={card.lines} />
    </>
  );
}

interface Acting {
  readonly card: RuleCard;
  readonly act: Act;
}

function Choices({ card, act }: Acting) {
  const styles = useStyles();
  if (card.choices.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {card.choices.map(({ place, text, button }) => (
        <li key={place} className={styles.choice}>
          <span lang="sv">{text}</span>
          <Button size="small" onClick={() => void act(button.verb, button.data)}>
            {button.title}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Rows({ card, act }: Acting) {
  const styles = useStyles();
  if (card.rows.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {card.rows.map(({ name, lines, buttons }, at) => (
        <li key={`${String(at)} ${name}`} className={styles.choice}>
          <strong>{name}</strong>
          <Lines lines={lines} />
          <span className={styles.buttons}>
            <Buttons {...{ buttons, act }} about={name} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Pressed {
  readonly buttons: RuleCard['buttons'];
  readonly act: Act;
  /** Said after the button’s words where several rows have the same. */
  readonly about?: string;
  /** Of a button that shows something and takes it away again. */
  readonly isShown?: (verb: string) => boolean | undefined;
}

function Buttons({ buttons, act, about, isShown }: Pressed) {
  return buttons.map(({ title, verb, data }) => (
    <Button
      key={title}
      size="small"
      {...(about !== undefined && { 'aria-label': `${title}: ${about}` })}
      aria-expanded={isShown?.(verb)}
      onClick={() => void act(verb, data)}
    >
      {title}
    </Button>
  ));
}
