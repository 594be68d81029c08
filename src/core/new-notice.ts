// The one place where notices are made: what is said of the bot's own accord waits for office hours, and a key keeps it
// from being said twice (F1).

import { nextOfficeTime } from './calendar';
import type { CoreContext } from './context';
import { noticeId } from './ids';
import type { NewNotice, NoticeContent } from './notice';

type Said<Content> = Pick<NewNotice<Content>, 'key' | 'receiverId' | 'content'> &
  Partial<Pick<NewNotice, 'id' | 'subjects' | 'notBefore'>>;

/**
 * `key` is unique over all notices: saving one that is there already changes nothing. Without `subjects` it shows no
 * mailbox's day.
 */
export function newNotice<const Content extends NoticeContent>(
  { clock, municipality, newId }: Pick<CoreContext, 'clock' | 'municipality' | 'newId'>,
  said: Said<Content>,
): NewNotice<Content> {
  const now = clock.now();
  return {
    id: noticeId(newId()),
    subjects: [],
    notBefore: nextOfficeTime(municipality().calendar, now),
    createdAt: now,
    ...said,
  };
}
