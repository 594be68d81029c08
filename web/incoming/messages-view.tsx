// Inkommet: the mailboxes as a strip, filters that stand in the address, the list, and one message beside it.

import { Button } from '@fluentui/react-components';
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAddress } from '../frame/address';
import { isRefusal, Refused, type Api, type Shown } from '../frame/api';
import type { Message, Row } from '../frame/facts';
import { Again } from '../frame/again';
import { useWords, type Words } from '../frame/words';
import type { Asked } from '../frame/card-forms';
import { CategoryBar } from './many/category-bar';
import { Detail } from './detail/detail';
import { Filters } from './find/filters';
import { ManyBar } from './many/many-bar';
import type { ManyAsk } from './many/many-form';
import { messageQuery } from './detail/message-query';
import { MessageList } from './list/message-list';
import { Strip } from './strip';
import { useStyles } from './styles';
import { isUnseen, inWords, nameOf } from './list/row-words';
import { actsBeside } from './acts/held-back';
import type { Telling } from './acts/told-words';
import { useActs, type Acts } from './acts/use-acts';
import { useChosen, useLeft } from './many/use-chosen';
import { useFound } from './find/use-found';
import { shortNames } from './list/short-names';
import { useRows, type Filter, type Rows } from './list/use-rows';
import type { SeenWords } from './list/use-words';

const filterIn = (at: Readonly<Record<string, string>>): Filter => ({
  mailbox: at['mailbox'],
  show: at['show'] ?? 'unfinished',
  kind: at['kind'],
  number: at['number'],
  from: at['from'],
  until: at['until'],
  sort: at['sort'] ?? 'urgent',
});

/** That nothing waits is said of all of it alone. */
function noneWords({ show, mailbox, kind, number, from, until }: Filter, page: Words['page']): string {
  if ([kind, number, from, until].some((one) => one !== undefined)) return page.noneFits;
  return show === 'unfinished' && mailbox === undefined ? page.noneWaiting : page.none;
}

export function MessagesView(shown: Shown) {
  return shown.me.views.includes('messages') ? <Mailboxes {...shown} /> : <OneMessage {...shown} />;
}

/** Who has no mailbox sees the one that they are to answer. */
function OneMessage({ api }: Shown) {
  const { at, go } = useAddress();
  const acts = useActs(api);
  const styles = useStyles();
  const id = at['message'];
  if (id === undefined) return null;
  const close = () => {
    go({ view: 'today', message: undefined });
  };
  return (
    <div className={styles.one}>
      <Detail key={id} {...{ api, acts, id }} asked={undefined} onClose={close} />
    </div>
  );
}

function Mailboxes({ api, me }: Shown) {
  const words = useWords();
  const { frame, page } = words;
  const styles = useStyles();
  const { at, go } = useAddress();
  const key = JSON.stringify(filterIn(at));
  const filter = useMemo(() => JSON.parse(key) as Filter, [key]);
  const listed = useRows(api, filter);
  const found = useFound(api, filter.mailbox);
  const rows = found.rows ?? listed;
  const marked = useChosen();
  const { chosen, setChosen } = marked;
  useLeft(marked, rows);
  const acts = useActs(api, marked.onDone);
  const listActs = actsBeside(acts, at['message'], words);
  const [asked, setAsked] = useState<Asked>();
  const [asking, setAsking] = useState<ManyAsk>();
  const seen = useRef<SeenWords>(undefined);
  const open = at['message'];
  const telling = useTelling(api, { rows, seen, open, followed: acts.followed });
  const othersMarked = [...chosen.keys()].filter((id) => id !== open).length;
  const isOne = filter.mailbox !== undefined || me.mailboxes.length < 2;
  const decides = (id: string) => me.mailboxes.some((one) => one.id === id && one.parts.includes('manager'));
  const names = isOne ? undefined : shortNames(me.mailboxes);
  // With another list in its place nothing stays marked that is not seen.
  const search = found.rows && (found.shown ?? '');
  useEffect(() => {
    setChosen(new Map());
  }, [key, search, setChosen]);
  useQuiet(acts, `${key} ${found.shown ?? listed.today ?? ''}`);
  const areMarked = chosen.size > 0;
  const { quiet } = acts;
  useEffect(() => {
    // What can be done about them stands where the last receipt did.
    if (areMarked) quiet();
    else setAsking(undefined);
  }, [areMarked, quiet]);
  const onNone = () => setChosen(new Map());
  const show = (id: string | undefined, form?: Asked) => {
    setAsked(form);
    // With another message what was told of the last one is read; its button names it. One whose form is asked for was told of.
    if (form === undefined && id !== undefined && id !== open && !acts.isOfLast(id)) acts.say('');
    go({ message: id });
  };
  const close = () => {
    const id = open;
    show(undefined);
    requestAnimationFrame(() => focusRow(id));
  };
  if (listed.error instanceof Refused) return <Again words={listed.error.words} onAgain={listed.again} />;
  return (
    <div className={styles.view}>
      <h1 className={styles.unseen}>{page.title}</h1>
      <Strip api={api} me={me} mailbox={filter.mailbox} />
      <Filters filter={filter} standing={listed.standing} found={found} />
      <CategoryBar
        counts={listed.categories}
        mailbox={filter.mailbox}
        isShown={filter.kind === 'category'}
        acts={acts}
      />
      {listed.error && <Again words={frame.failed} onAgain={listed.again} />}
      <MessageList
        {...{
          api,
          rows,
          acts: listActs,
          chosen,
          names,
          decides,
          none: found.rows ? page.none : noneWords(filter, page),
        }}
        openId={open}
        canDecide={me.mailboxes.some(({ id }) => decides(id))}
        said={
          <>
            <ManyBar {...{ api, chosen, asking, decides, onNone }} acts={listActs} onAsk={setAsking} />
            <Said acts={acts} telling={telling} />
          </>
        }
        beside={
          open !== undefined && (
            <Detail
              key={open}
              {...{ api, acts, asked, othersMarked }}
              id={open}
              onClose={close}
              onOpen={show}
            />
          )
        }
        onWords={(words) => {
          seen.current = words;
        }}
        onChosen={setChosen}
        onAsk={setAsking}
        onOpen={show}
      />
    </div>
  );
}

/** That of the message, or the one that stands in its place. */
const focusRow = (id: string | undefined) =>
  [`[data-row="${id ?? ''}"]`, '[data-row][tabindex="0"]']
    .flatMap((which) => document.querySelector<HTMLElement>(which) ?? [])[0]
    ?.focus();

/** What was done last, and the button that takes it back. */
function Said({ acts, telling }: { readonly acts: Acts; readonly telling: Telling }) {
  const styles = useStyles();
  const undoes = acts.undoes(telling);
  const { telling: seen } = acts;
  useEffect(() => {
    seen.current = telling;
  });
  return (
    <>
      <span role="status" data-testid="said" className={styles.said}>
        <bdi>{acts.said(telling)}</bdi>
      </span>
      {undoes !== undefined && (
        <Button
          size="small"
          data-testid="undo"
          className={styles.undo}
          title={undoes}
          onClick={() => void acts.undoShown()}
        >
          <bdi>{undoes}</bdi>
        </Button>
      )}
    </>
  );
}

const oldAfterMillis = 10 * 60_000;

/** A receipt is of the list that it was given in: with another list, another day or after a while it goes away. */
function useQuiet({ said, quiet }: Acts, list: string): void {
  useEffect(quiet, [quiet, list]);
  useEffect(() => {
    const timer = setTimeout(quiet, oldAfterMillis);
    return () => {
      clearTimeout(timer);
    };
  }, [quiet, said]);
}

interface Seen {
  readonly current: SeenWords | undefined;
}

interface Told {
  readonly rows: Rows;
  readonly seen: Seen;
  readonly open: string | undefined;
  readonly followed: readonly string[];
}

const isUndoable = ({ buttons }: Message): boolean =>
  buttons.some(({ verb }) => verb === 'message.undo' || verb === 'assignment.withdraw');

/** To whoever answers. */
const hasGone: ReadonlySet<Row['answer']> = new Set(['forwarded', 'answered', 'filed'] as const);

interface Followed {
  /** As far as they are known. */
  readonly goOn: readonly Message[];
  /** The reader's no more: where they went nothing takes them back from here. */
  readonly lost: readonly string[];
}

/** Of several the next is asked for when what stands before it has been sent. */
function useFollowed(api: Api, followed: readonly string[]): Followed {
  const client = useQueryClient();
  const stateOf = (id: string) => client.getQueryState<Message>(messageQuery(api, id).queryKey);
  const isLost = (id: string) => isRefusal(stateOf(id)?.error);
  const hasBeenSent = (id: string) => {
    const known = stateOf(id)?.data;
    return isLost(id) || (known !== undefined && !isUndoable(known));
  };
  const queries = useQueries({
    queries: followed.map((id, at) => {
      const isNext = followed.slice(0, at).every(hasBeenSent) && !hasBeenSent(id);
      return { ...messageQuery(api, id), enabled: followed.length === 1 || isNext };
    }),
  });
  return {
    goOn: queries.flatMap(({ data, error }) => (data === undefined || isRefusal(error) ? [] : data)),
    lost: followed.filter((_, at) => isRefusal(queries[at]?.error)),
  };
}

/** By its subject where the list shows it now; what has become secret is called by its arrival at once. */
function useTelling(api: Api, { rows, seen, open, followed }: Told): Telling {
  const { page } = useWords();
  // As it is beside the list, where it may have left that.
  const { data: beside } = useQuery({ ...messageQuery(api, open ?? ''), enabled: false });
  const { goOn, lost } = useFollowed(api, followed);
  const now = ({ id }: Pick<Row, 'id'>) => {
    const at = rows.placeOf(id);
    return at === undefined ? undefined : rows.rowAt(at);
  };
  const knownOf = (row: Row) =>
    [...goOn, beside].find((one) => one?.id === row.id && one.version > row.version);
  return {
    now,
    isBeside: ({ id }) => id === open && beside?.id === id,
    areSent: followed.length > 0 && goOn.length + lost.length === followed.length && !goOn.some(isUndoable),
    canUndo: (row) => {
      const known = knownOf(row);
      return known ? isUndoable(known) : !lost.includes(row.id) && now(row)?.canUndo !== false;
    },
    isForwarded: (row) => hasGone.has((knownOf(row) ?? now(row) ?? row).answer),
    isBack: (row) => {
      const known = knownOf(row);
      return known !== undefined && known.registration !== row.says.registration;
    },
    registrationOf: (row) => goOn.find(({ id }) => id === row.id)?.registration,
    nameOf: (row) => {
      const otherwise = page.row.named(inWords(row.says.arrived));
      const isSecret = isUnseen(row) || isUnseen(now(row) ?? row);
      return nameOf(isSecret ? undefined : seen.current?.of(row.id), otherwise);
    },
  };
}
