/** The lists `Bullets` and `Numbers` of a flat OpenDocument text, two levels deep; their bullets need `OpenSymbol`. */
export const LIST_STYLES = ['Bullets', 'Numbers']
  .map((name) => {
    const levels = [1, 2].map((level) => {
      const place = `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${level * 6}mm" fo:text-indent="-6mm" fo:margin-left="${level * 6}mm"/></style:list-level-properties>`;
      return name === 'Numbers' && level === 1
        ? `<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${place}</text:list-level-style-number>`
        : `<text:list-level-style-bullet text:level="${level}" text:bullet-char="${level === 1 ? '•' : '–'}">${place}<style:text-properties style:font-name="OpenSymbol"/></text:list-level-style-bullet>`;
    });
    return `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
  })
  .join('\n');
