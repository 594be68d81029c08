// A button that is held down stays under the pointer although the rows move from under it before it is let go: what is
// dealt with leaves the list, and the press would be of whatever stands there then.

import type { DOMAttributes, PointerEvent } from 'react';

/** So far the hand has stayed where it was, in pixels; further off it has thought better of it. */
const still = 10;

interface Held {
  readonly by: number;
  readonly button: Element;
  readonly x: number;
  readonly y: number;
}

let held: Held | undefined;

function letGo(): void {
  if (held?.button.hasPointerCapture(held.by)) held.button.releasePointerCapture(held.by);
  held = undefined;
}

/** For whatever holds the buttons. */
export const holdsDown: Pick<DOMAttributes<HTMLElement>, 'onPointerDown' | 'onPointerMove'> = {
  onPointerDown: ({ target, pointerType, pointerId, clientX, clientY }: PointerEvent) => {
    const button = target instanceof Element ? target.closest('button, input[type="checkbox"]') : null;
    held = undefined;
    if (button === null || pointerType === 'touch') return;
    button.setPointerCapture(pointerId);
    held = { by: pointerId, button, x: clientX, y: clientY };
  },
  onPointerMove: ({ clientX, clientY }: PointerEvent) => {
    if (held !== undefined && Math.hypot(clientX - held.x, clientY - held.y) > still) letGo();
  },
};
