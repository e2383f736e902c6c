/** Marks by which the parts of a name are told apart. All in lower case and without dots. */

/** Titles before a name. One with a single word behind it is followed by a family name. */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir herr herrn frau hr fr dr prof med mag ing dipl-ing madame monsieur'.split(
    ' ',
  ),
);

/** Letters after a name, as in "Priya Raman, PhD". */
export const degrees: ReadonlySet<string> = new Set(
  'phd md mba msc bsc ma ba llm jr sr esq cpa rn dds lmft ii iii'.split(' '),
);

/** Small words that begin a family name: "van der Berg, Jan". */
export const particles: ReadonlySet<string> = new Set(
  'van von vom de del della der den di da do dos du la le el al bin ibn ten ter zu zum zur'.split(
    ' ',
  ),
);

/** Words of firms, couples and families: nobody is greeted by a first name there. */
const several: ReadonlySet<string> = new Set(
  (
    'ag kg ug se ohg gbr ev eg ltd llc llp inc plc corp co bv nv srl sarl oy ab and und et ' +
    'the company firma familie family ehepaar haus studio atelier salon team'
  ).split(' '),
);

/** Endings that German glues to other words ("Zahnarztpraxis") and English sets apart. */
const firm =
  /(?:gmbh|mbh|praxis|studios?|agentur|agency|betrieb|schule|school|kanzlei|werkstatt|büro|office|verein|hotel|services?|bäckerei|apotheke|klinik|clinic|institute?|consulting|design|media|solutions|systems|partners?|group|gruppe|akademie|academy|zentrum|center|centre|café|restaurant)$/u;

/** A word in lower case and without dots, as the sets above hold it. */
export const plain = (word: string): string => word.toLowerCase().replaceAll('.', '');

/** Whether a word marks the name of a firm, a family or a couple. */
export const marksSeveral = (word: string): boolean =>
  several.has(plain(word)) || firm.test(plain(word));
