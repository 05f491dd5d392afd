import { PAGE_POLICY } from './policy.ts';

/** The page. It says in both languages what is wrong where scripts do not run. @param home folder of the assets */
export function indexHtml(home: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="Kijk welke onderdelen van sociale veiligheid in een gedragscode of jaarverslag staan. Het document blijft op uw computer.">
<title>Toetssteen</title>
<link rel="icon" href="${home}/icon.svg" type="image/svg+xml">
<link rel="manifest" href="manifest.webmanifest">
<link rel="stylesheet" href="${home}/style.css">
<script src="${home}/app.js" defer></script>
</head>
<body>
<noscript><p>Toetssteen werkt in uw browser en heeft daarvoor JavaScript nodig. Zet JavaScript aan voor deze pagina.</p>
<p lang="en">Toetssteen works in your browser and needs JavaScript for that. Turn on JavaScript for this page.</p></noscript>
<div id="app"></div>
</body>
</html>
`;
}
