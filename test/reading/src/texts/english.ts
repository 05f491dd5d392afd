import type { KnownText } from '../known-text.ts';

/** The annual report of a fictional school. Chosen for its words: hyphened compounds, accents, `fi`, `fl` and `ffi`. */
export const ENGLISH: KnownText = {
  id: 'en',
  language: 'en',
  title: 'Annual report on a safe school',
  runningHead: 'Harbour School of Art and Fashion · Annual report',
  page: 'Page',
  of: 'of',
  blocks: [
    {
      kind: 'paragraph',
      text: 'This report tells what the school did last year to be a place where people can make, teach and learn without fear. It is written for students and staff, for the supervisory board, and for anyone outside who wants to know how an art school looks after those who trust it. Figures are for the academic year that ended in August.',
    },
    { kind: 'heading', level: 2, text: 'Looking back' },
    {
      kind: 'paragraph',
      text: 'It was a year of building work and of difficult conversations. The move of the weaving department brought together groups that had hardly met before, and the first months showed how much of our conduct rested on habits that nobody had written down.{1} By the spring the departments had agreed on a common set of rules, and the student council had put its own wishes into them.',
    },
    {
      kind: 'paragraph',
      text: 'We also learned from what went wrong. Two complaints took longer than they should have, because nobody was responsible for the correspondence during the summer. Since then the registrar keeps a calendar of all open cases, and a deputy has been appointed for every confidential adviser. The social-emotional support team grew from three to five people.',
    },
    { kind: 'heading', level: 3, text: 'What students told us' },
    {
      kind: 'paragraph',
      text: 'The well-being survey reached two thirds of all students, the highest response so far. Most of them feel at home in their department and find that teachers give criticism with respect. First-year students are less certain: one in four finds the first assessment intimidating, and some describe the atmosphere in the fitting rooms as uncomfortable.',
    },
    { kind: 'heading', level: 3, text: 'What staff told us' },
    {
      kind: 'paragraph',
      text: 'Staff mention the workload of the graduation period, the lack of quiet rooms for confidential conversations, and the difficulty of addressing the behaviour of an influential colleague. Visiting lecturers in particular do not always know whom to turn to, even though the introductory leaflet names all offices and their telephone numbers.',
    },
    { kind: 'heading', level: 2, text: 'The rules we agreed on' },
    {
      kind: 'paragraph',
      text: 'The code of conduct is short on purpose. It does not try to foresee every situation, but describes how people are expected to think about power, distance and responsibility. Every department discusses it at the beginning of the year, using cases from its own practice, and reports to the board what the discussion brought up.',
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: 'Teachers and students meet in rooms with a window or an open door.' },
        {
          text: 'Touching somebody needs a reason and permission:',
          items: [
            { text: 'when fitting or measuring a garment;' },
            { text: 'when correcting posture in movement classes;' },
            { text: 'when helping with heavy equipment in the foundry.' },
          ],
        },
        {
          text: 'Relationships between assessors and those they assess are reported to the head of department.',
        },
        { text: 'Photographs of unfinished work are shared only with the consent of its maker.' },
      ],
    },
    {
      kind: 'box',
      title: 'At a glance',
      paragraphs: [
        'Five confidential advisers, two of them from outside the school, were available throughout the year.',
        'Nine workshops on giving feedback were held, and all heads of department took part in at least one.',
      ],
    },
    { kind: 'heading', level: 3, text: 'Power and distance' },
    {
      kind: 'paragraph',
      text: 'In a small field the teacher of today is the employer, curator or juror of tomorrow. The rules therefore reach beyond the classroom. A member of staff who recommends a student for a residency tells the department about any personal connection.{2} Offers of unpaid work by teachers to their own students are not allowed, whatever the artistic merit of the project may be.',
    },
    {
      kind: 'paragraph',
      text: 'Distance does not mean coldness. Students value teachers who take an interest in them as people, and much of the best teaching happens in conversations that no timetable provides for. What the rules ask is that such conversations could take place in front of others without embarrassment, and that either side can end them without consequences.',
    },
    { kind: 'heading', level: 3, text: 'Photographs and social media' },
    {
      kind: 'paragraph',
      text: 'Departments use the official learning environment for everything that students need to know. Private groups exist beside it, but nobody is disadvantaged for staying out of them. The communications office asks for written permission before it publishes a recognisable picture, and withdraws the picture whenever the permission is withdrawn.',
    },
    { kind: 'heading', level: 2, text: 'Workshops and equipment' },
    {
      kind: 'paragraph',
      text: 'An independent specialist inspected all workshops in October and again in May. Ventilation in the dyeing cellar had been insufficient for years; it was replaced during the Christmas break at considerable cost. No serious accidents occurred. There were eleven minor injuries, most of them cuts, and every one of them was followed by a conversation about how it could have been avoided.',
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        { text: 'Nobody operates the laser cutter without a certificate of instruction.' },
        { text: 'After nine in the evening at least two people are present in each workshop.' },
        { text: 'Protective gloves and glasses are worn wherever chemicals are handled.' },
        { text: 'Near-accidents are reported on the same day, without naming and shaming.' },
      ],
    },
    {
      kind: 'table',
      rows: [
        ['Department', 'Students', 'Staff', 'Cases discussed'],
        ['Weaving', '148', '17', '6'],
        ['Fashion design', '312', '34', '14'],
        ['Photography', '205', '22', '9'],
        ['Fine art', '267', '31', '11'],
        ['Theatre', '96', '15', '8'],
      ],
    },
    {
      kind: 'paragraph',
      text: 'The numbers in the overview are too small for conclusions about single departments. They do show that the differences between departments have become smaller since the confidential advisers started holding office hours in every building. Students who study part-time are counted with the department in which they spend most of their week.',
    },
    { kind: 'heading', level: 2, text: 'Questions, reports and complaints' },
    {
      kind: 'paragraph',
      text: 'People who meet with unwanted behaviour can choose between several routes. They can talk to a confidential adviser, who keeps silent about it and leaves every decision to them. They can report to the integrity officer, who may investigate. Or they can file a formal complaint with the complaints committee, whose members have no other ties with the school.',
    },
    { kind: 'heading', level: 3, text: 'Confidential advisers' },
    {
      kind: 'paragraph',
      text: 'The advisers spoke with sixty-three people, somewhat more than in the year before. About half of the conversations were about the tone of criticism, a quarter about unwanted attention, and the rest about discrimination, workload and conflicts between students. In most cases one or two conversations were sufficient, and the person went on to solve the matter without further steps.{3}',
    },
    {
      kind: 'box',
      title: 'Where to turn',
      paragraphs: [
        'In immediate danger call the emergency number first, and the porter of your building afterwards.',
      ],
    },
    { kind: 'heading', level: 3, text: 'The complaints committee' },
    {
      kind: 'paragraph',
      text: 'The committee received seven complaints. Four were upheld, one was withdrawn after mediation, and two are still being dealt with. In every case that was upheld the board followed the advice of the committee within four weeks. Nobody who complained was disadvantaged as far as we could find out, and the committee asks about this again one year after its decision.',
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: 'An anonymous report is taken up when the facts in it can be verified.' },
        {
          text: 'The committee consists of three people from outside the school:',
          items: [
            { text: 'a lawyer, who takes the chair;' },
            { text: 'a specialist in unwanted behaviour;' },
            { text: 'a former student with experience in the fashion industry.' },
          ],
        },
        { text: 'Both sides may bring somebody they trust to every meeting.' },
      ],
    },
    { kind: 'heading', level: 3, text: 'Measures taken' },
    {
      kind: 'paragraph',
      text: 'Two members of staff received a written warning, and one contract was ended. One student was suspended for the remainder of the semester and came back after a conversation with those concerned. The board explains each measure to the people involved and records why a lighter one would not have restored safety. The files are kept for five years and are then destroyed.',
    },
    { kind: 'heading', level: 2, text: 'Money and people' },
    {
      kind: 'paragraph',
      text: 'Spending on safety and support rose by nine per cent. The largest items were the ventilation of the dyeing cellar, the salaries of the support team and the training of confidential advisers.{4} The reserve for aftercare was sufficient, but because the number of conversations keeps rising the supervisory board has agreed to raise it for the coming two years.',
    },
    {
      kind: 'paragraph',
      text: 'Absence through illness fell to four per cent, which is below the average of comparable institutions. Exit interviews were held with nearly everyone who left. The café in the main building, run by students, has turned out to be the place where people find each other most easily; its opening hours have been extended accordingly.',
    },
    { kind: 'heading', level: 3, text: 'Plans for next year' },
    {
      kind: 'paragraph',
      text: 'Next year the school will train all visiting lecturers before they start, open a quiet room in each building and publish the results of the well-being survey per department. An outside expert will evaluate the complaints procedure. The student council will be asked beforehand what the evaluation should look at, and afterwards whether it recognises the findings.',
    },
    {
      kind: 'paragraph',
      text: 'Remarks about this report are welcome at the office of the board. We answer every one of them, and the next report will say what was done with them.',
    },
  ],
  notes: [
    'The building committee has described these months in a brochure of its own, which is available in the library.',
    'This also applies to members of admission and examination committees.',
    'The advisers keep no names; the figures are based on their anonymous notes.',
    'The amounts have been checked by the auditor and can be found in the financial statements.',
  ],
};
