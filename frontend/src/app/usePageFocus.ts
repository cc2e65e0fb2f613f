import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** After a navigation the focus and the view go to the new page, as after a page load; filters leave both alone. */
export function usePageFocus() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return main;
}
