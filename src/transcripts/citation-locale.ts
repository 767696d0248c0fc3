const months = [
  ["Januari", "Jan."],
  ["Februari", "Feb."],
  ["Maret", "Mar."],
  ["April", "Apr."],
  ["Mei", "Mei"],
  ["Juni", "Jun."],
  ["Juli", "Jul."],
  ["Agustus", "Agu."],
  ["September", "Sep."],
  ["Oktober", "Okt."],
  ["November", "Nov."],
  ["Desember", "Des."],
];

const monthTerms = months.flatMap(([long, short], index) => {
  const name = `month-${String(index + 1).padStart(2, "0")}`;
  return [`<term name="${name}">${long}</term>`, `<term name="${name}" form="short">${short}</term>`];
});

/**
 * What the citation styles need of Indonesian, as a CSL locale file (CSL 1.0.2, "Locale Files"): quotation marks, the
 * order of a date and the few words that a transcript's citation can bring up.
 */
export const indonesianLocale = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="id-ID">
<style-options punctuation-in-quote="false"/>
<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
<date form="numeric"><date-part name="day" suffix="/"/><date-part name="month" form="numeric" suffix="/"/><date-part name="year"/></date>
<terms>
<term name="open-quote">“</term><term name="close-quote">”</term>
<term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
<term name="and">dan</term><term name="and others">dkk.</term><term name="et-al">dkk.</term>
<term name="in">dalam</term><term name="at">di</term><term name="from">dari</term><term name="by">oleh</term>
<term name="retrieved">diambil</term><term name="accessed">diakses</term><term name="presented at">disampaikan di</term>
<term name="no date">tanpa tanggal</term><term name="no date" form="short">t.t.</term>
${monthTerms.join("\n")}
</terms>
</locale>`;
