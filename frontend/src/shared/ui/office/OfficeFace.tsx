import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import './generated/office.css';
import './office.css';
import theme from './theme.json';

/** Asked once: who changes it in the system opens the page anew. */
const wantsStillness = matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Ant Design without its run time: the style sheet is made at build time by scripts/office-css.cjs, which must know
 * every component that is used (it stops the build if one is missing).
 */
export function OfficeFace({ children }: { children: ReactNode }) {
  const { language } = useTranslation();
  const isEnglish = language === 'en';
  dayjs.locale(isEnglish ? 'en' : 'zh-cn');
  return (
    <ConfigProvider
      locale={isEnglish ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      theme={{ ...theme, token: { ...theme.token, motion: !wantsStillness }, hashed: false, cssVar: { key: 'sw' }, zeroRuntime: true }}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
}
