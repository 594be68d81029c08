// A notice of the bot's own accord: it waits for office hours, and its key keeps it from being said twice (F1).

import { nextOfficeTime } from './calendar';
import { noticeId } from './ids';
import type { NewNotice, NoticeContent } from './notice';
import type { CoreContext } from './context';

/**
 * `key` is unique over all notices: saving one that is there already changes nothing. Shows no mailbox's day. The
 * caller names the notices of its feature, so that a kind that is not among them does not compile.
 */
export function newNotice<Content extends NoticeContent = never>(
  { clock, municipality, newId }: Pick<CoreContext, 'clock' | 'municipality' | 'newId'>,
  said: Pick<NewNotice<NoInfer<Content>>, 'key' | 'receiverId' | 'content'>,
): NewNotice<Content> {
  const now = clock.now();
  return {
    id: noticeId(newId()),
    ...said,
    subjects: [],
    notBefore: nextOfficeTime(municipality().calendar, now),
    createdAt: now,
  };
}
