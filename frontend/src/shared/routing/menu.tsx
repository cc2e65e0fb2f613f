import { createContext, useContext, type ReactNode } from 'react';
import { useActor, type Actor } from '@/shared/auth';
import type { MenuPart, Page } from './pages';

export type MenuPage = Page & { menu: NonNullable<Page['menu']> };

const parts: MenuPart[] = ['work', 'registry', 'oversight', 'administration', 'own'];

const PagesContext = createContext<Page[]>([]);

/** Lets pages show parts of the menu (the workbench's shortcuts) without knowing the application. */
export function PagesProvider({ pages, children }: { pages: Page[]; children: ReactNode }) {
  return <PagesContext value={pages}>{children}</PagesContext>;
}

/** What this actor may open, in the parts of the menu; a part with nothing in it is left out. */
export function useMenu(): { part: MenuPart; entries: MenuPage[] }[] {
  return menuOf(useContext(PagesContext), useActor());
}

export function menuOf(pages: Page[], actor: Pick<Actor, 'can'>): { part: MenuPart; entries: MenuPage[] }[] {
  const allowed = pages
    .filter((page): page is MenuPage => !!page.menu)
    .filter((page) => !page.operation || actor.can(page.operation));
  return parts
    .map((part) => ({ part, entries: allowed.filter((page) => page.menu.part === part) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The entry that an address stands under: its own, or the longest one that it begins with. */
export function entryOf(entries: MenuPage[], pathname: string): MenuPage | undefined {
  return entries
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
