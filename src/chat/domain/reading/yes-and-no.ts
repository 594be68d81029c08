// The words that are a yes or a no alone: sources of expressions, with their accents, and without them as `plain`.

import { fold } from './tokens';

/** "Gör det" and "kör" are orders as well: a yes only to what was asked. */
export const yes =
  'ja|jo|jodå|jodu|jadå|japp|jajamän|javisst|ok|okej|okay|visst|absolut|gärna|precis|stämmer|yes|yep|yup|yeah|sure|fine';
export const no = 'nej|nä|nää|näe|nae|nix|no|nope';

export const plainYes = fold(yes);
export const plainNo = fold(no);
