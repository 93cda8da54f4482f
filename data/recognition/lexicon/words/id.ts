import type { Words } from './words';

export const id: Words = {
  'given-name': 'nama depan, nama awal, nama pertama, nama panggilan depan',
  'additional-name': 'nama tengah',
  'family-name': 'nama belakang, nama keluarga, nama akhir, marga',
  name: 'nama, nama lengkap, nama anda, nama penerima, nama pelamar, nama kontak, nama pemesan, nama penuh, nama lengkap sesuai ktp, nama sesuai ktp, nama penuh seperti dalam mykad',
  'honorific-prefix': 'sapaan, gelar, panggilan',
  email:
    'email, e mail, surel, alamat email, alamat e mail, alamat surel, emel, alamat emel, email anda',
  tel: 'telepon, nomor telepon, no telepon, telp, no telp, no hp, nomor hp, hp, handphone, no handphone, nomor handphone, nomor ponsel, ponsel, nomor telepon seluler, no wa, nomor whatsapp, no whatsapp, telefon, no telefon, nombor telefon, telefon bimbit, no telefon bimbit, nombor telefon bimbit, nomor kontak',
  'tel-country-code': 'kode negara, kod negara',
  'tel-area-code': 'kode area, kod kawasan',
  'street-address':
    'alamat, alamat lengkap, alamat rumah, alamat tinggal, alamat domisili, alamat pengiriman, alamat sekarang, alamat ktp, alamat surat menyurat, alamat penuh, alamat penghantaran',
  'address-line1':
    'jalan, nama jalan, alamat 1, alamat baris 1, nama jalan dan nomor rumah, alamat jalan',
  'address-line2': 'alamat 2, alamat baris 2, detail alamat, unit, blok, apartemen, nomor unit',
  'house-number': 'nomor rumah, no rumah',
  'address-level2':
    'kota, kabupaten, kota kabupaten, kabupaten kota, kota domisili, kota tempat tinggal, bandar, bandaraya',
  'address-level1': 'provinsi, propinsi, negeri, negara bagian, wilayah',
  'address-level3': 'kecamatan, kelurahan, desa, kelurahan desa, daerah',
  'postal-code': 'kode pos, kodepos, poskod, kod pos',
  country: 'negara, negara tempat tinggal, negara anda',
  location: 'lokasi, domisili, tempat tinggal, kota dan negara, lokasi anda',
  organization:
    'perusahaan, nama perusahaan, perusahaan saat ini, instansi, organisasi, tempat kerja, syarikat, nama syarikat, majikan',
  'organization-title':
    'jabatan, posisi, pekerjaan, posisi saat ini, jabatan saat ini, jawatan, profesi, gelar pekerjaan',
  url: 'situs web, website, situs, portofolio, laman web, tautan portofolio',
  bday: 'tanggal lahir, tgl lahir, tarikh lahir, hari ulang tahun',
  sex: 'jenis kelamin, jantina',
  nationality: 'kewarganegaraan, kebangsaan, warganegara',
  summary: 'tentang saya, tentang anda, ringkasan, profil singkat, ceritakan tentang diri anda',
  'cover-letter':
    'surat lamaran, surat pengantar, surat motivasi, surat lamaran kerja, surat iringan',
  'file:resume':
    'daftar riwayat hidup, riwayat hidup, unggah cv, cv, resume, lampirkan cv, muat naik resume',
  skills: 'keahlian, keterampilan, kemampuan, kemahiran',
  languages: 'bahasa yang dikuasai, kemampuan bahasa',
  school:
    'universitas, sekolah, perguruan tinggi, nama sekolah, kampus, institusi pendidikan, universiti, asal sekolah',
  degree: 'pendidikan terakhir, jenjang pendidikan, tingkat pendidikan, ijazah',
  area: 'jurusan, program studi, bidang studi',
  grade: 'ipk, nilai',
  current:
    'saat ini bekerja di sini, sampai sekarang, saya bekerja di sini sekarang, saya saat ini bekerja di sini, saat ini saya bekerja di sini, masih bekerja di sini, saya masih bekerja di sini, masih bekerja, pekerjaan saat ini, pekerjaan sekarang, jabatan saat ini, posisi saat ini, posisi sekarang, ini pekerjaan saya saat ini, hingga sekarang, hingga saat ini, sampai saat ini, sampai kini, sekarang, saat ini, kini, masih berlangsung, sedang berlangsung, saya bekerja di sini, masih kuliah, saat ini belajar di sini, saya kini bekerja di sini, pekerjaan semasa, jawatan semasa, masih bekerja di sini sekarang',
  description: 'deskripsi pekerjaan, tanggung jawab, deskripsi',
  'start-date': 'tanggal mulai, mulai, tahun mulai',
  'end-date': 'tanggal selesai, tanggal berakhir, selesai, tahun lulus',
  username:
    'nama pengguna, id pengguna, username, nomor pelanggan, nomor anggota, email atau nama pengguna, email atau no hp, nama panggilan',
  coupon:
    'kode promo, kode voucher, kode kupon, kode referral, kupon, kode diskon, kod promosi, baucar, kode undangan',
  honeypot: 'kosongkan, biarkan kosong, jangan diisi',
  consent:
    'saya setuju, syarat dan ketentuan, kebijakan privasi, saya menyetujui, tanda tangan, ingat saya, terma dan syarat, saya bersetuju',
  'equal-opportunity':
    'agama, status pernikahan, status perkawinan, disabilitas, golongan darah, usia, umur, suku, taraf perkahwinan, bangsa',
  question:
    'gaji yang diharapkan, ekspektasi gaji, gaji, tempat lahir, dari mana anda mengetahui, kenapa, mengapa, apakah, berapa, kapan, posisi yang dilamar, alasan, pengalaman kerja tahun, hobi, ketersediaan, tempoh notis, jawatan dipohon, sim',
  'other-person':
    'nama ibu, nama ibu kandung, nama ayah, orang tua, wali, kontak darurat, nomor darurat, referensi, pasangan, suami, istri, nama anak, pengirim, teman, atasan, waris, hubungan, dropshipper',
  'about-company':
    'npwp, jumlah karyawan, industri, bidang usaha, alamat perusahaan, nama toko, subjek, perihal',
  'identity-number':
    'ktp, nik, no ktp, nomor ktp, nomor induk kependudukan, paspor, nomor paspor, no kp, no kad pengenalan, nombor kad pengenalan, kad pengenalan, sim, bpjs, kartu keluarga',
  amount: 'jumlah, kuantitas, harga, berat, tinggi badan, berat badan, nominal, donasi',
  date: 'tanggal, waktu, jam, tanggal pengiriman, tarikh, tarikh mula',
  message:
    'pesan, komentar, catatan, catatan untuk penjual, pertanyaan, keterangan, lainnya, masukan, mesej, ulasan, pesan anda, patokan, catatan kurir',
  preference:
    'bahasa, urutkan, kategori, jenis, label alamat, simpan alamat sebagai, faks, kurir, tandai sebagai, lantai',
  asks: 'siapa, apa',
  ignore:
    'anda, dan, atau, yang, wajib, diisi, masukkan, isi, pilih, silakan, contoh, opsional, di, ke, untuk, dengan, nomor, no, nombor, data, pribadi, saat, ini, sesuai, saya, aktif, baru, unggah, lampirkan, berkas, sila, sekarang, tempat, tinggal, pelanggan, pengguna',
  confirm: 'konfirmasi, ulangi, ketik ulang, sahkan, verifikasi, sekali lagi',
  'work-section': 'pengalaman kerja, riwayat pekerjaan, pengalaman',
  'education-section': 'pendidikan, riwayat pendidikan',
  'log-in':
    'masuk, login, lupa kata sandi, lupa password, belum punya akun, log masuk, ingat saya, lupa kata laluan',
  'sign-up':
    'daftar, daftar sekarang, buat akun, registrasi, sudah punya akun, mendaftar, lamar, kirim lamaran, pendaftaran, daftar akaun',
  'reset-password': 'atur ulang kata sandi, reset kata sandi, lupa kata sandi',
  newsletter: 'berlangganan, buletin, langganan',
  delivery: 'alamat pengiriman, alamat penagihan, pengiriman',
  month: 'bulan, mm',
  day: 'hari, tanggal, dd',
  year: 'tahun, tttt',
  birth: 'lahir, tanggal lahir, kelahiran',
  start: 'mulai, dari',
  end: 'sampai, selesai, hingga',
  prompt:
    'pilih, silakan pilih, pilihlah, jawaban anda, jawabanmu, ketik jawaban anda, tulis jawaban anda, masukkan jawaban anda, masukkan jawaban, masukkan teks, ketik di sini, tulis di sini, cari, tidak ada yang dipilih',
};
