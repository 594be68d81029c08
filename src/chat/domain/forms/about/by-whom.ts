// "Svante är sjuk enligt Anna": who says it is not who is away.

import type { Reading } from '../../reading/reading';
import type { Understanding } from '../../acts/understanding';

const source = /(?:^| )(?:enligt|according to|via)$/;

/** Where nobody is named but whose words they are: of somebody whom the directory does not know. */
export function withoutSource(told: Understanding, { people, tokens, hasStranger }: Reading): Understanding {
  const isSource = ({ from }: Reading['people'][number]): boolean =>
    source.test(
      tokens
        .slice(0, from)
        .map(({ word }) => word)
        .join(' '),
    );
  if (told.act !== 'away.of' || !hasStranger || people.length === 0 || !people.every(isSource)) return told;
  return { ...told, person: undefined, people: [], flaw: 'nobody', changes: false };
}
