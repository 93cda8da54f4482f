import type { Words } from './words';

export const tr: Words = {
  'given-name': 'ad, isim, adınız, isminiz, adı, ilk ad, ön ad, ismi, adin',
  'additional-name': 'ikinci ad, ikinci isim, göbek adı, orta ad',
  'family-name':
    'soyad, soyadı, soyadınız, soy ad, soyisim, soy isim, soyisminiz, soy adı, soyismi, soy adınız',
  name: 'ad soyad, adınız soyadınız, adı soyadı, isim soyisim, tam ad, ad ve soyad, isminiz ve soyisminiz, alıcı, yetkili kişi, ad soyadı, isim soyad, adınız ve soyadınız, ad soyadınız, tam adınız, alıcı adı, isim ve soyisim, ilgili kişi, iletişim kişisi, adı ve soyadı, isminiz soyisminiz, alıcı adı soyadı, teslim alacak kişi, irtibat kişisi, adınız nedir, isminiz nedir',
  'honorific-prefix': 'hitap, unvan hitap',
  email:
    'e posta, eposta, e posta adresi, e mail, email, mail, mail adresi, e posta adresiniz, elektronik posta, mail adresiniz, e mail adresi, eposta adresi, email adresi, e postanız',
  tel: 'telefon, telefon numarası, cep telefonu, cep, gsm, telefon numaranız, cep telefonu numarası, cep no, telefon no, cep tel, mobil telefon, ev telefonu, iş telefonu, tel, cep telefonunuz, cep numarası, gsm no, sabit telefon, iletişim numarası, gsm numarası, mobil numara, telefonunuz, irtibat telefonu, irtibat numarası, whatsapp numarası',
  'tel-country-code': 'ülke kodu, alan kodu ülke, telefon ülke kodu',
  'tel-area-code': 'alan kodu',
  'tel-extension': 'dahili, dahili no',
  'street-address':
    'adres, adresiniz, açık adres, ev adresi, ikamet adresi, teslimat adresi, fatura adresi, posta adresi, adres bilgisi, ikametgah adresi, tam adres, ikamet adresiniz, adres detayı, iletişim adresi',
  'address-line1':
    'cadde, sokak, adres satırı 1, adres 1, cadde sokak, sokak adresi, cadde sokak no, sokak adı, cadde adı, adres satır 1, sokak ve numara',
  'address-line2':
    'adres satırı 2, adres 2, daire, daire no, bina adı, adres satır 2, apartman, apartman daire, bina no daire, ek adres, daire süit birim, daire süit, bina daire no, kat daire, iç kapı no',
  'house-number': 'bina no, kapı no, dış kapı no, kapı numarası, bina numarası, ev numarası',
  'address-level2':
    'şehir, kent, bulunduğunuz şehir, yaşadığınız şehir, il şehir, yaşadığı şehir, ikamet edilen şehir, ikamet ettiğiniz şehir, şehir il, yaşadığınız il, ikamet ili, ilçe semt, semt ilçe, il ilçe, şehir ilçe, hangi şehirde yaşıyorsunuz, hangi şehirde yaşıyorsun, hangi şehirde ikamet ediyorsunuz, hangi ilde yaşıyorsunuz',
  'address-level1': 'eyalet, bölge, eyalet il, eyalet bölge, vilayet, il',
  'address-level3': 'ilçe, semt, mahalle, mahalle semt, mahalle köy, köy',
  'postal-code': 'posta kodu, posta kod, pk',
  country:
    'ülke, ülkeniz, yaşadığınız ülke, ülke bölge, ikamet ettiğiniz ülke, ülke seçiniz, bulunduğunuz ülke, hangi ülkede yaşıyorsunuz, hangi ülkede yaşıyorsun, hangi ülkede ikamet ediyorsunuz',
  location:
    'konum, il ilçe, şehir ülke, şehir ve ülke, ikamet yeri, yaşadığınız yer, bulunduğunuz yer, ikametgah, il ve ilçe, lokasyon, ülke şehir, nerede yaşıyorsunuz, hangi şehirde yaşıyorsunuz, nerede oturuyorsunuz',
  organization:
    'şirket, firma, şirket adı, firma adı, kurum, işveren, çalıştığınız kurum, kuruluş, çalıştığınız firma, kurum adı, mevcut işveren, çalıştığınız şirket, son çalıştığınız firma, işyeri, iş yeri, işyeri adı, firma ünvanı, mevcut şirket, son işveren, organizasyon, kuruluş adı, firma unvanı, işveren adı, firması, çalıştığı firma, son çalıştığı firma, şirketi, nerede çalışıyorsunuz, şu anda nerede çalışıyorsunuz, hangi şirkette çalışıyorsunuz',
  'organization-title':
    'pozisyon, ünvan, unvan, görev, meslek, iş unvanı, göreviniz, mesleğiniz, mevcut pozisyon, pozisyonunuz, ünvanınız, unvanınız, çalıştığınız pozisyon, rol, iş ünvanı, son pozisyon, pozisyon adı, görev unvanı, mevcut görev, iş pozisyonu, görevi, unvanı, mesleği, pozisyonu',
  url: 'web sitesi, internet sitesi, web sayfası, kişisel web sitesi, portfolyo, bağlantı, web adresi, web siteniz, internet adresi, portföy, blog, link, portfolyo linki',
  photo: 'fotoğraf, resim, profil fotoğrafı, vesikalık',
  bday: 'doğum tarihi, doğum günü, doğum tarihiniz, doğum gününüz, d tarihi',
  sex: 'cinsiyet, cinsiyetiniz',
  nationality: 'uyruk, vatandaşlık, uyruğunuz, milliyet, uyruğu',
  'url:linkedin':
    'linkedin profili, linkedin adresi, linkedin bağlantısı, linkedin profiliniz, linkedin linki',
  summary:
    'hakkınızda, hakkımda, özet, kendinizden bahsedin, kısaca kendinizden bahsedin, özgeçmiş özeti, kendinizi tanıtın, kariyer özeti, biyografi, kısaca kendinizi tanıtın, profesyonel özet, kendiniz hakkında',
  'cover-letter':
    'ön yazı, motivasyon mektubu, niyet mektubu, önyazı, kapak yazısı, başvuru mektubu, ön yazınız',
  'file:resume':
    'özgeçmiş, cv, özgeçmiş yükle, cv yükle, cv ekle, özgeçmişiniz, cv niz, özgeçmiş dosyası, özgeçmiş ekle, özgeçmişinizi yükleyin, cv dosyası, cv yükleyin, cv nizi yükleyin',
  'file:cover-letter': 'ön yazı yükle, ön yazı ekle',
  skills:
    'yetenekler, beceriler, yetkinlikler, teknik beceriler, bilgisayar becerileri, yetenekleriniz, becerileriniz, bilgisayar bilgisi',
  languages:
    'diller, yabancı diller, yabancı dil, bildiğiniz diller, dil bilgisi, bildiğiniz yabancı diller',
  school:
    'okul, üniversite, okul adı, üniversite adı, eğitim kurumu, mezun olduğunuz okul, lise, mezun olunan okul, okuduğunuz okul, mezun olduğunuz üniversite, üniversiteniz, okulunuz, okulu, mezun olduğu okul, üniversitesi',
  degree:
    'derece, eğitim durumu, öğrenim durumu, eğitim seviyesi, diploma, mezuniyet derecesi, en son mezuniyet, eğitim düzeyi, eğitim, öğrenim düzeyi, eğitim derecesi, mezuniyet durumu, eğitim durumunuz',
  area: 'bölüm, alan, uzmanlık alanı, fakülte, bölümünüz, program, eğitim alanı, ana dal, branş, okuduğunuz bölüm, mezun olduğunuz bölüm, fakülte bölüm, bölümü, fakültesi',
  grade: 'not ortalaması, mezuniyet notu, ortalama, diploma notu, genel not ortalaması',
  current:
    'halen, devam ediyor, hala çalışıyorum, şu anda burada çalışıyorum, halen çalışıyorum, devam ediyorum, günümüz, halen burada çalışıyorum, çalışmaya devam ediyorum, şu an, halen devam ediyor, burada çalışıyorum, şu an burada çalışıyorum, şimdi burada çalışıyorum, hala burada çalışıyorum, hâlâ burada çalışıyorum, hala çalışmaktayım, halen çalışmaktayım, burada çalışmaya devam ediyorum, mevcut iş, mevcut işim, mevcut pozisyon, mevcut görev, şu anki iş, şu anki işim, şu anki pozisyon, bu benim şu anki işim, şimdiki iş, günümüze kadar, bugüne kadar, bugün, şimdi, şu ana kadar, şu anda, devam etmekte, devam ediyor mu, bitiş tarihi yok, halen okuyorum, burada okuyorum, hala okuyorum, şu anda burada okuyorum',
  description:
    'açıklama, iş tanımı, görev tanımı, sorumluluklar, yaptığınız işler, görev ve sorumluluklar, iş açıklaması, görevler, tanım',
  'start-date':
    'başlangıç tarihi, başlangıç, işe başlama, işe giriş tarihi, giriş tarihi, işe başlama tarihi, başlama tarihi',
  'end-date':
    'bitiş tarihi, bitiş, mezuniyet tarihi, işten ayrılma tarihi, çıkış tarihi, ayrılma tarihi, ayrılış tarihi, son tarih',
  'end-year': 'mezuniyet yılı, bitiş yılı',
  username:
    'kullanıcı adı, kullanıcı, müşteri numarası, üye numarası, rumuz, kullanıcı adı veya e posta, e posta veya kullanıcı adı, kullanıcı adınız, e posta veya telefon, müşteri no, kullanıcı kodu, takma ad, kullanıcı no, üye no, kullanıcı ismi, sicil no, öğrenci no, e posta veya cep telefonu, cep telefonu veya e posta, telefon veya e posta, hesap adı, tc kimlik no veya e posta, kullanici adi, üyelik numarası, abone no, abone numarası, tesisat no, sözleşme no, poliçe no, sipariş no, sipariş numarası, rezervasyon no, pnr, öğrenci numarası, kart numarası üye, e posta ya da telefon numarası',
  coupon:
    'kupon, indirim kodu, promosyon kodu, hediye kartı, kupon kodu, hediye çeki, kampanya kodu, davet kodu, indirim kuponu, promosyon, referans kodu, hediye çeki kodu',
  honeypot:
    'boş bırakın, doldurmayın, bu alanı boş bırakın, lütfen boş bırakın, bu alanı doldurmayın',
  consent:
    'kabul ediyorum, onaylıyorum, kvkk, aydınlatma metni, gizlilik politikası, açık rıza, okudum, üyelik sözleşmesi, beni hatırla, sözleşme, izin veriyorum, imza, kişisel verilerin, kullanım koşulları, rıza, onay veriyorum, beyan ederim, oturumu açık tut, haberdar olmak istiyorum, ticari elektronik ileti, imzanız',
  'equal-opportunity':
    'engellilik, engel durumu, medeni durum, medeni hal, din, etnik köken, askerlik durumu, engelli, yaş, çocuk sayısı, askerlik, medeni haliniz, engellilik durumu, çocuk, yaşınız, engel oranı, sabıka kaydı, medeni durumunuz',
  question:
    'maaş beklentisi, ücret beklentisi, ücret beklentiniz, maaş, maaş beklentiniz, ihbar süresi, çalışma izni, sürücü belgesi, ehliyet, bizi nereden duydunuz, bizi nasıl buldunuz, nereden duydunuz, nasıl haberdar oldunuz, tecrübe yılı, deneyim yılı, neden, hangi, kaç, ne zaman, nasıl, seyahat engeli, başvurulan pozisyon, başvurduğunuz pozisyon, hobiler, ilgi alanları, doğum yeri, doğum yeriniz, işe başlayabileceğiniz tarih, tercih edilen, kaynak, çalışmak istediğiniz, referans numarası, çalışma şekli, ilan no, ne, misiniz, mısınız, var mı, toplam deneyim, toplam tecrübe, ek bilgi, ek bilgiler, seyahat engeliniz, iş deneyimi yıl, yabancı dil seviyesi, dil seviyesi, ilgilendiğiniz pozisyon, başvurmak istediğiniz pozisyon, çalışmak istediğiniz pozisyon, doğduğu yer, net maaş, sürücü belgeniz, ehliyet sınıfı, istenen, istediğiniz, arzu edilen, hedeflenen, ilgilendiğiniz, tercih ettiğiniz, tercih ettiğiniz şehir, çalışmak istediğiniz şehir, çalışabileceğiniz, ne kadar, nereden, nerede, neler, nedir, kimdir, askerlik, askerlik durumu, beklenen ücret, beklenen maaş, net ücret beklentisi, net maaş beklentisi, mevcut maaş, mevcut ücret, başlangıç tarihi işe, en erken başlama, ne zaman başlayabilirsiniz, çalışma tercihi, çalışma süresi yıl, işten ayrılma nedeni, ayrılma nedeni, ayrılış nedeni, sigara, ehliyet tipi, ehliyet türü, aracınız, referans kodu ilan, vardiya, engel durumu',
  'other-person':
    'referans, referanslar, acil durum, acil durumda aranacak kişi, anne, baba, veli, anne adı, baba adı, yönetici, anne kızlık soyadı, kızlık soyadı, arkadaş, tavsiye eden, çocuğun adı, eşinizin adı, veli adı, referans adı, veli ad soyad, gönderen, yakını, yakınlık derecesi, anne adınız, baba adınız, önceki soyadı, vasi, referans kişi, yönetici adı, acil durum kişisi, arkadaşının adı, arkadaşının e postası, arkadaşınızın e postası, yöneticiniz, amir, ebeveyn, çocuk, iş arkadaşı, çalışan adı, sizi yönlendiren, öneren kişi, alıcının e postası, yöneticinin adı, yöneticinizin adı, amiriniz, arkadaşınızın adı, arkadaşınızın e posta, arkadaşınız, eş adı, eşi, çocuk adı, çocuğunuzun adı, veli adı soyadı, veli telefonu, annesinin adı, babasının adı, acil durumda aranacak, acil durum telefonu, referans olan, referansınız, referans 1, referans 2, öneren, davet eden, gönderen adı, hediye alacak kişi, hediye alıcısı, anısına, vefat eden, refakatçi, 2 yolcu, ikinci yolcu, ikinci sürücü, ek sürücü, kefil, tanık, ev sahibi',
  'about-company':
    'sektör, çalışan sayısı, vergi numarası, vergi dairesi, vergi no, ticaret sicil, firma adresi, şirket adresi, faaliyet alanı, şirket büyüklüğü, mersis no, firma telefonu, iş adresi, işyeri adresi, vergi kimlik no, vkn, proje adı, ürün adı, konu, dosya adı, firma türü, okulun bulunduğu şehir, şirket web sitesi, firma web sitesi, vergi kimlik numarası, personel sayısı, ticaret sicil no, mersis, fatura ünvanı, kuruluş yılı',
  'identity-number':
    'tc kimlik no, t c kimlik no, kimlik numarası, tckn, pasaport, pasaport numarası, tc kimlik numarası, tc no, kimlik no, tc, t c kimlik numarası, seri no, pasaport no, sgk no, nüfusa kayıtlı',
  amount:
    'miktar, adet, tutar, fiyat, beden, kilo, boy, sayı, toplam, kişi sayısı, yetişkin, bağış tutarı, bütçe',
  date: 'tarih, giriş, çıkış, saat, randevu, teslimat tarihi, giriş tarihi otel, varış, gidiş tarihi, dönüş tarihi, randevu tarihi, tarih seçin',
  message:
    'mesaj, yorum, not, mesajınız, sorunuz, notlar, görüşleriniz, diğer, açıklamalar, cevap, soru, öneri, yorumunuz, sipariş notu, yorumlar, cevabınız, neden açıklayın, görüş ve önerileriniz, diğer belgeler, sertifikalar, ekler, eklemek istedikleriniz, sipariş notları, sipariş notunuz, teslimat notu, teslimat notları, adres tarifi, kapı kodu, hediye notu, kart mesajı, görüş, öneriler, açıklama, konu, konu başlığı, diğer belirtiniz, ek dosya, ek belge, sertifika, diploma, transkript, referans mektubu',
  preference:
    'dil, dil seçimi, sırala, filtre, kategori, tür, kargo, faks, adres başlığı, adres tipi, fatura tipi, dil seçiniz, tip, fax, adres adı, kat, bulunduğu kat, adres türü, bireysel kurumsal, kargo firması, teslimat şekli, faks numarası, asansör',
  ignore:
    've, veya, lütfen, giriniz, girin, yazınız, yazın, seçiniz, seçin, zorunlu, isteğe bağlı, opsiyonel, örn, örnek, örneğin, alan, kişisel, mevcut, bilgileri, bilgi, için, ile, bu, bir, sizin, yeni, ev, iş, teslimat, fatura, zorunludur, müşteri, aday, yükle, yükleyin, dosya, dosya seç, ekle, ekleyin, numara, no, iletişim, güncel, seç, gir, gerekli, ulaşabileceğimiz, olarak, belge, ek, sürükle bırak, sürükleyip bırakın, buraya bırakın, varsa',
  confirm:
    'onayla, tekrar, tekrarı, doğrula, yeniden, tekrar giriniz, tekrar girin, onayı, yeniden girin',
  'work-section':
    'iş deneyimi, iş deneyimleri, deneyim, tecrübe, iş tecrübesi, çalışma geçmişi, iş geçmişi, deneyimler, mesleki deneyim, iş tecrübeleri, kariyer geçmişi',
  'education-section':
    'eğitim bilgileri, öğrenim bilgileri, eğitim geçmişi, eğitim, eğitimler, eğitim ve öğrenim, öğrenim, eğitim hayatı',
  'log-in':
    'giriş yap, giriş, oturum aç, şifremi unuttum, beni hatırla, üye girişi, hesabın yok mu, parolamı unuttum, üye değil misiniz, kullanıcı girişi, şifrenizi mi unuttunuz, müşteri girişi, oturum açma, hesabınız yok mu, şifremi unuttum',
  'sign-up':
    'kayıt ol, üye ol, hesap oluştur, başvur, başvuru yap, kaydol, üyelik, yeni üyelik, zaten üye misin, başvuruyu gönder, kayıt, yeni hesap, hesap aç, zaten hesabınız var mı, üyelik oluştur, yeni üye, hemen başvur, siparişi tamamla, üye kaydı, kayıt formu',
  'reset-password':
    'şifre sıfırla, şifremi unuttum, parola sıfırla, şifre yenile, şifre değiştir, şifre sıfırlama, şifre hatırlatma',
  newsletter:
    'bülten, abone ol, e bülten, bültene kaydol, bülten aboneliği, haber bülteni, e bültenimize',
  delivery: 'teslimat adresi, fatura adresi',
  month: 'ay, aa',
  day: 'gün, gg',
  year: 'yıl, yyyy',
  birth: 'doğum, doğum tarihi, doğum günü',
  start: 'başlangıç, başlama, giriş tarihi',
  end: 'bitiş, mezuniyet, ayrılma, çıkış tarihi',
  prompt:
    'seçin, seçiniz, seç, lütfen seçin, lütfen seçiniz, yanıtınız, cevabınız, yanıtın, cevabın, yanıtınızı yazın, cevabınızı yazın, yanıtınızı girin, cevabınızı girin, yanıt girin, cevap girin, metin girin, metni girin, metin girişi, buraya yazın, buraya yazınız, ara, seçilmedi',
};
