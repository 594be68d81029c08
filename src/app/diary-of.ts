// The register of cases of an installation: which adapter the file names, and how the bot signs in to it.

import type { DiaryOf, Municipality } from '../core/municipality';
import type { Diary } from '../core/diary';
import { platinaDiary } from '../platform/diary/platina/platina-diary';
import type { PlatinaOptions } from '../platform/diary/platina/platina-caller';
import type { TokenSource } from '../platform/graph/calls/token';
import { realClock } from './clock';

/** As the file in force says; undefined: numbers are typed. */
export type DiaryNow = () => Diary | undefined;

interface Connecting {
  readonly municipality: () => Pick<Municipality, 'diary'>;
  readonly credential: TokenSource | undefined;
  readonly instead?: PlatinaOptions['instead'];
}

/** Made anew when the file is. */
export function diaryOf({ municipality, credential, instead }: Connecting): DiaryNow {
  const made = new WeakMap<DiaryOf, Diary>();
  return () => {
    const { diary } = municipality();
    if (diary === undefined) return undefined;
    const known = made.get(diary) ?? connectDiary(diary, { credential, instead });
    made.set(diary, known);
    return known;
  };
}

/** The one place that knows the adapters. */
export const connectDiary = (
  { url, scope, private: own }: DiaryOf,
  { credential, instead }: Pick<Connecting, 'credential' | 'instead'>,
): Diary =>
  platinaDiary({
    ...{ url, private: own, instead },
    realMillis: () => realClock.realMillis(),
    token: async () => {
      const answer = await credential?.getToken(scope);
      if (!answer) throw new Error('no token');
      return answer.token;
    },
  });
