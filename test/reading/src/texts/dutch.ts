import type { KnownText } from '../known-text.ts';

/** The rules of a fictional school. Chosen for its words: long compounds, half compounds, accents, `fi` and `fl`. */
export const DUTCH: KnownText = {
  id: 'nl',
  language: 'nl',
  title: 'Huisregels en gedragscode',
  runningHead: 'Academie De Weverij · Huisregels',
  page: 'Pagina',
  of: 'van',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Deze huisregels gelden voor iedereen die aan onze kunst- en modeopleidingen studeert, werkt of te gast is. Zij zeggen wat wij van elkaar verwachten in de ateliers, in de werkplaatsen en op plaatsen daarbuiten waar de opleiding doorgaat. Wie deze regels leest, weet waar hij met een vraag of een klacht terechtkan en wat er daarna gebeurt.',
    },
    { kind: 'heading', level: 2, text: 'Waarvoor deze regels er zijn' },
    {
      kind: 'paragraph',
      text: 'Een academie leeft van vertrouwen. Studenten laten werk zien dat nog niet af is, docenten geven er hun oordeel over, en in dat gesprek zijn de verhoudingen ongelijk. Juist daarom beschrijven wij de verantwoordelijkheden van de medewerkers uitvoeriger dan die van de studenten.{1} De regels zijn geen vervanging van de wet; zij vullen de wettelijke verplichtingen aan met afspraken die in het kunstvakonderwijs nodig zijn.',
    },
    {
      kind: 'paragraph',
      text: 'Het sociaal-emotioneel welzijn van studenten is geen bijzaak. Een opleiding die hoge eisen stelt aan de artistieke ontwikkeling moet weten wat die eisen met mensen doen. De studentbegeleiders houden daarom ieder halfjaar een gesprek met alle eerstejaars, en zij bespreken de uitkomsten, zonder namen, met de opleidingscoördinator.',
    },
    { kind: 'heading', level: 3, text: 'Voor wie de regels gelden' },
    {
      kind: 'paragraph',
      text: 'De regels gelden voor studenten en cursisten, voor medewerkers met een vaste of tijdelijke aanstelling, voor gastdocenten en voor bezoekers van tentoonstellingen en modepresentaties. Ook tijdens excursies, stages en internationale uitwisselingsprogramma’s blijven zij van kracht.',
    },
    { kind: 'heading', level: 3, text: 'Hoe de regels tot stand kwamen' },
    {
      kind: 'paragraph',
      text: 'Een werkgroep van studenten, docenten en ondersteunende medewerkers schreef een eerste versie. De medezeggenschapsraad gaf in het voorjaar advies, en het college van bestuur stelde de tekst vóór de zomervakantie vast. De ideeën uit de reünie van oud-studenten zijn verwerkt in de paragrafen over de werkplaatsen.',
    },
    { kind: 'heading', level: 2, text: 'Omgangsvormen' },
    {
      kind: 'paragraph',
      text: 'Wij spreken elkaar aan op gedrag en niet op afkomst, uiterlijk, geloof of geaardheid. Kritiek op werk hoort bij de opleiding, maar wie kritiek geeft, richt zich op het werk en laat de maker in zijn waarde. Grappen over het lichaam van modellen, paskamersituaties of de herkomst van studenten passen daar niet bij.',
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: 'Luister uit voordat u antwoordt, ook wanneer u het met de ander oneens bent.' },
        {
          text: 'Vraag toestemming voordat u iemand aanraakt:',
          items: [
            { text: 'bij het afspelden en opmeten van kledingstukken;' },
            { text: 'bij lichaamsoefeningen in de theaterwerkplaats;' },
            { text: 'bij het corrigeren van een houding aan het weefgetouw.' },
          ],
        },
        { text: 'Maak geen foto’s of filmopnamen van medestudenten zonder dat zij dat goedvinden.' },
        { text: 'Meld een conflict zo vroeg mogelijk bij de studieloopbaanbegeleider.' },
      ],
    },
    {
      kind: 'box',
      title: 'In het kort',
      paragraphs: [
        'Twijfelt u of iets mag? Bespreek het met een collega of een medestudent die u vertrouwt.',
        'De vertrouwenspersonen zijn iedere werkdag bereikbaar, ook buiten de officiële lesuren.',
      ],
    },
    { kind: 'heading', level: 3, text: 'Macht en afhankelijkheid' },
    {
      kind: 'paragraph',
      text: 'Een docent beoordeelt, schrijft aanbevelingsbrieven en opent deuren naar het werkveld. Die afhankelijkheidsrelatie eindigt niet bij de deur van de academie. Medewerkers gaan daarom geen intieme verhouding aan met een student aan wie zij lesgeven of over wie zij beslissen.{2} Ontstaat er toch een verhouding, dan meldt de medewerker dat binnen twee weken bij zijn leidinggevende, die de beoordelingstaken aan een ander overdraagt.',
    },
    {
      kind: 'paragraph',
      text: 'Ook onder medewerkers bestaat afhankelijkheid. Wie met een tijdelijke aanstelling werkt, durft minder snel te spreken. Leidinggevenden vragen daarom in de jaargesprekken uitdrukkelijk naar arbeidsomstandigheden, werkdruk en samenwerking, en leggen vast wat er met de antwoorden gebeurt.',
    },
    { kind: 'heading', level: 3, text: 'Sociale media en beeldmateriaal' },
    {
      kind: 'paragraph',
      text: 'Groepsgesprekken via de telefoon horen bij het studentenleven, maar niemand is verplicht eraan mee te doen. Docenten gebruiken voor mededelingen over het onderwijs uitsluitend de onderwijsleeromgeving. Beeldmateriaal van studenten in een kwetsbare situatie wordt niet bewaard, niet doorgestuurd en niet voor promotiedoeleinden gebruikt.',
    },
    { kind: 'heading', level: 2, text: 'Veilig werken in de ateliers' },
    {
      kind: 'paragraph',
      text: 'In de werkplaatsen staan machines waarmee men zich ernstig kan verwonden. De arbeidsomstandighedendeskundige bezoekt iedere werkplaats tweemaal per jaar en bespreekt haar bevindingen met de werkplaatsbeheerders. Zonder instructiebewijs bedient niemand de industriële naaimachines, de lasersnijder of de verfketels. Brandveiligheidsvoorschriften hangen in iedere ruimte naast de deur.',
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        { text: 'Draag in de verfwerkplaats altijd handschoenen en een veiligheidsbril.' },
        { text: 'Werk na negen uur ’s avonds nooit alleen; één aanwezige beheerder is verplicht.' },
        { text: 'Ruim stofresten en afval op voordat u vertrekt.' },
        { text: 'Meld ongelukken en bijna-ongelukken dezelfde dag.' },
      ],
    },
    {
      kind: 'table',
      rows: [
        ['Werkplaats', 'Beheerder', 'Openingstijden', 'Plaatsen'],
        ['Weefzaal', 'Mevrouw Dekker', '9.00 tot 21.00 uur', '24'],
        ['Verfkelder', 'De heer Yıldız', '9.00 tot 17.00 uur', '12'],
        ['Fotostudio', 'Mevrouw Noël', '10.00 tot 22.00 uur', '8'],
        ['Naaiatelier', 'De heer Bruggeman', '8.30 tot 18.30 uur', '36'],
        ['Theaterzaal', 'Mevrouw Ferwerda', 'op afspraak', '60'],
      ],
    },
    {
      kind: 'paragraph',
      text: 'De tijden in het overzicht gelden tijdens de onderwijsweken. In de toetsweken en in de herfstvakantie zijn de werkplaatsen korter open; de beheerders maken dat ten minste veertien dagen van tevoren bekend. Reserveringen verlopen via het gemeenschappelijke reserveringssysteem.',
    },
    { kind: 'heading', level: 2, text: 'Vragen, meldingen en klachten' },
    {
      kind: 'paragraph',
      text: 'Niet iedere vervelende ervaring hoeft een klacht te worden, maar iedere ervaring verdient een luisterend oor. Begin waar u zich het veiligst voelt: bij een medestudent, een mentor, een vertrouwenspersoon of de ombudsfunctionaris. Zij vertellen welke wegen er zijn en wat elke weg van u vraagt.',
    },
    { kind: 'heading', level: 3, text: 'De vertrouwenspersoon' },
    {
      kind: 'paragraph',
      text: 'De academie heeft twee interne vertrouwenspersonen en één externe. Zij luisteren, geven raad en blijven naast u staan zolang de zaak duurt. Wat u vertelt, blijft vertrouwelijk, behalve wanneer er gevaar dreigt voor u of voor anderen.{3} De vertrouwenspersoon beslist niets en onderzoekt niets; dat voorkomt dat rollen door elkaar gaan lopen.',
    },
    {
      kind: 'box',
      title: 'Wanneer bellen',
      paragraphs: [
        'Bel bij direct gevaar altijd eerst het alarmnummer en daarna de beveiligingsdienst van de academie.',
      ],
    },
    { kind: 'heading', level: 3, text: 'De klachtencommissie' },
    {
      kind: 'paragraph',
      text: 'Een klacht dient u schriftelijk in bij de ambtelijk secretaris van de klachtencommissie. De commissie bevestigt de ontvangst binnen vijf werkdagen, hoort beide partijen afzonderlijk en brengt binnen tien weken advies uit aan het college van bestuur. Wie een klacht indient, mag daarvan geen nadeel ondervinden bij de beoordeling van werk, bij de toelating tot een vervolgopleiding of bij de verlenging van een arbeidsovereenkomst.',
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: 'Een anonieme melding nemen wij in behandeling wanneer de feiten controleerbaar zijn.' },
        {
          text: 'De commissie bestaat uit leden die niet bij de academie werken:',
          items: [
            { text: 'een jurist als voorzitter;' },
            { text: 'een deskundige op het gebied van ongewenste omgangsvormen;' },
            { text: 'een lid met ervaring in het kunst- en modeonderwijs.' },
          ],
        },
        { text: 'Het bestuur laat binnen vier weken na het advies weten welke maatregelen het neemt.' },
      ],
    },
    { kind: 'heading', level: 3, text: 'Maatregelen' },
    {
      kind: 'paragraph',
      text: 'De maatregelen lopen op van een gesprek tot een schriftelijke waarschuwing, een overplaatsing, een schorsing en ten slotte ontslag of verwijdering van de opleiding. Het bestuur kiest de lichtste maatregel die de veiligheid herstelt en legt uit waarom een zwaardere of lichtere niet volstaat. Van iedere beslissing staat de onderbouwing in het dossier, zodat een latere beroepsprocedure haar kan toetsen.',
    },
    { kind: 'heading', level: 2, text: 'Verslag over het afgelopen jaar' },
    {
      kind: 'paragraph',
      text: 'In het afgelopen studiejaar spraken de vertrouwenspersonen met eenenveertig studenten en negentien medewerkers. De meeste gesprekken gingen over prestatiedruk, onduidelijke beoordelingscriteria en de toon waarop kritiek gegeven werd. In zes gevallen volgde een officiële klacht, waarvan de commissie er vier gegrond verklaarde.{4} De financiële reserve voor nazorg bleek voldoende; het bestuur verhoogt haar niettemin, omdat het aantal gesprekken stijgt.',
    },
    {
      kind: 'paragraph',
      text: 'Uit het tevredenheidsonderzoek blijkt dat studenten de weg naar hulp beter kennen dan drie jaar geleden. Toch weet één op de vijf eerstejaars niet wie de vertrouwenspersoon is. De introductieweek krijgt daarom een vast onderdeel over sociale veiligheid, en de namen hangen voortaan in alle koffiehoeken en kleedruimten.',
    },
    { kind: 'heading', level: 3, text: 'Wat wij ons voornemen' },
    {
      kind: 'paragraph',
      text: 'Voor het komende jaar staan scholingsbijeenkomsten over feedbackgesprekken op het programma, en een onderzoek naar de werkdruk in de eindexamenperiode. De uitkomsten bespreken wij met de opleidingscommissies. Daarna beoordeelt de medezeggenschapsraad of de regels moeten worden aangepast; een nieuwe versie verschijnt uiterlijk in september en vervangt dan deze.',
    },
    {
      kind: 'paragraph',
      text: 'Heeft u opmerkingen over deze tekst, of mist u iets? Schrijf dan naar het secretariaat van de academie. Elke opmerking wordt gelezen, beantwoord en bewaard tot de volgende herziening, en de werkgroep vertelt in haar verslag wat zij ermee heeft gedaan.',
    },
  ],
  notes: [
    'Medewerkers zijn ook uitzendkrachten, stagebegeleiders en vrijwilligers die in opdracht van de academie werken.',
    'Hieronder vallen ook leden van examencommissies en toelatingscommissies.',
    'De klokkenluidersregeling staat in een afzonderlijk document dat bij de bibliotheek te verkrijgen is.',
    'De geanonimiseerde samenvattingen zijn op te vragen bij het bestuurssecretariaat.',
  ],
};
