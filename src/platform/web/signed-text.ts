// Text that nobody else can have made, and comparing without telling by the time it takes where two texts differ.

import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

interface SignedText {
  readonly sign: (text: string) => string;
  /** The text that was signed; undefined for what we never signed. */
  readonly read: (signed: string) => string | undefined;
}

/** All replicas need the same secret; another use of the secret does not give this key away. */
export function signedText(secret: string, use: 'clientState' | 'pages'): SignedText {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `brevvakt/${use}`, 32));
  const sign = (text: string) => `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
  return {
    sign,
    read: (signed) => {
      const text = signed.slice(0, Math.max(signed.lastIndexOf('.'), 0));
      return isSame(signed, sign(text)) ? text : undefined;
    },
  };
}

export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
