/** Roots that chiefly say how something is. */
export const qualities = `
abadi abu ajaib ajek akbar akur akurat alot ambisi angker angkuh angkara aneh antusias arogan asam aseli asin asri asyik awet alim aib
bahagia bahaya bakhil basah basi batil bawel bebal becek belia bengis bening beringas berani beres berisik betah biadab bijaksana biru bobrok
bosan botak boros bugar bugil buas buncit bungsu buntu buram buruk buta burung bejat benderang buntung
canggih canggung cantik capek cekung cembung cemerlang cendekia cengeng centil cerdas cerdik ceria congkak culas cundang
dahsyat dangkal dengki dewasa dingin dungu durjana
ekstrem empuk enak engsel enteng esensial etis
fana fanatik fasih fatal fiktif gampang ganas ganteng gawat gegabah gembira gemilang gemulai genit gering gesit getas getir giur gondok gondrong goreng gosong
gulita gelita gemas gembur gigih guram
halal halus hampa haram harmonis harum haus hijau
ideal ingar intim istimewa irit iba
jahat jahil jahiliah janggal jangkung jelek jelita jenaka jenuh jera jerih jijik jingga jitu jompo juling jelimet jail jelata jeli jelus
kabur kalut kampungan kaki kasat kasihan kawakan kebal keji kecut kejam kekal kekar keliru kembar kempis kentara keparat keriting keramat kerdil kerempeng kikir kikuk
komplet kompeten kompleks konkret konyol kreatif krusial kritis kudus kurus kusam kusuk khusyuk khas khidmat keriput kerontang
lancang lancip langsing lantang lapar latah layu lebar lebay lega legam lejar leluasa lembab lembek lengang lengket lentik lentur lesu
lezat lihai linglung logis lugu luhur lumrah luntur loyal labil langgeng lata lumer lincah lunglai
mahal mahir majemuk malu mampet masyhur masif matang megah melarat memble menor merdu mesra mesum mewah minim miring mirip molek mubazir
mujarab mulia mulus mungil murah murni murung musykil mutlak modern mapan mentereng munafik mungkar mustajab miris
naas nakal naif nekat netral ngilu norak nisbi
optimal optimistis
parau pasif pecundang pedas peka pekat pelik perawan percuma perih pesimistis picik piawai pincang plin
populer potensial praktis presisi prima primitif privat produktif pudar pailit pandir pipih papa
rabun rancu rapi remaja remang renah rengat rewel riang ribut rimba rimbun ringkih ripuh riskan rombeng ruam rumit runyam rutin ramping rewet ricuh rongga
sadis sahih sakti saleh sejati sejuk sejajar seksama seksi sembap sembrono sempoyongan sendu sengau sengit senior serakah seram serasi serentak
serius setara setimpal sial signifikan simpel sinting sip soak subur suci suram syahdu semrawut serampang silap serong siku sobat supel
tabah tabu tajam takabur tegap tegar tekor telaten telak teledor tenar tentram tenteram terampil terik tirus tolol total transparan tulen tuli tumpul
tukul ulet ulung ungu uni unik urakan usil tuah tawakal
vital wibawa wangi
cuek senewen sedap sangar sontak spontan sumpek tengil tragis ugal
`;
