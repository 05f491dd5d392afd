import { escapeTex } from '../../../writers/escape.ts';
import { COLUMN_GAP, type Look, type Sheet, WORDS } from './page.ts';
import { type Element, elementsOf, isElement, isRight, type Node, rowsOf, textOf } from './tree.ts';

/** A LaTeX document, for packages that Debian's texlive-latex-recommended, texlive-lang-european and lmodern have. */
export function texOf(sheet: Sheet, look: Look): string {
  const { margin, columns } = look;
  const { babel, page, of, contents } = WORDS[sheet.language];
  const foot = look.foot === 'number' ? '\\thepage' : `${page} \\thepage\\ ${of} \\pageref{last}`;
  const size = `\\fontsize{${look.size}pt}{${(look.size * look.leading).toFixed(1)}pt}\\selectfont`;
  // What is as wide as the page stands outside the columns.
  const body = columns === 1 ? bodyOf(sheet, look) : inColumns(sheet, look);
  return `\\documentclass{article}
\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{textcomp,lmodern}${look.texFont === 'sans' ? '\\renewcommand{\\familydefault}{\\sfdefault}' : ''}
\\usepackage[${babel},shorthands=off]{babel}
\\usepackage[a4paper,top=${margin.top}mm,bottom=${margin.bottom}mm,left=${margin.left}mm,right=${margin.right}mm,headsep=7mm]{geometry}
\\usepackage{fancyhdr,multicol,booktabs,longtable,array,microtype,xcolor}
\\definecolor{accent}{HTML}{${look.accent.toUpperCase()}}
\\setlength{\\columnsep}{${COLUMN_GAP}mm}\\setlength{\\headheight}{14pt}\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{0.55em plus 0.1em}
\\raggedcolumns\\pagestyle{fancy}\\fancyhf{}${look.runningHead ? `\\fancyhead[L]{\\small\\color{gray}${escapeTex(sheet.runningHead)}}` : ''}\\fancyfoot[R]{\\small\\color{gray}${foot}}
\\renewcommand{\\headrulewidth}{${look.runningHead ? '0.4pt' : '0pt'}}
\\makeatletter
\\renewcommand{\\section}{\\@startsection{section}{1}{0pt}{-1.6em}{0.7em}{\\raggedright\\color{accent}\\Large\\bfseries}}
\\renewcommand{\\subsection}{\\@startsection{subsection}{2}{0pt}{-1.1em}{0.3em}{\\raggedright\\color{accent}\\large\\bfseries}}
\\makeatother
\\begin{document}${size}
${look.cover ? coverOf(sheet) : `{\\raggedright\\color{accent}\\huge\\bfseries ${escapeTex(sheet.title)}\\par}\\bigskip`}
${look.contents ? `\\renewcommand{\\contentsname}{${contents}}\\setcounter{tocdepth}{1}\\tableofcontents\\clearpage` : ''}
${size}
${body}
\\label{last}
\\end{document}
`;
}

function coverOf({ title, subtitle }: Sheet): string {
  return `\\begin{titlepage}\\vspace*{70mm}{\\color{accent}\\rule{\\textwidth}{3mm}}\\par\\vspace{12mm}
{\\raggedright\\fontsize{30}{36}\\selectfont\\bfseries ${escapeTex(title)}\\par}\\vspace{8mm}{\\Large ${escapeTex(subtitle)}\\par}
\\vfill{\\color{accent}\\rule{40mm}{1mm}}\\end{titlepage}`;
}

function bodyOf({ blocks }: Sheet, look: Look): string {
  return blocks.map((block) => blockOf(block, look)).join('\n\n');
}

function inColumns({ blocks }: Sheet, look: Look): string {
  const open = `\\begin{multicols}{${look.columns}}`;
  const close = '\\end{multicols}';
  const written = blocks.map((block) => {
    const text = blockOf(block, look);
    return block.tag === 'table' ? `${close}\n${text}\n${open}` : text;
  });
  return [open, ...written, close].join('\n\n');
}

function blockOf(block: Element, look: Look): string {
  const inside = () => block.children.map(inlineOf).join('');
  switch (block.tag) {
    case 'h1':
    case 'h2': {
      const before = look.chaptersOnNewPages ? '\\clearpage' : '';
      const title = escapeTex(textOf(block));
      return `${before}\\section*{${title}}\\addcontentsline{toc}{section}{${title}}`;
    }
    case 'h3':
    case 'h4':
      return `\\subsection*{${escapeTex(textOf(block))}}`;
    case 'ul':
    case 'ol':
      return listOf(block, look);
    case 'table':
      return tableOf(block);
    case 'blockquote':
      return `\\begin{quote}${elementsOf(block)
        .map((each) => blockOf(each, look))
        .join('\n\n')}\\end{quote}`;
    case 'hr':
      return '\\medskip\\hrule\\medskip';
    default:
      return inside();
  }
}

function listOf(list: Element, look: Look): string {
  const kind = list.tag === 'ol' ? 'enumerate' : 'itemize';
  const start = Number(list.attributes.start ?? '1');
  const counter = start === 1 ? '' : `\\setcounter{enumi}{${start - 1}}`;
  const items = elementsOf(list).map((item) => `\\item ${itemOf(item, look)}`);
  return `\\begin{${kind}}\\setlength{\\itemsep}{2pt}\\setlength{\\parskip}{0pt}${counter}\n${items.join('\n')}\n\\end{${kind}}`;
}

function itemOf(item: Element, look: Look): string {
  return item.children
    .map((child) => (isElement(child) && isBlock(child) ? `\n${blockOf(child, look)}\n` : inlineOf(child)))
    .join('')
    .trim();
}

function isBlock({ tag }: Element): boolean {
  return tag === 'p' || tag === 'ul' || tag === 'ol' || tag === 'blockquote' || tag === 'table';
}

function inlineOf(node: Node): string {
  // A bracket after \item would be taken for its mark.
  if (!isElement(node)) return escapeTex(node).replace(/\[/gu, '{[}');
  const inside = node.children.map(inlineOf).join('');
  if (node.tag === 'strong') return `\\textbf{${inside}}`;
  if (node.tag === 'em') return `\\emph{${inside}}`;
  if (node.tag === 'br') return '\\\\';
  return inside;
}

/** Shares of the width by the longest text of each column, so that a page is filled and long texts are wrapped. */
function tableOf(table: Element): string {
  const rows = rowsOf(table).map(elementsOf);
  const [head = [], ...body] = rows;
  const lengths = head.map((_, column) =>
    Math.min(Math.max(...rows.map((row) => textOf(row[column] ?? '').length), 5), 45),
  );
  const sum = lengths.reduce((total, length) => total + length, 0);
  const columns = head.map((cell, column) => {
    const width = `p{\\dimexpr ${((lengths[column] ?? 0) / sum).toFixed(3)}\\linewidth-2\\tabcolsep\\relax}`;
    return `>{\\${isRight(cell) ? 'raggedleft' : 'raggedright'}\\arraybackslash}${width}`;
  });
  const write = (row: readonly Element[]) =>
    `${row.map((cell) => cell.children.map(inlineOf).join('')).join(' & ')} \\\\`;
  const heads = head.map((cell) => `\\textbf{${cell.children.map(inlineOf).join('')}}`).join(' & ');
  return `{\\small\\begin{longtable}{@{}${columns.join('')}@{}}\n\\toprule\n${heads} \\\\\n\\midrule\\endhead\n${body.map(write).join('\n')}\n\\bottomrule\n\\end{longtable}}`;
}
