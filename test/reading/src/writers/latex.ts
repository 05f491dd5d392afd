import { escapeTex } from '../../../writers/escape.ts';
import { typesetTex } from '../../../writers/typeset-tex.ts';
import { atNoteMarks, type KnownBlock, type KnownText } from '../known-text.ts';
import { COLUMN_GAP, type Layout } from '../layouts.ts';
import type { Writer } from './writer.ts';

export const latex: Writer = {
  id: 'latex',
  write: (text, layout, folder) => typesetTex(latexOf(text, layout), folder),
};

function latexOf(text: KnownText, layout: Layout): string {
  const { width, height, margin } = layout.page;
  // The oldest encoding has no letters with accents: it draws the accent and the letter one over the other.
  const fonts =
    layout.id === 'one-column' && text.language === 'en'
      ? ''
      : '\\usepackage[T1]{fontenc}\\usepackage{lmodern}';
  const foot = layout.foot === 'number' ? '\\thepage' : `${text.page} \\thepage\\ ${text.of} \\pageref{last}`;
  const bar = margin.right - 20;
  return `\\documentclass[${Math.round(layout.size)}pt]{article}
\\usepackage[utf8]{inputenc}${fonts}
\\usepackage[${text.language === 'nl' ? 'dutch' : 'british'}]{babel}
\\usepackage[paperwidth=${width}mm,paperheight=${height}mm,top=${margin.top}mm,bottom=${margin.bottom}mm,left=${margin.left}mm,right=${margin.right}mm,headsep=6mm,marginparwidth=${bar}mm,marginparsep=6mm]{geometry}
\\usepackage{fancyhdr,multicol,booktabs,microtype}
\\setlength{\\columnsep}{${COLUMN_GAP}mm}\\setlength{\\headheight}{14pt}
${layout.face === 'sans' ? '\\renewcommand{\\familydefault}{\\sfdefault}' : ''}
\\linespread{1.15}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{\\small ${escapeTex(text.runningHead)}}\\fancyfoot[C]{${foot}}
\\renewcommand{\\headrulewidth}{0.4pt}
\\begin{document}
{\\huge\\bfseries\\raggedright ${escapeTex(text.title)}\\par}\\bigskip
${bodyOf(text, layout)}
\\label{last}
\\end{document}
`;
}

function bodyOf(text: KnownText, layout: Layout): string {
  const open = `\\begin{multicols}{${layout.columns}}`;
  const close = '\\end{multicols}';
  const blocks = text.blocks.map((block) => {
    const written = blockOf(block, text, layout);
    const across = layout.across && block.kind === 'heading' && block.level === 2;
    return across ? `${close}\n${written}\n${open}` : written;
  });
  return layout.columns === 1 ? blocks.join('\n\n') : [open, ...blocks, close].join('\n\n');
}

function blockOf(block: KnownBlock, text: KnownText, layout: Layout): string {
  switch (block.kind) {
    case 'heading': {
      const command = block.level === 2 ? 'section' : 'subsection';
      return layout.numberedHeadings
        ? `\\${command}{${escapeTex(block.text.replace(/^[\d.]+ /u, ''))}}`
        : `\\${command}*{${escapeTex(block.text)}}`;
    }
    case 'paragraph': {
      const note = (number: string) => `\\footnote{${escapeTex(text.notes[Number(number) - 1] ?? '')}}`;
      return atNoteMarks(block.text)
        .map((part, index) => (index % 2 === 0 ? escapeTex(part) : note(part)))
        .join('');
    }
    case 'list': {
      const items = block.items.map(({ text: item, items: inner }) => {
        const nested = inner?.map((each) => `\\item ${escapeTex(each.text)}`).join('\n');
        const list = nested === undefined ? '' : `\n\\begin{itemize}\n${nested}\n\\end{itemize}`;
        return `\\item ${escapeTex(item)}${list}`;
      });
      const kind = block.ordered ? 'enumerate' : 'itemize';
      return `\\begin{${kind}}\n${items.join('\n')}\n\\end{${kind}}`;
    }
    case 'table': {
      const rows = block.rows.map((cells) => `${cells.map(escapeTex).join(' & ')} \\\\`);
      const [head, ...rest] = rows;
      return `\\begin{center}\\small\\begin{tabular}{llll}\n\\toprule\n${head}\n\\midrule\n${rest.join('\n')}\n\\bottomrule\n\\end{tabular}\\end{center}`;
    }
    case 'box': {
      const inside = `\\textbf{${escapeTex(block.title)}}\\par ${block.paragraphs.map(escapeTex).join('\\par ')}`;
      return layout.boxes === 'bar'
        ? `\\marginpar{\\raggedright\\small ${inside}}`
        : `\\noindent\\fbox{\\parbox{\\dimexpr\\linewidth-2\\fboxsep-2\\fboxrule}{\\small ${inside}}}`;
    }
  }
}
