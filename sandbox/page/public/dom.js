/**
 * Makes an element. `props` sets properties, `on…` listeners, and attributes for `data-*`, `aria-*` and the
 * like; children are nodes or texts, and empty ones are left out.
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(
    ...children.flat().filter((child) => child !== undefined && child !== false && child !== ''),
  );
  return element;
}

export const byId = (id) => document.getElementById(id);

/**
 * Puts a keyed list into a parent so that an element whose fingerprint is unchanged stays as it is, with its
 * focus and with what was typed into it. Items are `{key, print, make}`.
 */
export function keepList(parent, items) {
  const old = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let place = parent.firstElementChild;
  for (const { key, print, make } of items) {
    const known = old.get(key);
    old.delete(key);
    if (known?.dataset.print === print) {
      if (known !== place) parent.insertBefore(known, place);
      else place = place.nextElementSibling;
      continue;
    }
    const hadFocus = known?.contains(document.activeElement) ?? false;
    const focused = hadFocus ? document.activeElement.dataset.testid : undefined;
    const fresh = make();
    fresh.dataset.key = key;
    fresh.dataset.print = print;
    if (known === undefined) parent.insertBefore(fresh, place);
    else {
      if (known === place) place = place.nextElementSibling;
      known.replaceWith(fresh);
    }
    if (hadFocus) giveFocus(fresh, focused);
  }
  for (const gone of old.values()) gone.remove();
}

/** Keyboard users stay where they were: on the same control, or else on what took its place. */
function giveFocus(element, testId) {
  const same =
    testId === undefined ? undefined : element.querySelector(`[data-testid="${CSS.escape(testId)}"]`);
  const target = same ?? element.querySelector('[data-takes-focus]') ?? element;
  if (!target.matches('button, input, select, textarea, a, summary')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
