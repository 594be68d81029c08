// A keyboard is not sent back to the top: where what had the focus goes away, what stands nearest around it has it.

import { useEffect, type RefObject } from 'react';

/** A list may have a better place, and gets the time for it. */
const patienceMillis = 120;
/** What stands for itself has its own, as soon as a form in it has had its say. */
const apart = '[data-beside], article';
/** Where the focus goes in a part of the page that lost it. */
const home = '[data-home]';

export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = root.current;
    if (frame === null) return;
    let around: readonly Element[] = [];
    let cancel: () => void = () => undefined;
    const onFocus = ({ target }: FocusEvent) => {
      around = target instanceof Element ? ancestorsOf(target, frame) : [];
    };
    const settle = () => {
      const [last] = around;
      if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
      const near = around.find((one) => one.isConnected);
      const next = near && placeIn(near, frame);
      around = [];
      next?.focus();
    };
    const watch = new MutationObserver(() => {
      if (document.activeElement !== document.body || around[0]?.isConnected !== false) return;
      cancel();
      const near = around.find((one) => one.isConnected);
      cancel = near?.closest(apart) ? afterTwoFrames(settle) : afterMillis(patienceMillis, settle);
    });
    frame.addEventListener('focusin', onFocus);
    watch.observe(frame, { childList: true, subtree: true });
    return () => {
      frame.removeEventListener('focusin', onFocus);
      watch.disconnect();
      cancel();
    };
  }, [root]);
}

function afterMillis(millis: number, run: () => void): () => void {
  const timer = setTimeout(run, millis);
  return () => {
    clearTimeout(timer);
  };
}

function afterTwoFrames(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}

function ancestorsOf(target: Element, frame: Element): readonly Element[] {
  const all: Element[] = [];
  for (let one: Element | null = target; one && one !== frame.parentElement; one = one.parentElement)
    all.push(one);
  return all;
}

/** From there outwards. */
function placeIn(near: Element, frame: Element): HTMLElement | undefined {
  for (const part of ancestorsOf(near, frame)) {
    const found = part.matches(home) ? part : part.querySelector(home);
    if (found instanceof HTMLElement) return found;
  }
  return undefined;
}
