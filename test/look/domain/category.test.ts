import { inbox, mailboxId, messageId } from '../../../src/core/ids';
import { categoryOf, type SeenCategory } from '../../../src/look/domain/category';
import { findEvidence } from '../../../src/look/domain/opening';
import { at as atDate, stockholm } from '../../core/calendars';

const usual = { minor: ['Ringa betydelse'], registered: ['Diarieförd'], keptInOrder: ['Håll ordnad'] };

describe('what the categories of a message say', () => {
  test.each<[string, readonly string[], SeenCategory]>([
    ['an agreed one', ['Ringa betydelse'], 'minor'],
    ['written otherwise', ['  RINGA BETYDELSE '], 'minor'],
    ['with its letters taken apart', ['Ha\u030All ordnad'], 'keptInOrder'],
    ['beside one that means nothing here', ['Röd kategori', 'Diarieförd'], 'registered'],
    ['one that nobody agreed on', ['Viktigt'], 'none'],
    ['a part of an agreed one', ['Ringa'], 'none'],
    ['two that say different things', ['Ringa betydelse', 'Diarieförd'], 'none'],
    ['none', [], 'none'],
  ])('%s', (_, names, said) => {
    expect(categoryOf(names, usual)).toBe(said);
  });

  test('in another language, and several for one thing', () => {
    const english = { minor: ['Minor', 'Low importance'], registered: [], keptInOrder: ['Keep in order'] };
    expect(categoryOf(['low importance'], english)).toBe('minor');
    expect(categoryOf(['Minor', 'Low importance'], english)).toBe('minor');
    expect(categoryOf(['Ringa betydelse'], english)).toBe('none');
  });
});

describe('as evidence of an opening', () => {
  const at = (time: string) => atDate('2026-03-03', time);
  const evidence = (
    known: SeenCategory | undefined | 'new',
    category: SeenCategory | undefined,
    modified = '09:30',
  ) =>
    findEvidence({
      mailboxId: mailboxId('ks'),
      folder: inbox,
      zone: stockholm,
      now: at('10:00'),
      previousLookAt: at('09:25'),
      known:
        known === 'new'
          ? undefined
          : {
              ...{ id: messageId('m1'), folder: inbox, arrivedAt: at('09:00'), firstSeenAt: at('09:00') },
              ...{ isRead: false, category: known },
            },
      change: {
        ...{ id: messageId('m1'), isRemoved: false, arrivedAt: at('09:00'), isRead: false },
        ...{ lastModifiedAt: at(modified), isDraft: false, isOurs: false, category },
      },
    });

  test('set on a message that was seen without it', () => {
    expect(evidence('none', 'minor')).toMatchObject({ kind: 'categorised', at: at('09:30') });
    expect(evidence('minor', 'registered')).toMatchObject({ kind: 'categorised' });
  });
  test('two minutes after it came or later, and not a second sooner', () => {
    expect(evidence('none', 'minor', '09:01')).toBeUndefined();
    expect(evidence('none', 'minor', '09:02')).toMatchObject({ kind: 'categorised' });
  });
  test.each<[string, SeenCategory | undefined | 'new', SeenCategory | undefined]>([
    ['it came with it, as from a rule', 'new', 'minor'],
    ['it had it already', 'minor', 'minor'],
    ['it was taken off', 'minor', 'none'],
    ['it was never looked at before', undefined, 'minor'],
    ['nobody said anything of it', 'none', undefined],
  ])('not where %s', (_, known, category) => {
    expect(evidence(known, category)).toBeUndefined();
  });
});
