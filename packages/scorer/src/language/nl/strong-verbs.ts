/**
 * Strong and irregular verbs: infinitive, past singular, past plural, participle, and any other forms. Only what codes
 * of conduct and annual reports use; a verb with a prefix (aanspreken, ontstaan, overschrijden) follows its base.
 */
const TABLE = `
bederven bedierf bedierven bedorven
beginnen begon begonnen begonnen
bevelen beval bevalen bevolen
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blijken bleek bleken gebleken
blijven bleef bleven gebleven
breken brak braken gebroken
brengen bracht brachten gebracht
denken dacht dachten gedacht
doen deed deden gedaan doe doet doend doende
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
dwingen dwong dwongen gedwongen
eten at aten gegeten
gaan ging gingen gegaan ga gaat gaand gaande
gelden gold golden gegolden
geven gaf gaven gegeven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heb hebt heeft
helpen hielp hielpen geholpen
heffen hief hieven geheven
houden hield hielden gehouden hou houdt
kiezen koos kozen gekozen
kijken keek keken gekeken
klinken klonk klonken geklonken
komen kwam kwamen gekomen kom komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lopen liep liepen gelopen
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten moet
mogen mocht mochten gemogen mag
nemen nam namen genomen
plegen pleegde pleegden gepleegd
raden ried rieden geraden
roepen riep riepen geroepen
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
slaan sloeg sloegen geslagen sla slaat slaand
slapen sliep sliepen geslapen
sluiten sloot sloten gesloten
snijden sneed sneden gesneden
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
staan stond stonden gestaan sta staat staand staande
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
strijden streed streden gestreden
treden trad traden getreden treed treedt
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vinden vond vonden gevonden
vliegen vloog vlogen gevlogen
vragen vroeg vroegen gevraagd
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
winnen won wonnen gewonnen
worden werd werden geworden word wordt
zeggen zei zeiden gezegd
zenden zond zonden gezonden
zien zag zagen gezien zie ziet ziend
zijn was waren geweest ben bent is
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zwijgen zweeg zwegen gezwegen
zullen zou zouden gezuld zal zult
kunnen kon konden gekund kan kunt
willen wilde wilden gewild wil wilt
`;

export interface StrongVerb {
  readonly infinitive: string;
  /** Past singular and plural, and irregular forms of the present. */
  readonly finite: readonly string[];
  readonly participle: string;
}

export const STRONG_VERBS: ReadonlyMap<string, StrongVerb> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [infinitive, singular, plural, participle, ...more] = row.split(' ') as [
        string,
        string,
        string,
        string,
      ];
      return [infinitive, { infinitive, finite: [singular, plural, ...more], participle }];
    }),
);
