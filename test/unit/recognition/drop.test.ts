import { describe, expect, it } from 'vitest';
import { asksToDrop } from '../../../data/recognition/evidence/drop';

describe('words that ask for a drop', () => {
  it.each([
    'Drop your résumé here',
    'Drag and drop your CV',
    'Ziehen Sie Ihren Lebenslauf hierher',
    'Dateien hier ablegen',
    'Glissez-déposez votre CV ici',
    'Arrastra tu currículum aquí',
    'Arraste e solte o seu currículo',
    'Trascina qui il tuo CV',
    'Sleep je cv hierheen',
    'Przeciągnij i upuść CV',
    'Dra och släpp ditt CV här',
    'Træk og slip dit CV her',
    'Přetáhněte životopis sem',
    'Перетащите резюме сюда',
    'Özgeçmişinizi buraya sürükleyin',
    '履歴書をドラッグ＆ドロップ',
    '이력서를 여기로 끌어 놓으세요',
    '将简历拖到此处',
    '將履歷拖曳至此',
    'اسحب سيرتك الذاتية إلى هنا',
  ])('“%s” does', (text) => expect(asksToDrop(text)).toBe(true));

  it.each(['Choose from the dropdown', 'Upload your résumé', 'Dropbox', 'Dragon'])(
    '“%s” does not',
    (text) => expect(asksToDrop(text)).toBe(false),
  );
});
