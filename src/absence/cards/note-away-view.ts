import type { RosterWords } from '../../roster/texts/sv';
import { hoursOf } from '../../roster/cards/plan-view';
import type { AwayList } from '../domain/away-list';
import type { AbsenceWords } from '../texts/sv';

export type AwayWords = AbsenceWords & Pick<RosterWords, 'texts'>;

/**
 * The forms that say who is away, by the names that their address knows: of oneself any days, of a colleague of whom the
 * reader may say it today alone.
 */
export function noteForms(list: AwayList, words: AwayWords) {
  const own = ownForm(list, words);
  return list.reportable.length === 0 ? [own] : [own, othersForm(list, words)];
}

function ownForm({ today, readerId, reportable }: AwayList, words: AwayWords) {
  const { note } = words.texts.absence.page;
  const { form } = words.texts.roster;
  const date = (id: string, label: string) => ({ id, label, value: today, min: today });
  return {
    ...{ title: note.title, texts: [], toggles: [], people: [] },
    lines: linesOf([...(reportable.length > 0 ? [] : [note.how.own]), note.everyDay, note.noReason]),
    dates: [date('from', form.from), date('until', form.until)],
    choices: choicesOf(words),
    buttons: [{ title: note.save, verb: 'absence.note', data: { person: readerId } }],
  };
}

function othersForm({ today, reportable }: AwayList, words: AwayWords) {
  const { note } = words.texts.absence.page;
  const { form } = words.texts.roster;
  return {
    ...{ title: note.others, texts: [], toggles: [], dates: [] },
    lines: linesOf([note.how.others, note.noReason]),
    people: [
      {
        ...{ id: 'person', label: form.person, placeholder: form.hint, errorMessage: form.missing },
        choices: reportable.map(({ id, name }) => ({ title: name, value: id })),
        isAmongThese: true,
        nobody: note.how.nobody,
      },
    ],
    choices: choicesOf(words),
    buttons: [{ title: note.save, verb: 'absence.note', data: { from: today, until: today } }],
  };
}

const linesOf = (texts: readonly string[]) => texts.map((text) => ({ text, isSubtle: true }));

function choicesOf({ texts }: AwayWords) {
  const { form } = texts.roster;
  const hours = hoursOf({ texts });
  const one = (id: string, label: string) => ({ id, label, value: 'day', isMultiSelect: false });
  return [
    { ...one('fromTime', form.fromTime), choices: hours.begins },
    { ...one('untilTime', form.untilTime), choices: hours.ends },
  ];
}
