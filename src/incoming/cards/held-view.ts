import type { HeldMailCard } from '../domain/shown/list-cards';
import type { HeldKind } from '../domain/arrival/held-mail';
import type { IncomingWords } from '../texts/sv';
import { button, cut, datedWhen, line, onlyIf, linkTo, refusalOnCard, subtle } from '../../core/cards/view';
import type { Button, CardView, Line, Link } from '../../core/cards/view';
import { outlookMailbox } from '../../core/outlook-link';
import { capital } from '../../core/texts/time-words';

interface HeldView extends CardView {
  readonly refusals: readonly string[];
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly buttons: readonly Button[];
}

const mostTimes = 20;
/** Where people look through what is held for a mailbox that they have. @source Microsoft: quarantine for users */
const quarantineUrl = 'https://security.microsoft.com/quarantine';

/** How many, when each came, and where to look: nothing is released by it. */
export function heldView(card: HeldMailCard, words: IncomingWords): HeldView {
  const { texts } = words;
  const { held } = texts.incoming;
  const { mails, mailbox, reviewed } = card;
  const title =
    reviewed === undefined ? (card.step === 'first' ? held.title : held.again)(mails.length) : held.done;
  const view = { title, refusals: card.refusal ? [refusalOnCard(card.refusal, texts)] : [] };
  if (reviewed !== undefined)
    return {
      ...view,
      lines: [line(mailbox.name), line(held.doneBy(reviewed.name, datedWhen(reviewed.at, card.now, words)))],
      links: [],
      buttons: [],
    };
  const times = cut(mails, texts, mostTimes);
  return {
    ...view,
    lines: [
      line(mailbox.name),
      ...times.shown.map(({ receivedAt, kind }) =>
        subtle(`${capital(texts.time.moment(datedWhen(receivedAt, card.now, words)))} · ${held.kinds[kind]}`),
      ),
      ...times.more,
      line(held.arrived),
      line(held.otherwise[card.step === 'again' && card.isManager ? 'first' : card.step]),
      subtle(held.malware),
    ],
    links: [
      ...linkTo(held.open, has(card, 'quarantined') ? quarantineUrl : undefined),
      ...linkTo(held.junk, has(card, 'filteredAsSpam') ? outlookMailbox(mailbox.address) : undefined),
    ],
    buttons: onlyIf(card.canReview, () =>
      button(held.reviewed, 'quarantine.reviewed', { notice: card.noticeId, version: card.version }),
    ),
  };
}

const has = ({ mails }: HeldMailCard, wanted: HeldKind): boolean => mails.some(({ kind }) => kind === wanted);
