import type { VisibleApp } from '../visible-app';

/** Switches between light and dark, and says so to those who listen for style changes. */
export function setDark(app: VisibleApp, dark: boolean): void {
  app.environment__.dark = dark;
  document.body.toggleClass('theme-dark', dark);
  document.body.toggleClass('theme-light', !dark);
  app.workspace.trigger('css-change');
}
