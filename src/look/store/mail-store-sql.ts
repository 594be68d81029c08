import type { MailStore } from './mail-store';
import { forgetFolders, listFolders } from './folders';
import { listCounts, saveLook } from './mailbox-counts';
import { findMessages, listStale, savePage, type SaveArrivals } from './messages';
import type { Runner } from '../../platform/db/runner';

export const createMailStore = ({ read, write }: Runner, saveArrivals: SaveArrivals): MailStore => ({
  listFolders: (mailboxId) => read((db) => listFolders(db, mailboxId)),
  findMessages: (mailboxId, folder, ids) => read((db) => findMessages(db, { mailboxId, folder }, ids)),
  listStale: (mailboxId, folder, generation) =>
    read((db) => listStale(db, { mailboxId, folder }, generation)),
  savePage: (change) => write((trx) => savePage(trx, change, saveArrivals)),
  forgetFolders: (mailboxId, keep) => write((trx) => forgetFolders(trx, mailboxId, keep)),
  saveLook: (mailboxId, look) => write((trx) => saveLook(trx, mailboxId, look)),
  listCounts: (only) => read((db) => listCounts(db, only)),
});
