// What a printable sheet says, as text in the reader's language; the page and the PDF lay it out (F6).

import type { PageTexts } from '../texts/letters';
import { dateOf, instant, timeOf, type Zone } from '../../core/time';
import type { PrintedSheet } from '../flows/message/print-sheet';
import type { MessageSheet } from '../graph/mail-desk';
import { seenLine, seenText } from './seen-text';

type Facts = readonly (readonly [name: string, value: string])[];

export interface SheetLetter {
  readonly facts: Facts;
  readonly body: string;
  readonly attachments: readonly string[];
  readonly heads: readonly string[];
}

export interface SheetParts {
  readonly facts: Facts;
  readonly question: SheetLetter;
  readonly answers: readonly SheetLetter[];
  /** By whom and when, and that nothing is kept. */
  readonly printed: string;
}

const mostHeads = 200;

export function sheetParts(sheet: PrintedSheet, texts: PageTexts, zone: Zone): SheetParts {
  const words = texts.incoming.sheet;
  const moment = (at: PrintedSheet['printedAt']) => texts.time.written(dateOf(at, zone), timeOf(at, zone));
  const { isSenderHidden } = sheet;
  const hidden = isSenderHidden ? words.senderHidden : undefined;
  const letterOf = (letter: MessageSheet, isAnswer: boolean): SheetLetter => ({
    facts: seenFacts([
      [words.from, isAnswer ? letter.from : (hidden ?? letter.from)],
      [words.to, isAnswer ? (hidden ?? letter.to.join(', ')) : letter.to.join(', ')],
      ...(letter.cc.length > 0 && !isSenderHidden ? [[words.cc, letter.cc.join(', ')] as const] : []),
      ...(letter.sentAt === undefined ? [] : [[words.sent, sentOf(letter.sentAt, moment)] as const]),
      [words.subject, letter.subject],
    ]),
    body: seenText(letter.body),
    attachments: letter.attachments.map(({ name, size, contentType }) =>
      [seenLine(name).trim() || words.nameless, words.size(size), seenLine(contentType ?? '')]
        .filter(Boolean)
        .join(' · '),
    ),
    heads: (isSenderHidden ? [] : letter.headers)
      .slice(0, mostHeads)
      .map(({ name, value }) => seenLine(`${name}: ${value}`)),
  });
  return {
    facts: seenFacts([
      [words.arrived, `${moment(sheet.arrivedAt)} · ${sheet.mailbox}`],
      [words.number, sheet.number ?? words.noNumber],
    ]),
    question: letterOf(sheet.question, false),
    answers: sheet.answers.map((answer) => letterOf(answer, true)),
    printed: `${words.printed(seenLine(sheet.printedBy), moment(sheet.printedAt))}. ${words.notKept}`,
  };
}

const seenFacts = (facts: Facts): Facts => facts.map(([name, value]) => [name, seenLine(value)]);

function sentOf(sentAt: string, moment: (at: PrintedSheet['printedAt']) => string): string {
  return Number.isNaN(Date.parse(sentAt)) ? sentAt : moment(instant(new Date(sentAt).toISOString()));
}
