import type { Page } from 'playwright-core';

/** Runs in the page: texts whose contrast with what lies behind them is below what WCAG 2.1 AA asks for. */
const FAINT_TEXTS = `(() => {
  const parse = (css) => {
    const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[0-9.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const over = (top, below) => [0, 1, 2].map((n) => top[n] * top[3] + below[n] * (1 - top[3])).concat(1);
  const groundOf = (element) => {
    if (element === null) return [255, 255, 255, 1];
    const own = parse(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
  };
  const light = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratioOf = (element) => {
    const ground = groundOf(element);
    const [a, b] = [light(over(parse(getComputedStyle(element).color), ground)), light(ground)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '');
  return [...document.querySelectorAll('body *')]
    .filter((element) => hasText(element) && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => ratioOf(element) < 4.5)
    .map((element) => element.textContent + ': ' + ratioOf(element).toFixed(2));
})()`;

/** Runs in the page: controls that a screen reader has no name for. */
const NAMELESS_CONTROLS = `(() => {
  const nameOf = (element) =>
    [
      element.getAttribute('aria-label'),
      ...(element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent),
      ...[...(element.labels ?? [])].map((label) => label.textContent),
      element.matches('button, a, summary, [role=link]') ? element.textContent : '',
    ]
      .join('')
      .trim();
  return [...document.querySelectorAll('button, a, input, select, textarea, summary, [role=region], [role=link]')]
    .filter((element) => element.checkVisibility() && nameOf(element) === '')
    .map((element) => element.outerHTML.slice(0, 120));
})()`;

const SIDEWAYS = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

/** As "text: ratio". */
export const faintTexts = (page: Page): Promise<string[]> => page.evaluate<string[]>(FAINT_TEXTS);

/** As their HTML. */
export const namelessControls = (page: Page): Promise<string[]> => page.evaluate<string[]>(NAMELESS_CONTROLS);

export const scrollsSideways = (page: Page): Promise<boolean> => page.evaluate<boolean>(SIDEWAYS);

/** What is told and lies over something else, as its text; a test waits for what is told before. */
export const toldOver = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(`(() => {
    const seen = (which) =>
      [...document.querySelectorAll(which)].filter((one) => one.getBoundingClientRect().height > 0);
    const isOver = (told) => (part) => {
      const [one, other] = [told, part].map((it) => it.getBoundingClientRect());
      return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    };
    const parts = seen('.panel, .tabs, .top, .try-first');
    return seen('.toast').filter((told) => parts.some(isOver(told))).map((told) => told.textContent);
  })()`);
