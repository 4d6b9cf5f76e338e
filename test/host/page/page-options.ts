import { pageLocalData } from './page-local-data';
import type { HostEnvironment } from '../behaviour/environment';

const phoneWidth = 500;

/** What the address asks for: `?phone`, `?dark`, `?lang=ru`; a narrow window is a phone as well. */
export function environmentOf(search: string, width: number): Partial<HostEnvironment> {
  const asked = new URLSearchParams(search);
  const isPhone = asked.has('phone') || width < phoneWidth;
  const device = { isMobile: isPhone, isPhone, isMobileApp: isPhone, isAndroidApp: isPhone, isDesktop: !isPhone, isDesktopApp: !isPhone };
  return {
    language: asked.get('lang') ?? 'en',
    dark: asked.has('dark'),
    metadata: asked.has('cold') ? 'cold' : 'warm',
    localData: pageLocalData,
    platform: { ...device, isLinux: true, isWin: false },
  };
}

/** The classes that the app puts on the body. */
export function bodyClasses(environment: Partial<HostEnvironment>): string[] {
  const mobile = environment.platform?.isPhone ? ['is-mobile', 'is-phone'] : ['mod-linux', 'is-focused'];
  return [environment.dark ? 'theme-dark' : 'theme-light', 'show-inline-title', ...mobile];
}
