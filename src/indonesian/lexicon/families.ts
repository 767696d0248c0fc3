/**
 * Loans that came as whole families, with the word that the family goes by. -is, -isme, -isasi, -itas, -ensi are no
 * affixes of Indonesian, and *komunikasi* is not
 * what *komunikatif* is about: only members that keep the sense are gathered here.
 */
export const families = `
diplomat,diplomatik,diplomatis=diplomasi demokratis,demokratisasi=demokrasi stabilitas,stabilisasi,destabilisasi=stabil
normalisasi=normal denuklirisasi,nuklirisasi=nuklir militerisasi,demiliterisasi,militerisme=militer modernisasi,modernitas=modern
legalisasi,legalitas=legal liberalisasi,liberalisme=liberal privatisasi=privat deeskalasi=eskalasi radikalisme,radikalisasi,deradikalisasi=radikal
fleksibilitas=fleksibel kredibilitas=kredibel konsistensi=konsisten independensi=independen transparansi=transparan efisiensi=efisien
relevansi=relevan toleran,intoleran,intoleransi=toleransi netralitas,netralisasi=netral multilateralisme=multilateral unilateralisme=unilateral
bilateralisme=bilateral sinkronisasi=sinkron harmonisasi=harmonis sentralisasi,sentralistis=sentral digitalisasi=digital
strategis=strategi ideologis=ideologi geografis=geografi teknologis=teknologi psikologis=psikologi sosiologis=sosiologi kronologis=kronologi
arkeologis=arkeologi biologis=biologi ekologis=ekologi geologis=geologi akademis=akademik dinamis=dinamika produktivitas=produktif efektivitas=efektif
kreativitas=kreatif sensitivitas=sensitif objektivitas=objektif eksklusivitas=eksklusif inklusivitas=inklusif
teroris,terorisme=teror komunis=komunisme kapitalis=kapitalisme sosialis=sosialisme imperialis=imperialisme kolonialis=kolonialisme
nasionalis=nasionalisme separatis=separatisme rasis,rasialis=rasisme ekstremis,ekstremisme=ekstrem fundamentalis=fundamentalisme
idealis=idealisme pluralis=pluralisme populis=populisme zionis=zionisme marxis=marxisme feminis=feminisme hedonis=hedonisme
proteksionis=proteksionisme revisionis=revisionisme pragmatis=pragmatisme optimistis,optimisme=optimis pesimistis,pesimisme=pesimis
hegemonik=hegemoni provokatif,provokator=provokasi spekulatif,spekulan=spekulasi diskriminatif=diskriminasi
agresor,agresif=agresi koruptor,korup,koruptif=korupsi negosiator=negosiasi mediator=mediasi fasilitator,fasilitasi=fasilitas koordinator,koordinatif=koordinasi
konstitusional,inkonstitusional=konstitusi institusional=institusi kontroversial=kontroversi
`;
