/** “Drop”, “drag” in the languages of most forms: how pages ask for a file to be let go over a place. */
const DROP =
  /\b(drop|drag)(ping|ging|ged|ped|s)?\b|\bzieh|ablegen|gliss|d[ée]pos|arrastr|suelt|\bsolt|trascin|rilasc|\bsleep|\bslepen|neerzet|przeciąg|upuść|\bdra\b|släpp|\btræk\b|slipp?\b|raahaa|pudota|přet[aá]hn|húzza|tragere|trage[tț]i|σύρετε|αποθέσ|перетащ|перетяг|sürükle|اسحب|أفلت|גרור|גררו|ドラッグ|ドロップ|드래그|끌어|拖/iu;

/** Whether a text asks for something to be dropped there. */
export const asksToDrop = (text: string): boolean => DROP.test(text);
