// Teams' three themes, with their sizes of text in the reader's own measure: whoever has larger text in the browser has it here.

import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme as Tokens,
} from '@fluentui/react-components';
import type { Theme } from './host';

/** Pixels to a rem where nobody has changed it. */
const usual = 16;

const inRem = (theme: Tokens): Tokens =>
  Object.fromEntries(
    Object.entries(theme as unknown as Readonly<Record<string, unknown>>).map(([name, value]) => {
      const size = /^(?:fontSize|lineHeight)/.test(name)
        ? /^([\d.]+)px$/.exec(String(value))?.[1]
        : undefined;
      return [name, size === undefined ? value : `${String(Number(size) / usual)}rem`];
    }),
  ) as unknown as Tokens;

export const themes: Readonly<Record<Theme, Tokens>> = {
  light: inRem(teamsLightTheme),
  dark: inRem(teamsDarkTheme),
  contrast: inRem(teamsHighContrastTheme),
};
