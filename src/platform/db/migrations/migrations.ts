import type { Migration } from 'kysely';
import { duty } from './0001-duty';
import { mail } from './0002-mail';
import { outbox } from './0003-outbox';
import { logAndJobs } from './0004-log-and-jobs';
import { delegation } from './0005-delegation';
import { messages } from './0006-messages';
import { questions } from './0008-questions';
import { keptText } from './0009-kept-text';
import { deletedClosed } from './0010-deleted-closed';
import { messageBatches } from './0011-message-batches';
import { rosters } from './0012-rosters';
import { work } from './0013-work';
import { mailWork } from './0014-mail-work';
import { passedOn } from './0015-passed-on';
import { standing } from './0016-standing';
import { outboxWork } from './0017-outbox-work';
import { workPage } from './0018-work-page';
import { ties } from './0019-ties';
import { calendarLinks } from './0020-calendar-links';
import { hoursOff } from './0021-hours-off';
import { toldHolder } from './0022-told-holder';
import { diary } from './0023-diary';
import { categories } from './0024-categories';
import { heldMail } from './0025-held-mail';
import { published } from './0026-published';
import { webhookAnswer } from './0027-webhook-answer';
import { absenceMistake } from './0028-absence-mistake';
import { openMessages } from './0029-open-messages';
import { columnTypes, type DialectName } from './column-types';

/** Every migration by name, in the order of the names; one that was released never changes. */
export function migrationsFor(dialect: DialectName): Readonly<Record<string, Migration>> {
  const types = columnTypes(dialect);
  return {
    '0001-duty': duty(types),
    '0002-mail': mail(types),
    '0003-outbox': outbox(types),
    '0004-log-and-jobs': logAndJobs(types),
    '0005-delegation': delegation(types),
    '0006-messages': messages(types),
    '0008-questions': questions(types),
    '0009-kept-text': keptText(),
    '0010-deleted-closed': deletedClosed,
    '0011-message-batches': messageBatches(types),
    '0012-rosters': rosters(types),
    '0013-work': work(types),
    '0014-mail-work': mailWork,
    '0015-passed-on': passedOn(types),
    '0016-standing': standing(types),
    '0017-outbox-work': outboxWork,
    '0018-work-page': workPage(types),
    '0019-ties': ties(types),
    '0020-calendar-links': calendarLinks(types),
    '0021-hours-off': hoursOff(types),
    '0022-told-holder': toldHolder(types),
    '0023-diary': diary(types),
    '0024-categories': categories(types),
    '0025-held-mail': heldMail(types),
    '0026-published': published(types),
    '0027-webhook-answer': webhookAnswer(types),
    '0028-absence-mistake': absenceMistake,
    '0029-open-messages': openMessages,
  };
}
