// One message beside the list: what its card would say, every act of it, its attachments by name, and what has happened.

import { Badge } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Problem } from '../../frame/again';
import type { Api } from '../../frame/api';
import { Beside, Happened } from '../../frame/beside';
import type { Asked } from '../../frame/card-forms';
import type { Form, Message } from '../../frame/facts';
import { useUndoKey } from '../../frame/undo-key';
import { useWords } from '../../frame/words';
import { draftsOf, isUnsaved, useDraft, type Draft } from '../acts/drafts';
import { DetailFacts } from './detail-facts';
import { messageQuery } from './message-query';
import { Offers } from './offers';
import { useDetailStyles } from './detail-styles';
import type { Acts } from '../acts/use-acts';
import type { Inputs } from '../acts/use-sending';
import { kindsOf, kindUndoer } from '../acts/kinds';
import type { Undoer } from '../acts/use-told';

interface Shown {
  readonly api: Api;
  readonly id: string;
  readonly acts: Acts;
  readonly asked: Asked | undefined;
  /** How many others are marked in the list. */
  readonly othersMarked?: number;
  readonly onClose: () => void;
  /** Another one in its place; undefined where there is no list. */
  readonly onOpen?: (id: string) => void;
}

const renewMillis = 20_000;

/** Others see that it is open, until it is closed. */
function useOpenTogether(api: Api, id: string): void {
  useEffect(() => {
    const tell = (isOpen: boolean) =>
      void api.post(`/messages/${id}/open`, { isOpen }).catch(() => undefined);
    tell(true);
    const timer = setInterval(tell, renewMillis, true);
    return () => {
      clearInterval(timer);
      tell(false);
    };
  }, [api, id]);
}

export function Detail({ api, id, acts, asked, othersMarked = 0, onClose, onOpen }: Shown) {
  const { page } = useWords();
  const styles = useDetailStyles();
  const [passTo, setPassTo] = useState<string>();
  const [isActed, setActed] = useState(false);
  useOpenTogether(api, id);
  const draft = useDraft(draftsOf(api), id);
  const message = useQuery({
    ...messageQuery(api, id, passTo),
    placeholderData: (before: Message | undefined) => before,
  });
  const run = async (verb: string, inputs: Inputs) => {
    const { data } = message;
    if (data === undefined) return false;
    const { isDone: isNew, isSame } = await acts.act(data, verb, inputs, undoerIn(data, verb));
    const isDone = isNew || isSame === true;
    if (isNew) setActed(true);
    // What was typed in its row is old then.
    if (isDone && verb === 'message.register') draftsOf(api).delete(id);
    // Another authority: what it is asked first stands on the message.
    setPassTo(isDone ? undefined : (inputs['mailbox'] as string | undefined));
    return isDone;
  };
  // A list has what was done last, with whichever message.
  const isAlone = onOpen === undefined;
  const undo = message.data?.buttons.find(({ verb }) => verb === 'message.undo');
  useUndoKey(isAlone && isActed && undo ? () => void run(undo.verb, undo.data) : undefined);
  return (
    <Beside
      title={page.detail.title}
      closeTitle={page.detail.close}
      testId="detail"
      className={styles.detail}
      shown={message}
      heading={(data) => <Heading data={data} />}
      asked={asked}
      onClose={onClose}
    >
      {(data) => (
        <Body
          {...{ api, asked, othersMarked, run, onOpen }}
          data={withDraft(data, draft)}
          problem={acts.problemOf(id)}
          wrongPerson={acts.wrongPersonOf(id)}
          onClosed={() => {
            acts.forget(id);
          }}
        />
      )}
    </Beside>
  );
}

/** What was noted before stands in the form. */
function undoerIn(message: Message, verb: string): Undoer | undefined {
  const { forms } = message;
  if (verb === 'message.kind') return kindUndoer(kindsOf(message));
  if (verb !== 'message.note') return undefined;
  const form = forms.find(({ buttons }) => buttons.some((one) => one.verb === verb));
  const text = form?.texts.find(({ id }) => id === 'text');
  return text && { verb, inputs: { text: text.value } };
}

/** What is typed in its row stands in its forms from the start. */
function withDraft(data: Message, draft: Draft | undefined): Message {
  if (!isUnsaved(draft)) return data;
  const value = draft.text.trim();
  const isRegistering = ({ buttons }: Form) => buttons.some(({ verb }) => verb === 'message.register');
  const forms = data.forms.map((form) =>
    isRegistering(form)
      ? { ...form, texts: form.texts.map((text) => (text.id === 'number' ? { ...text, value } : text)) }
      : form,
  );
  return { ...data, forms };
}

interface BodyShown {
  readonly api: Api;
  readonly data: Message;
  readonly asked: Asked | undefined;
  readonly othersMarked: number;
  readonly problem: string | undefined;
  readonly wrongPerson: string | undefined;
  readonly run: (verb: string, inputs: Inputs) => Promise<boolean>;
  readonly onClosed: () => void;
  readonly onOpen: ((id: string) => void) | undefined;
}

function Body({ api, data, asked, othersMarked, problem, wrongPerson, run, onClosed, onOpen }: BodyShown) {
  const { page } = useWords();
  const styles = useDetailStyles();
  return (
    <>
      {data.openBy.length > 0 && (
        <Badge appearance="outline" className={styles.badge}>
          {page.row.openBy(data.openBy.join(', '))}
        </Badge>
      )}
      <DetailFacts {...{ data, onOpen }} />
      {problem && wrongPerson === undefined && (
        <div className={styles.problem}>
          <Problem words={problem} />
        </div>
      )}
      {othersMarked > 0 && <p data-testid="this-alone">{page.detail.thisAlone(othersMarked)}</p>}
      <Offers {...{ api, data, asked, wrongPerson, run, onClosed }} />
      <Happened title={page.detail.log} none={page.detail.noLog} log={data.log} />
    </>
  );
}

/** By its subject where that may be shown; what is asked about it stands below. */
function Heading({ data: { words, title } }: Pick<BodyShown, 'data'>) {
  const styles = useDetailStyles();
  const subject = words.kind === 'read' ? words.subject.trim() : '';
  if (subject === '') return title;
  return (
    <>
      <bdi>{subject}</bdi>
      <span className={styles.ask}>{title}</span>
    </>
  );
}
