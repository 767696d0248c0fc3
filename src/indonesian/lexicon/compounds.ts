/**
 * Two words that take affixes as one: *tanda tangan*, *menandatangani*, *penandatanganan* (Sneddon et al.
 * 2010). Only those whose parts, taken alone, would lead away from what is meant.
 */
export const compounds = `
adu-domba alih-bahasa alih-daya alih-fungsi ambil-alih anak-emas anak-tiri antar-jemput beri-tahu bebas-tugas belah-pihak
baku-hantam baku-tembak bagi-hasil bumi-hangus campur-aduk campur-tangan cuci-tangan daya-guna daur-ulang duta-besar
ganti-rugi garis-bawah gulung-tikar hancur-lebur ikut-serta jungkir-balik kambing-hitam kerja-sama kuasa-hukum
kampanye-hitam kembang-biak latar-belakang lipat-ganda lepas-landas lindung-nilai luar-biasa maha-kuasa nomor-satu nomor-dua
padu-padan putus-asa peran-serta porak-poranda purna-tugas proses-verbal salah-guna salah-paham salah-tafsir sama-rata satu-padu
sebar-luas serah-terima suka-rela sumber-daya
tanda-tangan tanggung-jawab tata-usaha tata-kelola tata-laksana temu-wicara terima-kasih tepat-guna tindak-lanjut
titik-berat turun-temurun turun-tangan uji-coba ujung-tombak unjuk-rasa tatap-muka tumpang-tindih tuna-wisma
hari-jadi jajak-pendapat jual-beli keluar-masuk kereta-api lalu-lintas lulus-uji mati-suri naik-banding
olah-raga pindah-tangan pukul-rata putar-balik rawat-inap rumah-sakit rumah-tangga
`;
