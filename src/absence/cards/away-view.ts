import { capital, dayWords, rangeWords } from '../../core/texts/time-words';
import type { AwayList, AwayPerson } from '../domain/away-list';
import type { AbsenceWords } from '../texts/sv';
import { noteForm, type AwayWords } from './note-away-view';
import { spanSeenFrom } from './note-view';

/** Who is away in the reader's words; never why. */
export function awayView(list: AwayList, words: AwayWords) {
  const { texts } = words;
  const { today, from, lastDay, total, people, notAway } = list;
  const { page } = texts.absence;
  return {
    ...{ today, from, lastDay },
    title: page.title(rangeWords(from, lastDay, texts.time)),
    says: `${list.isSwitchboard ? page.of.switchboard : page.of.others} ${page.noReason}`,
    silent: !list.isSilent ? undefined : list.isSwitchboard ? page.silent.name : page.silent.led,
    count:
      list.isSilent && notAway?.length === 0
        ? ''
        : notAway
          ? page.notAway(notAway)
          : page.count(people.length, total),
    units: list.units,
    form: noteForm(list, words),
    answersTitle: page.answers(dayWords(list.answeringOn, today, texts.time)),
    hasMail: people.some(({ isArranged }) => isArranged !== undefined),
    people: people.map((person) => personView(person, list, texts)),
  };
}

function personView(
  { id, name, unit, periods, isArranged, answering, answeringOn }: AwayPerson,
  { today, answeringOn: usual }: AwayList,
  texts: AbsenceWords['texts'],
) {
  const { page } = texts.absence;
  // The column's head says the others'.
  const onDay = (has: string) =>
    answeringOn === usual ? has : `${capital(dayWords(answeringOn, today, texts.time))}: ${has}`;
  return {
    ...{ id, name, unit: unit ?? '' },
    isNow: periods.some((period) => period.from <= today && period.clock === undefined),
    spans: periods.map((period) => spanSeenFrom(period, today, texts)),
    answers:
      answering.length === 0
        ? [page.nobodyAnswers]
        : answering.map(({ mailbox, holder }) =>
            onDay(holder === undefined ? page.nobodyHas(mailbox) : page.has(holder, mailbox)),
          ),
    mail: isArranged === undefined ? undefined : isArranged ? page.arranged : page.notArranged,
  };
}
