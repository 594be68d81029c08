import type { ApprovedRow, OverdueCard } from '../domain/shown/list-cards';
import { button, datedWhen, onlyIf } from '../../core/cards/view';
import type { RowWithButtons } from './message-list-view';
import type { IncomingWords } from '../texts/sv';

/** What the reader has approved on a list of proposals: one receipt each, with its undoing while there is one. */
export const approvedRows = (card: OverdueCard, words: IncomingWords): readonly RowWithButtons[] =>
  (card.approved ?? []).map((row) => approvedRow(row, card, words));

function approvedRow(row: ApprovedRow, card: OverdueCard, words: IncomingWords): RowWithButtons {
  const { overdue } = words.texts.incoming;
  const about =
    row.number ?? overdue.thatArrived(words.texts.time.moment(datedWhen(row.arrivedAt, card.now, words)));
  const data = { notice: card.noticeId, undone: row.id, version: row.version };
  return {
    name: overdue.approved(overdue.proposal(row.responder, about)),
    lines: [],
    sets: onlyIf(row.canUndo, () => ({
      links: [],
      buttons: [button(words.texts.incoming.buttons.undo, 'message.undo', data)],
    })),
  };
}
