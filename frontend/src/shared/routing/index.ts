export { entryOf, menuOf, PagesProvider, useMenu, type MenuPage } from './menu';
export type { MenuPart, Page, PageModule, PageTitle } from './pages';
export { useFilters } from './useFilters';
