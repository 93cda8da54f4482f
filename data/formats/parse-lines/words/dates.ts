/** Words of dates in English, German, French, Spanish, Italian, Portuguese and Dutch: plain (see `plain`). */
import { listed } from './listed';

/** January to December; what is written is one of them. */
export const MONTHS: readonly (readonly string[])[] = [
  listed('january, jan, januar, janner, janvier, janv, enero, ene, gennaio, gen, janeiro, januari'),
  listed(
    'february, feb, februar, fevrier, fevr, fev, febrero, febbraio, fevereiro, februari, feber',
  ),
  listed('march, mar, marz, maerz, mars, marzo, marco, maart, mrt, mrz'),
  listed('april, apr, avril, avr, abril, abr, aprile'),
  listed('may, mai, mayo, maggio, mag, maio, mei'),
  listed('june, jun, juni, juin, junio, giugno, giu, junho'),
  listed('july, jul, juli, juillet, juil, julio, luglio, lug, julho'),
  listed('august, aug, aout, agosto, ago, augustus'),
  listed('september, sept, sep, septembre, septiembre, set, settembre, sett, setembro'),
  listed('october, oct, oktober, okt, octobre, octubre, ottobre, ott, outubro, out'),
  listed('november, nov, novembre, noviembre, novembro'),
  listed('december, dec, dezember, dez, decembre, diciembre, dic, dicembre, dezembro'),
];

/** Spring, summer, autumn and winter, by the name that `startSeason` has. */
export const SEASON_WORDS = {
  Spring: listed('spring, fruhjahr, fruhling, printemps, primavera, voorjaar, lente'),
  Summer: listed('summer, sommer, ete, verano, estate, verao, zomer'),
  Fall: listed('fall, autumn, herbst, automne, otono, autunno, outono, herfst, najaar'),
  Winter: listed('winter, hiver, invierno, inverno'),
};

/** What stands for the end of something that goes on. */
export const PRESENT = listed(`
  present, the present, present day, current, currently, now, today, ongoing, on going, to date,
  date, till now, heute, bis heute, aktuell, derzeit, jetzt, gegenwart, gegenwartig, laufend,
  dato, aujourd hui, aujourdhui, ce jour, a ce jour, en cours, actuel, actuellement, maintenant,
  nos jours, actualidad, la actualidad, presente, el presente, actual, actualmente, hoy,
  la fecha, ahora, en curso, oggi, ad oggi, attuale, attualmente, in corso, adesso, corrente,
  atual, atualmente, o presente, o momento, hoje, atualidade, em curso, agora, heden, nu, huidig,
  vandaag, lopend, tot heden
`);

/** What stands before the beginning of something that goes on. */
export const SINCE = listed(`
  since, seit, ab, depuis, desde, dal, da, sinds, vanaf, from, von, vom, de, du, van, del,
  depuis le
`);

/** What stands between two ends. */
export const UNTIL = listed(`
  to, until, till, through, thru, bis, bis zum, a, au, jusqu a, jusqu en, al, ad, hasta, ate,
  tot, tm, tot en met, alla, à, até, às, jusqu'à, jusqu'en, t/m, à l', fino a, fino al, and
`);

/** Units of a length of time (“2 years 3 months”), which says nothing that the dates don’t. */
export const DURATIONS = listed(`
  year, years, yr, yrs, month, months, mo, mos, jahr, jahre, monat, monate, an, ans, annee,
  annees, mois, ano, anos, año, años, mes, meses, anno, anni, mese, mesi, mês, jaar, maand,
  maanden, année, années
`);
