import { sql } from 'kysely';
import type { DealtWith } from '../../look/store/mailbox-counts';

/** Somebody has decided what it is: a part of a statement about another table's columns, found by the unique key. */
export const isDealtWith: DealtWith = ({ mailboxId, messageId }) =>
  sql`exists (select 1 from incoming dealt where dealt.mailbox_id = ${sql.ref(mailboxId)}
    and dealt.message_id = ${sql.ref(messageId)} and dealt.registration <> 'open')`;
