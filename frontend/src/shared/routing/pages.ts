import type { ComponentType } from 'react';
import type { OperationId } from '@/shared/api';
import type { Texts } from '@/shared/i18n';
import type { IconName } from '@/shared/ui/icons';

/** A page component and, for React, the promise of its module. */
export type PageModule = () => Promise<{ default: ComponentType }>;

/**
 * One row of the routes table: route = menu = permission = title. A feature lists its pages in its door;
 * `app/pages.ts` puts them together.
 */
export type Page = {
  path: string;
  /** Under `page` in app/{zh-CN,en}.json: the title of the tab, of the menu entry and of the heading. */
  title: PageTitle;
  /** Whoever may not call it finds neither the menu entry nor the page. Left out: everybody who is signed in. */
  operation?: OperationId;
  /** Stands in the menu, in this part of it, with this icon. */
  menu?: { part: MenuPart; icon: IconName; tab?: boolean };
  /** The faces that the page has. With one of them, both layouts show that one. */
  field?: PageModule;
  office?: PageModule;
};

export type PageTitle = keyof Texts['app']['page'];
export type MenuPart = keyof Texts['app']['menu'];
