import type { IncomingStore } from './incoming-store';
import { findAgreement, listAgreements } from './agreements';
import { listArrivalMailboxes, listArrivals, listMoved } from './arrivals';
import { findBatch, listBatches } from './batches';
import {
  countDue,
  countIncoming,
  countOpen,
  countStanding,
  findIncoming,
  listBatch,
  listByAnswer,
  listByMessage,
  listConversation,
  listPassedTo,
  listPublished,
  listIncoming,
  listLate,
  listSecret,
  listTaken,
  listUrgent,
} from './incoming';
import { countNotKept, listKept } from './kept';
import { findLiveCard, listShowing } from './live-cards';
import { listOpenMessages } from './open-messages';
import type { Runner } from '../../platform/db/runner';

export const createIncomingStore = ({ read }: Runner): IncomingStore => ({
  find: async (id) => (await read((db) => findIncoming(db, [id])))[0],
  findMany: (ids) => read((db) => findIncoming(db, ids)),
  listShowing: (messages) => read((db) => listShowing(db, messages)),
  list: (filter, slice) => read((db) => listIncoming(db, filter, slice)),
  count: (filter) => read((db) => countIncoming(db, filter)),
  countStanding: (mailboxes, lateBefore) => read((db) => countStanding(db, mailboxes, lateBefore)),
  listLate: (before) => read((db) => listLate(db, before)),
  listMoved: (mailboxes) => read((db) => listMoved(db, mailboxes)),
  countOpen: () => read(countOpen),
  listByAnswer: (states) => read((db) => listByAnswer(db, states)),
  listUrgent: () => read(listUrgent),
  listSecret: () => read(listSecret),
  listTaken: () => read(listTaken),
  listPassedTo: (mailboxId) => read((db) => listPassedTo(db, mailboxId)),
  listBatch: (batch) => read((db) => listBatch(db, batch)),
  listBatches: (byId, since) => read((db) => listBatches(db, byId, since)),
  findBatch: (id) => read((db) => findBatch(db, id)),
  listConversation: (mailboxId, conversation) => read((db) => listConversation(db, mailboxId, conversation)),
  listByMessage: (mailboxId, ids) => read((db) => listByMessage(db, mailboxId, ids)),
  listArrivalMailboxes: () => read(listArrivalMailboxes),
  listArrivals: (mailboxId, most) => read((db) => listArrivals(db, mailboxId, most)),
  listAgreements: (mailboxes) => read((db) => listAgreements(db, mailboxes)),
  findAgreement: (id) => read((db) => findAgreement(db, id)),
  findLiveCard: (personId, kind) => read((db) => findLiveCard(db, personId, kind)),
  listOpen: (ids, nowMillis) => read((db) => listOpenMessages(db, ids, nowMillis)),
  listKept: (kept, most) => read((db) => listKept(db, kept, most)),
  countNotKept: (span) => read((db) => countNotKept(db, span)),
  listPublished: () => read(listPublished),
  countDue: (due) => read((db) => countDue(db, due)),
});
