import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../data/recognition/lexicon/words/index.ts';
import { control, decideForm } from './form.ts';

/** What the box is called that says that one still has the job. */
const STILL: Record<string, string[]> = {
  en: [
    'I work here now',
    'I currently work here',
    'Still employed here',
    'Present',
    'To date',
    'Current position',
  ],
  de: [
    'Ich arbeite jetzt hier',
    'Aktuell hier beschäftigt',
    'Bis heute',
    'Heute',
    'Aktuelle Position',
  ],
  fr: ['Je travaille ici actuellement', 'Toujours employé ici', 'À ce jour', 'Poste actuel'],
  es: ['Trabajo aquí ahora', 'Actualmente empleado', 'Hasta la fecha', 'Puesto actual'],
  it: ['Lavoro qui attualmente', 'Attualmente impiegato', 'Ad oggi', 'Posizione attuale'],
  pt: ['Trabalho aqui agora', 'Ainda trabalho aqui', 'Até à data', 'Posição atual'],
  nl: ['Ik werk hier nu', 'Nog in dienst', 'Tot heden', 'Huidige functie'],
  sv: ['Jag arbetar här nu', 'Fortfarande anställd', 'Till dags dato', 'Nuvarande tjänst'],
  da: ['Jeg arbejder her nu', 'Stadig ansat', 'Til dato', 'Nuværende stilling'],
  no: ['Jeg jobber her nå', 'Fortsatt ansatt', 'Til dags dato', 'Nåværende stilling'],
  fi: ['Työskentelen täällä nyt', 'Työsuhde jatkuu', 'Tähän päivään', 'Nykyinen tehtävä'],
  pl: ['Pracuję tutaj teraz', 'Nadal zatrudniony', 'Do dnia dzisiejszego', 'Obecne stanowisko'],
  cs: ['Pracuji zde nyní', 'Stále zde pracuji', 'Do současnosti', 'Současná pozice'],
  sk: ['Pracujem tu teraz', 'Stále zamestnaný', 'Po súčasnosť', 'Súčasná pozícia'],
  hu: ['Most itt dolgozom', 'Jelenleg is itt dolgozom', 'A mai napig', 'Jelenlegi pozíció'],
  ro: ['Lucrez aici acum', 'Încă angajat', 'Până în prezent', 'Poziția actuală'],
  ru: ['Я работаю здесь сейчас', 'До сих пор работаю', 'По настоящее время', 'Текущая должность'],
  uk: ['Я працюю тут зараз', 'Досі працюю', 'До сьогодні', 'Поточна посада'],
  bg: ['Работя тук сега', 'Все още работя тук', 'До днес', 'Настояща длъжност'],
  hr: ['Trenutno radim ovdje', 'Još uvijek radim ovdje', 'Do danas', 'Trenutna pozicija'],
  sl: ['Trenutno delam tukaj', 'Še vedno zaposlen', 'Do danes', 'Trenutna zaposlitev'],
  et: ['Töötan siin praegu', 'Endiselt tööl', 'Tänaseni', 'Praegune töökoht'],
  lv: ['Šobrīd strādāju šeit', 'Joprojām strādāju', 'Līdz šim', 'Pašreizējais amats'],
  lt: ['Šiuo metu čia dirbu', 'Vis dar dirbu', 'Iki šiol', 'Dabartinis darbas'],
  el: ['Εργάζομαι εδώ τώρα', 'Εργάζομαι ακόμα εδώ', 'Μέχρι σήμερα', 'Τρέχουσα θέση'],
  tr: ['Şu an burada çalışıyorum', 'Hâlâ burada çalışıyorum', 'Bugüne kadar', 'Mevcut pozisyon'],
  ar: ['أعمل هنا الآن', 'ما زلت أعمل هنا', 'حتى تاريخه', 'الوظيفة الحالية'],
  he: ['אני עובד כאן כרגע', 'עדיין מועסק', 'עד היום', 'תפקיד נוכחי'],
  fa: ['هم اکنون اینجا کار می کنم', 'مشغول به کار', 'تاکنون', 'شغل فعلی'],
  id: [
    'Saya bekerja di sini sekarang',
    'Masih bekerja di sini',
    'Hingga saat ini',
    'Posisi saat ini',
  ],
  vi: ['Tôi đang làm việc tại đây', 'Vẫn đang làm việc', 'Đến nay', 'Công việc hiện tại'],
  th: ['ฉันทำงานที่นี่', 'ยังทำงานอยู่', 'ถึงปัจจุบัน', 'งานปัจจุบัน'],
  ja: ['現在ここで働いています', '在職中', '現在に至る', '現職'],
  ko: ['현재 여기서 근무하고 있습니다', '재직 중', '현재까지', '현재 직책'],
  'zh-Hans': ['我目前在这里工作', '仍在职', '至今', '目前职位'],
  'zh-Hant': ['我目前在這裡工作', '仍在職', '至今', '目前職位'],
  ca: ['Treballo aquí ara', 'Encara treballo aquí', 'Fins avui', 'Feina actual'],
};

describe('that one still has a job, in every language', () => {
  it.each(Object.keys(LANGUAGES))('%s', (lang) => {
    const labels = STILL[lang] ?? [];
    expect(labels.length).toBeGreaterThan(3);
    const kinds = labels.map((label) => {
      const section = { headings: ['Work experience'] };
      const form = [
        control('Company', section),
        control('Job title', section),
        control(label, { ...section, type: 'checkbox' }),
      ];
      return `${label}: ${decideForm(form, lang)[2]?.kind}`;
    });
    expect(kinds).toEqual(labels.map((label) => `${label}: current`));
  });
});
