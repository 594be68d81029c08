// What is told of what was done: which message, what became of it, and how that goes on.

import type { Many, Row } from '../../frame/facts';
import type { Words } from '../../frame/words';
import { capital, inWords, isUnseen, outcomeOf } from '../list/row-words';
import { kindOf } from './kinds';
import type { Inputs } from './use-sending';

/** How messages are called and stand when what was done to them is told: a subject is looked up then, and kept in no words. */
export interface Telling {
  readonly nameOf: (row: Row) => string;
  /** As it is now, where it is in the list. */
  readonly now: (row: Pick<Row, 'id'>) => Row | undefined;
  /** As far as is known: what has been sent since is not taken back. */
  readonly canUndo: (row: Row) => boolean;
  /** Whoever answers has got it. */
  readonly isForwarded: (row: Row) => boolean;
  /** What was passed on has been taken back since. */
  readonly isBack: (row: Row) => boolean;
  /** What several were handed over with has been sent. */
  readonly areSent: boolean;
  /** How one that is followed is registered now, wherever it is listed. */
  readonly registrationOf: (row: Row) => string | undefined;
  /** It stands beside the list, with what follows. */
  readonly isBeside: (row: Row) => boolean;
}

interface DoneMany extends Pick<Many, 'count' | 'passedTo' | 'proposed' | 'answerBy' | 'says'> {
  readonly as: string;
  readonly rows: readonly Row[];
}

export function doneWords(
  { as, count, rows, passedTo, proposed, answerBy = '', says = '' }: DoneMany,
  { nameOf }: Telling,
  page: Words['page'],
): string {
  const named = (some: readonly Row[], all: number) =>
    page.namedMany(some.slice(0, mostNamed).map(nameOf), Math.max(all - mostNamed, 0));
  if (proposed !== undefined)
    return capital(page.doneOne(named(rows, count), `${page.proposed(proposed, answerBy)} ${says}`));
  if (as === 'assignment.approve') {
    const whom = [...new Set(rows.map(({ responder }) => responder ?? ''))].map((name) => {
      const theirs = rows.filter(({ responder = '' }) => responder === name);
      return page.answersTo(name, named(theirs, theirs.length));
    });
    return [capital(page.approved), ...whom].join(' ');
  }
  const all: Readonly<Partial<Record<string, string>>> = page.doneAs;
  const what = passedTo === undefined ? all[as] : page.passedOnTo(passedTo);
  return what === undefined ? page.done(count) : page.doneAsMany(count, what);
}

interface Undone extends Pick<Many, 'count' | 'left'> {
  readonly rows: readonly Row[];
}

/** Which of them stay as they are, and why: a line each. */
export function undoneWords({ count, left, rows }: Undone, by: Telling, page: Words['page']): string {
  const undone = count > 0 || left.length === 0 ? [page.undone(count)] : [];
  const stay = left.length > 0 ? [page.left(left.length)] : [];
  return [[...undone, ...stay].join(' '), ...whyOf(left, rows, by, page)].join('\n');
}

const mostNamed = 5;
const mostLeftNamed = 3;

/** Each reason once, with the first of those it holds for by name: a row that has left the list does not say it. */
export function whyOf(
  left: Many['left'],
  rows: readonly Row[],
  { nameOf }: Telling,
  page: Words['page'],
): readonly string[] {
  return [...new Set(left.map(({ words }) => words))].map((words) => {
    const of = left.filter((one) => one.words === words);
    const known = rows.filter(({ id }) => of.some((one) => one.id === id)).slice(0, mostLeftNamed);
    if (known.length === 0) return words;
    return `${capital(page.namedMany(known.map(nameOf), of.length - known.length))}: ${words}`;
  });
}

interface Acting {
  /** As the act left it. */
  readonly row: Row;
  readonly verb: string;
  readonly inputs: Inputs;
  /** To be known besides. */
  readonly says: string | undefined;
}

const approves: readonly string[] = ['assignment.approve', 'assignment.approveOther'];

/** What was done to which message; of what a register was asked for, how that goes on. */
export function outcomeWords(acting: Acting, by: Telling, page: Words['page']): string {
  const { row, verb, says } = acting;
  const { nameOf, isBeside } = by;
  const isNow = row.answer === 'approved' || row.answer === 'forwarded';
  if (approves.includes(verb) && isNow) {
    const told = [page.approved, says ?? '', ...forwardedWords(row, by, page)];
    return capital(page.doneOne(nameOf(row), told.filter(Boolean).join(' ')));
  }
  // What follows of a proposal stands beside the list, where that is open.
  const isSaid = verb === 'assignment.propose' && isBeside(row);
  return [stateWords(acting, by, page), isSaid ? '' : says].filter(Boolean).join(' ');
}

function stateWords({ row, verb, inputs }: Acting, by: Telling, page: Words['page']): string {
  const { nameOf, now } = by;
  const name = nameOf(row);
  if (verb === 'message.note') {
    const isEmpty = typeof inputs['text'] !== 'string' || inputs['text'].trim() === '';
    return isEmpty ? page.noteRemoved(name) : page.noteSaved(name);
  }
  if (verb === 'message.publish') return capital(page.doneOne(name, page.onList));
  if (verb === 'message.unpublish') return capital(page.doneOne(name, page.offList));
  if (verb === 'message.kind')
    return capital(page.doneOne(name, `${page.kindSaid[kindOf(row)]} ${capital(outcomeOf(row))}`));
  if (verb === 'message.undo') return page.undoneOne(name, capital(outcomeOf(row)));
  if (verb === 'message.claim') {
    const state = row.taken?.isReader === true ? inWords(page.row.yours) : page.row.released;
    return capital(page.doneOne(name, `${state}.`));
  }
  if (verb === 'assignment.propose' && row.answer === 'proposed' && row.responder !== undefined)
    return capital(
      page.doneOne(
        name,
        `${page.proposed(row.responder, row.says.answerBy)} ${capital(outcomeOf(row, true))}`,
      ),
    );
  if (verb === 'message.secret')
    return capital(page.doneOne(name, `${page.markedSecret} ${capital(outcomeOf(row))}`));
  const shown = row.isInDiary ? now(row) : row;
  // It has left the list with its number.
  if (shown === undefined) {
    const registration = by.registrationOf(row);
    return registration === undefined ? '' : capital(page.doneOne(name, `${inWords(registration)}.`));
  }
  const outcome = outcomeOf(shown, verb.startsWith('assignment.'));
  return capital(page.doneOne(name, [outcome, ...sendingWords({ row, inputs }, by, page)].join(' ')));
}

/** What is strict or secret goes nowhere. */
const forwardedWords = (row: Row, { isForwarded, now }: Telling, page: Words['page']): readonly string[] =>
  !isUnseen(now(row) ?? row) && isForwarded(row) ? [page.isForwarded] : [];

/** Handed to another mailbox: until when it can be undone. */
function sendingWords(
  { row, inputs }: Pick<Acting, 'row' | 'inputs'>,
  by: Telling,
  page: Words['page'],
): readonly string[] {
  const { mailbox } = inputs;
  if (by.isBack(row)) return [];
  if (row.registration !== 'passedOn' || typeof mailbox !== 'string' || mailbox === 'none') return [];
  return [by.canUndo(row) ? page.notSentYet : page.isSent];
}
