/** A stone with a streak of metal on it: what a touchstone is. No emblem of any office. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#23303a"/><path d="M14 42c-2-12 6-24 19-25s20 9 18 21-11 15-20 15-16-3-17-11z" fill="#3f505d"/><path d="M24 41 42 25" stroke="#e9b949" stroke-width="6" stroke-linecap="round"/></svg>`;

/** File names with what stands in them. */
export function icons(): [string, string][] {
  return [['icon.svg', ICON]];
}

/** What a browser needs to install the page as a program. @param home folder of the assets */
export function manifest(home: string): string {
  return `${JSON.stringify(
    {
      name: 'Toetssteen',
      short_name: 'Toetssteen',
      lang: 'nl',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f6f5f2',
      theme_color: '#23303a',
      icons: [{ src: `${home}/icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    },
    null,
    2,
  )}\n`;
}
