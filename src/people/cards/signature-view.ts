import type { SignatureCard } from '../domain/signature';
import { escapeHtml } from '../../core/escape-html';
import { listWords } from '../../core/texts/time-words';
import type { PeopleTexts, PeopleWords } from '../texts/sv';
import { subtle, type CardView, type Line } from '../../core/cards/view';

/** A text in a field that it is copied from. */
interface CopyField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

interface SignatureView extends CardView {
  /** To be copied as they stand; an empty one is a line between two parts. */
  readonly lines: readonly string[];
  readonly htmlTitle: string;
  readonly htmls: readonly CopyField[];
  readonly notes: readonly Line[];
}

export function signatureView(card: SignatureCard, { texts }: PeopleWords): SignatureView {
  const words = texts.people.signature;
  const lines = signatureLines(card, words);
  const missing = card.missing.map((field) => words.fields[field]);
  return {
    title: words.title,
    lines: lines.map((line) => (line === '' ? blank : line)),
    htmlTitle: words.showHtml,
    htmls: [{ id: 'html', label: words.htmlLabel, value: htmlOf(lines) }],
    notes: [
      ...(missing.length === 0 ? [] : [subtle(words.missing(listWords(missing, texts.time)))]),
      subtle(words.note),
    ],
  };
}

/** In the order of E5, what the directory does not know left out. */
function signatureLines(card: SignatureCard, words: PeopleTexts['signature']): readonly string[] {
  const lines = [
    words.regards,
    '',
    card.name,
    card.title,
    card.department,
    card.municipality,
    card.phone && words.phone(card.phone),
    card.mobile && words.mobile(card.mobile),
    card.domain && `www.${card.domain}`,
  ];
  return lines.filter((line) => line !== undefined);
}

/** An empty text would take no room. */
const blank = '\u00a0';

/** A typeface without serifs, as E5 asks for. */
const htmlOf = (lines: readonly string[]): string =>
  `<div style="font-family:Calibri,Arial,sans-serif;font-size:11pt">${lines.map(escapeHtml).join('<br>')}</div>`;
