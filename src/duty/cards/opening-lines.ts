import { line, onlyIf, subtle, when, type Line } from '../../core/cards/view';
import { unreachable } from '../../core/refusal';
import { capital, weekdayWords, type When } from '../../core/texts/time-words';
import { dateOf, type Instant } from '../../core/time';
import { asksSomebody } from '../domain/ladder';
import type { NextStep, OpeningCard, OpeningSection } from '../domain/opening-cards';
import type { DutyWords } from '../texts/sv';
import { hasItWords, neededNone, sectionDay, type Telling } from './opening-mood';

/** What there is to say of the mailbox below the card's first line. */
export function openingLines(telling: Telling, words: DutyWords): readonly Line[] {
  return [...statusLines(telling, words), ...moodLines(telling, words), ...reviewedJunk(telling, words)];
}

function statusLines(
  { section, mood, card, isAlone, isInTitle }: Telling,
  words: DutyWords,
): readonly Line[] {
  const isSaidBelow = mood === 'opened' || mood === 'openedLater';
  if (isAlone || isSaidBelow || (isInTitle && mood !== 'passedOn')) return [];
  const { opening } = words.texts.duty;
  const day = sectionDay(section, card, words);
  const who = mood === 'passedOn' ? section.onDuty : undefined;
  return [line(who ? hasItWords(who, day, words) : opening.status[mood](day))];
}

function moodLines(telling: Telling, words: DutyWords): readonly Line[] {
  const { section, mood, card } = telling;
  const { opening } = words.texts.duty;
  switch (mood) {
    case 'unseen':
      return unseenLines(telling, words);
    case 'yours':
    case 'nobody':
      return [
        ...handedLines(telling, words),
        factsLine(telling, words),
        ...sharedLine(section, words),
        ...receiptLines(telling, words),
        ...nextLine(section, card, words),
      ];
    case 'unreadable':
      return [line(unreadableWords(telling, words))];
    case 'missed':
      return [
        ...place(telling),
        line(opening.noted),
        ...onlyIf(section.can.includes('opening.yesterday'), () => line(opening.tellUs)),
      ];
    case 'notCheckable':
      return notCheckableLines(telling, words);
    case 'openedLater':
      return [howLine(telling, words), subtle(opening.standsBeside(sectionDay(section, card, words)))];
    case 'passedOn':
      return [...place(telling), ...receiptLines(telling, words)];
    case 'newer':
      return place(telling);
    case 'continued':
      return [...place(telling), ...continuedLine(telling, words)];
    case 'opened':
      return [howLine(telling, words), ...openedJunk(section, words)];
    default:
      return unreachable(mood);
  }
}

const place = ({ section, isAlone }: Telling): readonly Line[] => onlyIf(isAlone, () => line(section.name));

const joined = (parts: readonly string[]): Line => line(capital(parts.join(' · ')));

const namePart = ({ section, isAlone }: Telling): readonly string[] => onlyIf(isAlone, () => section.name);

function unseenLines(telling: Telling, words: DutyWords): readonly Line[] {
  const { section, card } = telling;
  const next = [
    ...onlyIf(section.isOlderHandled === true, () => line(words.texts.duty.opening.olderHandled)),
    ...sharedLine(section, words),
    ...receiptLines(telling, words),
    ...nextLine(section, card, words),
  ];
  if (!asksSomebody(card.step)) return [factsLine(telling, words), ...next];
  return [...place(telling), joined(factParts(telling, words)), ...next];
}

const factsLine = (telling: Telling, words: DutyWords): Line =>
  joined([...namePart(telling), ...factParts(telling, words)]);

function factParts({ section, card }: Telling, words: DutyWords): readonly string[] {
  const { opening } = words.texts.duty;
  const { oldestUnreadAt, unreadJunk, junkReviewed } = section;
  const hasJunk = unreadJunk > 0 && junkReviewed === undefined;
  return [
    opening.unread(section.unread),
    ...(oldestUnreadAt ? [opening.oldest(when(oldestUnreadAt, card.now, words))] : []),
    ...onlyIf(hasJunk, () => opening.junk(unreadJunk)),
  ];
}

function handedLines({ section, card, mood }: Telling, words: DutyWords): readonly Line[] {
  const { texts, zone } = words;
  const { opening } = texts.duty;
  if (section.givenBy !== undefined) return [line(opening.givenBy(section.givenBy))];
  if (section.swappedWith !== undefined) return [line(opening.swappedWith(section.swappedWith))];
  if (section.absent === undefined) return [];
  const { name, lastDay } = section.absent;
  const today = dateOf(card.now, zone);
  const away =
    lastDay === today
      ? opening.awayToday(name)
      : opening.away(name, lastDay && weekdayWords(lastDay, today, texts.time));
  return [line(mood === 'yours' ? `${away} ${opening.yourTurn}` : away)];
}

/** Each of a function has the same card, until the first of them takes it. */
const sharedLine = ({ onDuty, state }: OpeningSection, { texts }: DutyWords): readonly Line[] =>
  onlyIf(state === 'open' && onDuty?.isReader === true && onDuty.isShared === true, () =>
    line(texts.duty.opening.shared(onDuty?.name ?? '')),
  );

function nextLine(section: OpeningSection, card: OpeningCard, words: DutyWords): readonly Line[] {
  const { opening } = words.texts.duty;
  const { next } = section;
  if (next === undefined) return [];
  const said = nextWords(next, card, words);
  const asked = onlyIf(card.step === 'manager' && section.isRosterAsked, () => opening.rosterAsked);
  return [line([...asked, said].join(' '))];
}

function nextWords(next: NextStep, card: OpeningCard, words: DutyWords): string {
  const nextAt = when(next.at, card.now, words);
  const { then, ifStill, ifUnopened } = words.texts.duty.opening;
  const said = next.isReader === true ? then.asksReader() : then[next.kind](next.name);
  // A card that gives the mailbox has not said that no opening is seen: nothing could still be so.
  const isLast = card.step === 'given' || (card.step === 'manager' && next.kind === 'notesMissed');
  return isLast ? ifUnopened(nextAt, said) : ifStill(nextAt, said);
}

function unreadableWords({ section, card, isAlone }: Telling, words: DutyWords): string {
  const { opening } = words.texts.duty;
  const { unreadableSince } = section;
  if (unreadableSince === undefined) return opening.cannotTell;
  const since = when(unreadableSince, card.now, words);
  return `${opening.notReadable(isAlone ? section.name : undefined, since)} ${opening.cannotTell}`;
}

function notCheckableLines(telling: Telling, words: DutyWords): readonly Line[] {
  const { section, isAlone } = telling;
  const { opening } = words.texts.duty;
  const ask = onlyIf(section.can.includes('opening.yesterday'), () => line(opening.attest));
  if (section.unreadableSince === undefined) return [...place(telling), line(opening.couldNotTell), ...ask];
  const since = lastingWhen(section.unreadableSince, telling, words);
  const why = opening.wasNotReadable(isAlone ? section.name : undefined, since);
  return [line(`${why} ${opening.couldNotTell}`), ...ask];
}

function howLine(telling: Telling, words: DutyWords): Line {
  const { section, card, mood, isAlone } = telling;
  const { opening } = words.texts.duty;
  const opened = mood === 'opened' ? section.opened : section.openedLater;
  const day = sectionDay(section, card, words);
  const isNone = mood === 'opened' && neededNone(section);
  const status = onlyIf(!isAlone, () => (isNone ? opening.neededNone(day) : opening.status[mood](day)));
  const how = opened
    ? [opening.how[opened.how]({ name: opened.name, when: lastingWhen(opened.at, telling, words) })]
    : [];
  return joined([...namePart(telling), ...status, ...how]);
}

const openedJunk = (section: OpeningSection, words: DutyWords): readonly Line[] =>
  onlyIf(section.can.includes('junk.reviewed'), () =>
    line(words.texts.duty.opening.junk(section.unreadJunk)),
  );

function reviewedJunk(telling: Telling, words: DutyWords): readonly Line[] {
  const { junkReviewed } = telling.section;
  if (junkReviewed === undefined) return [];
  const reviewed = { name: junkReviewed.name, when: lastingWhen(junkReviewed.at, telling, words) };
  return [subtle(words.texts.duty.opening.junkReviewed(reviewed))];
}

/** What became of the reader's own change: to whom it went, and when that person was told. */
function receiptLines({ section, card, mood }: Telling, words: DutyWords): readonly Line[] {
  const { opening } = words.texts.duty;
  const { givenTo, passedTo } = section;
  if (givenTo?.name !== undefined)
    return [line(opening.youGave(givenTo.name, when(givenTo.at, card.now, words)))];
  if (passedTo?.name === undefined) return [];
  const told = opening.wasTold(passedTo.name, when(passedTo.at, card.now, words));
  return [line(mood === 'passedOn' ? told : `${opening.youCannot} ${told}`)];
}

const continuedLine = ({ section, card }: Telling, words: DutyWords): readonly Line[] =>
  onlyIf(section.continuedAt !== undefined, () =>
    line(words.texts.duty.opening.continued(when(section.continuedAt ?? card.now, card.now, words))),
  );

/**
 * A time on a card that nobody draws anew in the days to come: on a card of today as people say it, afterwards with
 * its date.
 */
function lastingWhen(at: Instant, { section, card }: Telling, words: DutyWords): When {
  const said = when(at, card.now, words);
  const today = dateOf(card.now, words.zone);
  if (section.date === today) return said;
  return { ...said, isToday: false, day: weekdayWords(dateOf(at, words.zone), today, words.texts.time) };
}
