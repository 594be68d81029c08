import type { IncomingMessageCard } from '../domain/shown/message-cards';
import type { ShownDiary } from '../domain/shown/shown-tracks';
import { longestTitle } from '../domain/record/diary-moves';
import { button, line, onlyIf, subtle, type Line } from '../../core/cards/view';
import { asLabel, choiceInput, form, textInput, toggle, type ChoiceInput, type FormView } from './form-view';
import { dataOf } from './track-forms';
import type { IncomingTexts, IncomingWords } from '../texts/sv';

/** How far the register of cases has come, and what to do where it has not. */
export function diaryLines(card: IncomingMessageCard, { texts }: IncomingWords): readonly Line[] {
  const { diary: words } = texts.incoming;
  const { diary, role } = card;
  if (diary?.news === undefined || role === 'responder') return [];
  const { state, reason, fields = [], along, reference } = diary.news;
  const name = diary.name === '' ? words.register : diary.name;
  switch (state) {
    case 'waiting':
      return [line(words.waiting(name))];
    case 'failed':
      return [line(words.failed(name)), subtle(words.lookFirst(reference))];
    case 'refused':
      return [
        line(words.refused(name, words.reasons[reason ?? 'other'])),
        ...onlyIf(fields.length > 0, () => subtle(words.fields(fields.join(', ')))),
        line(words.again),
      ];
    case 'givenUp':
      return [line(words.givenUp(name)), line(words.again)];
    case 'unsure':
      return [line(words.unsure(name)), line(words.lookFirst(reference))];
    case 'taken':
      return along === undefined ? [] : [line(words.along[along](name))];
  }
}

/** A new case: its title as it is to stand there, its marking, and whether the message goes along. */
export function diaryForm(
  card: IncomingMessageCard,
  { diary: words, appeal }: IncomingTexts,
): readonly FormView[] {
  const { diary, can, role } = card;
  if (diary?.markings === undefined || !can.register || role !== 'registrar') return [];
  const send = button(words.send, 'message.register', { ...dataOf(card), registration: 'registered' });
  const title = textInput('title', words.title, { missing: words.titleMissing });
  return [
    form(words.form(diary.name), send, {
      lines: [subtle(words.titleHow)],
      texts: [{ ...title, maxLength: longestTitle }],
      choices: [marking(diary, words), ...onlyIf(asksInTime(card), () => inTime(appeal))],
      toggles: onlyIf(diary.isAlongOffered === true, () =>
        toggle('along', words.alongLabel, { title: words.alongTitle }),
      ),
    }),
  ];
}

/** Nothing is chosen before somebody has. */
const marking = ({ markings = [] }: ShownDiary, words: IncomingTexts['diary']): ChoiceInput => ({
  ...choiceInput(
    'marking',
    words.marking,
    markings.map((name) => ({ title: asLabel(name), value: name })),
  ),
  value: '',
});

const asksInTime = ({ appeal }: IncomingMessageCard) => appeal !== undefined && appeal.isInTime === undefined;

const inTime = ({ inTimeLabel, yes, no }: IncomingTexts['appeal']): ChoiceInput => ({
  ...choiceInput('inTime', inTimeLabel, [
    { title: yes, value: 'yes' },
    { title: no, value: 'no' },
  ]),
  value: '',
});

/** It stays with whoever asked until somebody has done something. */
export const isDiaryTrouble = ({ diary, role }: IncomingMessageCard): boolean =>
  role !== 'responder' &&
  diary?.news !== undefined &&
  diary.news.state !== 'waiting' &&
  (diary.news.state !== 'taken' || diary.news.along === 'failed');
