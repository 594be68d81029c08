import type { IncomingMessageCard } from '../domain/shown/message-cards';
import { dateOf } from '../../core/time';
import { weekdayWords } from '../../core/texts/time-words';
import { button, line, onlyIf, subtle, type Button, type Line } from '../../core/cards/view';
import { asLabel, choiceInput, form, textInput, type FormView } from './form-view';
import { dataOf } from './track-forms';
import type { IncomingTexts, IncomingWords } from '../texts/sv';

const isOffered = ({ can, role }: IncomingMessageCard): boolean => can.register && role === 'registrar';

/** What stands on the list for the web, and until when. */
export function publishLines(card: IncomingMessageCard, { texts, zone }: IncomingWords): readonly Line[] {
  const item = card.publish?.item;
  if (item === undefined || !isOffered(card)) return [];
  const day = weekdayWords(item.lastDay, dateOf(card.now, zone), texts.time);
  return [line(texts.incoming.publish.stands(`${item.kind}: ${item.text}`, day))];
}

/** What a person writes of it; nothing is filled in from the message. */
export function publishForm(card: IncomingMessageCard, { texts, zone }: IncomingWords): readonly FormView[] {
  const { publish: words } = texts.incoming;
  const { publish } = card;
  if (publish?.kinds === undefined || !isOffered(card)) return [];
  const { item, kinds, lastDay } = publish;
  const [title, send] = item ? [words.change, words.changeSend] : [words.form, words.send];
  const choices = kinds.map((kind) => ({ title: asLabel(kind), value: kind }));
  return [
    form(title, button(send, 'message.publish', dataOf(card)), {
      lines: [subtle(words.how)],
      choices: [{ ...choiceInput('publishKind', words.kind, choices), value: item?.kind ?? '' }],
      texts: [textInput('text', words.text, { missing: words.textMissing, value: item?.text })],
      dates: [
        { id: 'until', label: words.lastDay, value: item?.lastDay ?? lastDay, min: dateOf(card.now, zone) },
      ],
    }),
  ];
}

export const unpublishButton = (
  card: IncomingMessageCard,
  { publish: words }: IncomingTexts,
): readonly Button[] =>
  onlyIf(card.publish?.item !== undefined && isOffered(card), () =>
    button(words.takeDown, 'message.unpublish', dataOf(card)),
  );
