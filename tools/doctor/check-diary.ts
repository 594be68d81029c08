// The register of cases: a dry run of everything that can be tried without registering anything.

import { connectDiary } from '../../src/app/diary-of';
import { identityOf } from '../../src/app/identity-of';
import { fail, ok, warn, type DoctorContext, type Finding } from './finding';

export async function checkDiary({ municipality, settings }: DoctorContext): Promise<readonly Finding[]> {
  const { diary } = municipality;
  if (diary === undefined) {
    if (settings.DIARY_CLIENT_ID === undefined) return [];
    const remedy = 'Add diary to the municipality file, or take the variables away';
    return [warn('diary', 'DIARY_CLIENT_ID', { words: 'opens nothing: the file has no diary', remedy })];
  }
  const { host, hostname } = new URL(diary.url);
  if (hostname.endsWith('.example')) {
    const remedy = "Nothing to do in the sandbox, which has a register of its own; else name your register's";
    return [warn('diary', host, { words: 'is a made-up name, which is nobody', remedy })];
  }
  const credential = await identityOf('DIARY', settings);
  if (credential === undefined) {
    const remedy = 'Set DIARY_CLIENT_ID and DIARY_CLIENT_SECRET (or DIARY_CLIENT_CERTIFICATE_PATH)';
    return [fail('diary', host, { words: 'there is no way to sign in to it', remedy })];
  }
  const trials = await connectDiary(diary, { credential }).tryOut(diary.places, diary.markings);
  const left = municipality.mailboxes.filter(
    ({ id }) => !diary.places.some((it) => it.mailboxes.includes(id)),
  );
  return [
    ...trials.map(({ about, isRight, words, remedy = '' }) =>
      isRight ? ok('diary', about, words) : fail('diary', about, { words, remedy }),
    ),
    ...left.map(({ id }) => ok('diary', id, 'numbers are typed: it is in no place of the register')),
    diary.withMessage
      ? ok(
          'diary.withMessage',
          undefined,
          'a message of a normal mailbox goes along when the registrar asks for it',
        )
      : ok('diary.withMessage', undefined, 'no message ever goes along'),
  ];
}
