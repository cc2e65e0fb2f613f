/** Line icons on a 24 grid. Decoration only: the control that shows one carries the name. */
const shapes = {
  home: 'M4 11.5 12 5l8 6.5M6 10v9h12v-9M10 19v-5h4v5',
  households: 'M3 20v-8l5-4 5 4v8H3Zm10 0h8V9l-4-3-3 2.2M6.5 20v-4h3v4',
  import: 'M12 4v10m0 0 4-4m-4 4-4-4M5 16v3h14v-3',
  duplicate: 'M8 8V5h11v11h-3M5 8h11v11H5z',
  scan: 'M4 8V4h4m8 0h4v4m0 8v4h-4m-8 0H4v-4M4 12h16',
  plate: 'M5 5h6v6H5zm8 0h6v6h-6zM5 13h6v6H5zm8 0h2v2h-2zm4 4h2v2h-2z',
  region: 'M12 21s6-5.6 6-10.5A6 6 0 0 0 6 10.5C6 15.4 12 21 12 21Zm0-8.2a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  audit: 'M6 3h9l3 3v15H6zM9 9h6M9 13h6M9 17h4',
  jobs: 'M12 7v5l3 2m5-2a8 8 0 1 1-2.4-5.7M20 4v4h-4',
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8a7 7 0 0 1 14 0',
  menu: 'M4 7h16M4 12h16M4 17h16',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  down: 'M6 9l6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  search: 'M11 18a7 7 0 1 1 0-14 7 7 0 0 1 0 14Zm5-2 5 5',
  add: 'M12 5v14M5 12h14',
  edit: 'M4 20l1-4L16 5l3 3L8 19l-4 1Zm10-13 3 3',
  check: 'M5 12.5 10 17 19 7',
  warning: 'M12 4 2.8 20h18.4L12 4Zm0 6v5m0 2.5v.01',
  lock: 'M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  offline: 'M3 4l18 16M8.5 15.5a5 5 0 0 1 6-.8M5 12a10 10 0 0 1 4-2.4M13 9.1a10 10 0 0 1 6 2.9M12 19h.01',
  empty: 'M4 13 6.5 5h11L20 13v6H4zm0 0h5l1 2.5h4l1-2.5h5',
  refresh: 'M20 12a8 8 0 1 1-2.4-5.7M20 4v4h-4',
  phone: 'M7 3h10v18H7zM11 18h2',
  desk: 'M3 5h18v11H3zM9 20h6m-3-4v4',
  language: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-9 9h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  key: 'M14.5 13.5a4.5 4.5 0 1 0-4.2-2.9L4 17v3h3l.8-.8V17H10l2.6-2.6c.6.3 1.2.4 1.9.4M16 8h.01',
  shield: 'M12 3l7 3v5.5c0 4.5-3 8-7 9.5-4-1.5-7-5-7-9.500V6l7-3Zm-3 9 2.2 2.2L15.5 10',
  signOut: 'M10 4H5v16h5M14 8l4 4-4 4m4-4H9',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  download: 'M12 4v11m0 0 4-4m-4 4-4-4M5 20h14',
  tag: 'M4 12V4h8l8 8-8 8-8-8Zm4-4h.01',
  move: 'M4 8h13m0 0-4-4m4 4-4 4M20 16H7m0 0 4-4m-4 4 4 4',
  history: 'M12 7v5l3 2M4 12a8 8 0 1 0 2.4-5.7M4 4v4h4',
  building: 'M4 21V4h10v17M14 10h6v11M2.5 21h19M7.5 8h3M7.5 12h3M7.5 16h3',
  settings: 'M4 7h9m5 0h2M15.5 5v4M4 17h3m5 0h8M9.5 15v4',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8a7 7 0 0 1 14 0',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="sw-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}

/** The mark: a roof with a lamp under it. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="10" fill="#17406d" />
      <path d="M9 24 24 11l15 13" fill="none" stroke="#fff" strokeWidth="3.6" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M14 26v11h20V26" fill="none" stroke="#fff" strokeWidth="3.6" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="24" cy="27.5" r="4.6" fill="#f2b84b" />
    </svg>
  );
}
