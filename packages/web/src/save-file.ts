/** Hands a file to the browser's downloads. Nothing is sent: the address is of this page's own memory. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next turn; keeping the address would keep the memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Name of a file without its extension, fit for the name of another. */
export function stemOf(name: string): string {
  const stem = name.replace(/\.[^.]*$/u, '').replace(/[\p{Cc}<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  return stem.trim() === '' ? 'document' : stem.trim();
}
