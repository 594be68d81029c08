import type { RosterWords } from '../../roster/texts/sv';
import { hoursOf } from '../../roster/cards/plan-view';
import type { AwayList } from '../domain/away-list';
import type { AbsenceWords } from '../texts/sv';

export type AwayWords = AbsenceWords & Pick<RosterWords, 'texts'>;

/** The form that says who is away, by the names that its address knows. */
export function noteForm({ today, readerId, reportable, readerName }: AwayList, { texts }: AwayWords) {
  const { note } = texts.absence.page;
  const { form } = texts.roster;
  const hours = hoursOf({ texts });
  const one = (id: string, label: string) => ({ id, label, value: 'day', isMultiSelect: false });
  const date = (id: string, label: string) => ({ id, label, value: today, min: today });
  return {
    ...{ title: note.title, texts: [], toggles: [] },
    lines: [reportable.length > 0 ? note.how.others : note.how.own, note.noReason].map((text) => ({
      text,
      isSubtle: true,
    })),
    people: [
      {
        ...{ id: 'person', label: form.person, placeholder: form.hint, errorMessage: form.missing },
        choices: [
          ...reportable.map(({ id, name }) => ({ title: name, value: id })),
          { title: note.self(readerName), value: readerId },
        ],
      },
    ],
    dates: [date('from', form.from), date('until', form.until)],
    choices: [
      { ...one('fromTime', form.fromTime), choices: hours.begins },
      { ...one('untilTime', form.untilTime), choices: hours.ends },
    ],
    buttons: [{ title: note.save, verb: 'absence.note', data: {} }],
  };
}
